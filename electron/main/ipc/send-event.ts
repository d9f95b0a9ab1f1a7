import type { WebContents } from 'electron/main'
import type { BridgeEvents, EventName } from '../../../bridge/contract'

/** Sends an event of the contract to a window; one that is closed meanwhile gets nothing. */
export function sendEvent<E extends EventName>(contents: WebContents, event: E, payload: BridgeEvents[E]): void {
  if (!contents.isDestroyed()) contents.send(event, payload)
}
