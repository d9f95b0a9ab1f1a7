import type { BridgeClient, DialogAnswer, FolderListing, Ticket } from '../../core/bridge/contract'
import type { AskHost } from './ask-host'
import type { AppStore } from './store'

/** Dialogs that the window shows for hosts that have none. */
export interface Questions {
  answer(id: string, answer: DialogAnswer): void
  /** What is in a folder; undefined where it cannot be read. */
  list(id: string, folder: Ticket | null): Promise<FolderListing | undefined>
}

/** Collects the host's questions and carries the answers back. */
export function createQuestions(store: AppStore, bridge: BridgeClient, ask: AskHost): Questions {
  bridge.on('dialog:ask', (question) => store.setState({ questions: [...store.getState().questions, question] }))
  return {
    answer(id, answer) {
      store.setState({ questions: store.getState().questions.filter((question) => question.id !== id) })
      void ask('dialog:answer', id, answer)
    },
    list: (id, folder) => ask('dialog:list', id, folder),
  }
}
