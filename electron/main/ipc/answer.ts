import type { BridgeHandlers, Channel, Result } from '../../../bridge/contract'
import { answerCall } from '../../../engine/window-host/answer-call'
import { message } from '../../../messages/message'
import type { Home } from '../protocol/address'
import { type Caller, isTrusted } from './sender'

export interface Call {
  readonly channel: Channel
  readonly caller: Caller
  readonly args: readonly unknown[]
  readonly home: Home
}

/**
 * Every call's way: who asks comes first, then the arguments are validated and the work is done. It never throws: of an
 * error that crosses Electron's IPC only a wrapped message arrives.
 */
export async function answer(
  handlers: BridgeHandlers | undefined,
  { channel, caller, args, home }: Call,
): Promise<Result<unknown>> {
  if (!isTrusted(caller, home)) return { ok: false, message: message('foreign-page', { channel }) }
  if (handlers === undefined) return { ok: false, message: message('window-closed', { channel }) }
  return answerCall(handlers, channel, args)
}
