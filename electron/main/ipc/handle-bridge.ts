import { type IpcMainInvokeEvent, ipcMain } from 'electron/main'
import type { BridgeHandlers, Channel } from '../../../bridge/contract'
import { VALIDATORS } from '../../../bridge/validators'
import type { Home } from '../protocol/address'
import { answer } from './answer'
import type { Pending } from './pending'

export interface BridgeHost {
  readonly home: Home
  readonly pending: Pending
  /** The handlers of the window that calls; undefined where there is none. */
  handlersOf(event: IpcMainInvokeEvent): BridgeHandlers | undefined
}

/** The one place where calls come in: each channel of the contract, and no other. */
export function handleBridge(host: BridgeHost): void {
  for (const channel of Object.keys(VALIDATORS) as Channel[]) handle(channel, host)
}

function handle(channel: Channel, { home, pending, handlersOf }: BridgeHost): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    // Read before anything is awaited: a frame that navigates away becomes null.
    const caller = { senderFrame: event.senderFrame }
    return pending.track(answer(handlersOf(event), { channel, caller, args, home }))
  })
}
