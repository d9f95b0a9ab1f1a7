import type { BridgeHandlers, Channel, Result } from '../../bridge/contract'
import { VALIDATORS } from '../../bridge/validators'
import { z } from '../../core/zod'
import { type Message, message } from '../../messages/message'
import { messageOf } from './app-error'

type Handler = (...args: readonly unknown[]) => unknown

/** Answers a window's call: its arguments are validated first, and whatever goes wrong becomes a sentence. */
export async function answerCall(
  handlers: BridgeHandlers,
  channel: Channel,
  args: readonly unknown[],
): Promise<Result<unknown>> {
  try {
    const checked: readonly unknown[] = VALIDATORS[channel](args)
    const handler = handlers[channel] as Handler
    return { ok: true, value: await handler(...checked) }
  } catch (error) {
    return { ok: false, message: error instanceof z.ZodError ? explain(channel, error) : messageOf(error) }
  }
}

function explain(channel: Channel, { issues }: z.ZodError): Message {
  const path = (issues[0]?.path ?? []).map((key) => `[${String(key)}]`).join('')
  return message('bad-call', {
    channel,
    where: path,
    why: issues[0]?.message ?? 'it does not fit',
  })
}
