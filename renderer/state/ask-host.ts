import type { Bridge, BridgeClient, Channel, Result } from '../../bridge/contract'
import { message } from '../../messages/message'
import type { Toasts } from './toasts'

/** A call that always answers: a host that is gone is a failure like any other. */
export async function callHost<C extends Channel>(
  bridge: BridgeClient,
  channel: C,
  ...args: Parameters<Bridge[C]>
): Promise<Result<ReturnType<Bridge[C]>>> {
  try {
    return await bridge.call(channel, ...args)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, message: message('host-not-responding', { fault: reason }) }
  }
}

/** Calls the host and shows what went wrong; undefined then. */
export type AskHost = <C extends Channel>(
  channel: C,
  ...args: Parameters<Bridge[C]>
) => Promise<ReturnType<Bridge[C]> | undefined>

/** The topic of what is said of the deck that is open, or of one that would not open. */
export const DECK_TOPIC = 'deck'

/** Makes an `AskHost`. */
export function createAskHost(bridge: BridgeClient, toasts: Toasts): AskHost {
  return async (channel, ...args) => {
    const result = await callHost(bridge, channel, ...args)
    if (result.ok) return result.value
    toasts.show('error', result.message, channel.startsWith('deck:') ? { topic: DECK_TOPIC } : {})
    return undefined
  }
}
