import type { WebContents } from 'electron/main'
import type { BridgeEvents, EventName } from '../../../bridge/contract'

/** Sends an event of the contract to a window; one that has gone meanwhile hears nothing. */
export function tell<E extends EventName>(contents: WebContents, event: E, payload: BridgeEvents[E]): void {
  if (!contents.isDestroyed()) contents.send(event, payload)
}
