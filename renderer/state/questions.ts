import type { BridgeClient, DialogAnswer, DialogReply, FolderListing, Result, Ticket } from '../../bridge/contract'
import { callHost } from './ask-host'
import type { AppStore } from './store'

/** Dialogs that the window shows for hosts that have none. What goes wrong is shown in the dialog. */
export interface Questions {
  /** The dialog closes when its question is settled, and at once where it is cancelled. */
  answer(id: string, answer: DialogAnswer): Promise<Result<DialogReply>>
  list(id: string, folder: Ticket | null): Promise<Result<FolderListing>>
  makeFolder(id: string, folder: Ticket, name: string): Promise<Result<FolderListing>>
}

/** Collects the host's questions and carries the answers back. */
export function createQuestions(store: AppStore, bridge: BridgeClient): Questions {
  const close = (id: string) =>
    store.setState({ questions: store.getState().questions.filter((question) => question.id !== id) })
  bridge.on('dialog:ask', (question) => store.setState({ questions: [...store.getState().questions, question] }))
  return {
    async answer(id, answer) {
      if (answer.kind === 'cancel') close(id)
      const reply = await callHost(bridge, 'dialog:answer', id, answer)
      if (reply.ok && reply.value.kind === 'settled') close(id)
      return reply
    },
    list: (id, folder) => callHost(bridge, 'dialog:list', id, folder),
    makeFolder: (id, folder, name) => callHost(bridge, 'dialog:make-folder', id, folder, name),
  }
}
