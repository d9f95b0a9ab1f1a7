import type { BridgeClient } from '../../bridge/contract'
import { message } from '../../messages/message'
import type { AskHost } from './ask-host'
import type { Toasts } from './toasts'

/** How a page opens windows by itself: for hosts whose windows are those of a browser. */
export interface OwnPages {
  openWindow(): void
  /** False where the browser does not let it. */
  openAudience(name: string): Promise<boolean>
}

/** Other windows of the program. */
export interface WindowOpener {
  open(): Promise<void>
  /** Lets the host open the audience's view, if it has a second screen; false where it has none. */
  offerAudience(name: string): Promise<boolean>
  /** Opens the audience's view because the person wants it; false, with a reason shown, where that does not work. */
  openAudience(name: string): Promise<boolean>
  /** Called when the host has seen that view closed; returns the end of listening. */
  onAudienceClosed(name: string, listener: () => void): () => void
}

/** Windows by way of the host, or where it has none of its own, of the page. */
export function createWindowOpener(
  bridge: BridgeClient,
  ask: AskHost,
  toasts: Toasts,
  pages: OwnPages | null,
): WindowOpener {
  return {
    async open() {
      const answer = await ask('window:open')
      if (answer && !answer.opened) pages?.openWindow()
    },
    offerAudience: async (name) => (await ask('present:open-audience', name))?.opened ?? false,
    async openAudience(name) {
      const answer = await ask('present:open-audience', name)
      // The person knows why the host does not answer. A page must not be opened on the port of one that has ended.
      if (!answer) return false
      if (answer.opened) return true
      if (await pages?.openAudience(name)) return true
      toasts.show('info', pages ? message('window-blocked') : message('no-second-screen'))
      return false
    },
    onAudienceClosed: (name, listener) =>
      bridge.on('present:audience-closed', (closed) => {
        if (closed.name === name) listener()
      }),
  }
}
