import { join } from 'node:path'
import { cannotRead } from '../file-messages'
import { parseJson } from '../json-document'
import { readDeck } from '../open-deck'
import { bad, type Checked, problemsOf } from '../problem'
import type { EmbeddedDeck } from './model'

/** A deck inside a file, and what stands in the way of opening it. */
export function embeddedDeck(file: string, name: string, bytes: Uint8Array): EmbeddedDeck {
  return { name, bytes, problems: problemsOf(checked(join(file, name), bytes)) }
}

function checked(file: string, bytes: Uint8Array): Checked<unknown> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    return bad([{ file, line: 1, column: 1, message: cannotRead(error) }])
  }
  const document = parseJson(file, text, { comments: false, thorough: true })
  return document.ok ? readDeck(document.value) : document
}
