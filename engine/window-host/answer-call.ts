import type { BridgeHandlers, Channel, Result } from '../../bridge/contract'
import { VALIDATORS } from '../../bridge/validators'
import type { Localized } from '../../core/locale'
import { z } from '../../core/zod'
import { sentenceOf } from './app-error'
import * as messages from './messages'

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
    return { ok: false, message: error instanceof z.ZodError ? explain(channel, error) : sentenceOf(error) }
  }
}

function explain(channel: Channel, { issues }: z.ZodError): Localized {
  const path = (issues[0]?.path ?? []).map((key) => `[${String(key)}]`).join('')
  return messages.badCall(channel, path, (issues[0]?.message ?? 'it does not fit').replace(/\.$/, ''))
}
