import type { IncomingMessage } from 'node:http'
import { Refusal } from '../../engine/web/loopback/refuse'
import * as messages from '../messages'

/** Reads the arguments of a call: a JSON list of at most so many bytes. */
export async function readArguments(request: IncomingMessage, most: number): Promise<readonly unknown[]> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal(415, messages.notJson())
  const args = parse(await readBody(request, most))
  if (!Array.isArray(args)) throw new Refusal(400, messages.notJson())
  return args
}

async function readBody(request: IncomingMessage, most: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Refusal(413, messages.tooLarge(most))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new Refusal(413, messages.tooLarge(most))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, messages.notJson())
  }
}
