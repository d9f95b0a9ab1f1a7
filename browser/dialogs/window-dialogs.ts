import type { BridgeEvents, DialogReply, Ticket } from '../../bridge/contract'
import { AppError } from '../../engine/window-host/app-error'
import type { FileQuestion, WindowDialogs } from '../../engine/window-host/ports'
import { message } from '../../messages/message'
import { listFolder } from './list-folder'
import { makeFolderIn, saveTarget } from './save-target'

/** Dialogs that the window shows, because a browser has none that tell a path. */
export interface PendingDialogs extends WindowDialogs {
  readonly ask: (question: FileQuestion) => Promise<string | null>
  readonly cancelAll: () => void
}

interface DialogDependencies {
  readonly newId: () => string
  readonly emit: (event: 'dialog:ask', payload: BridgeEvents['dialog:ask']) => void
}

interface Pending {
  readonly question: FileQuestion
  /** What was offered in this dialog, by its tickets: nothing else can be chosen. */
  readonly offered: Map<Ticket, string>
  readonly settle: (path: string | null) => void
}

const SETTLED: DialogReply = { kind: 'settled' }

/** Asks in the window. Folders are listed only while a question is open, and only from one that was listed before. */
export function createWindowDialogs({ newId, emit }: DialogDependencies): PendingDialogs {
  const pending = new Map<string, Pending>()

  const find = (id: string): Pending => {
    const found = pending.get(id)
    if (!found) throw new AppError(message('question-answered'))
    return found
  }
  const settle = (id: string, path: string | null): DialogReply => {
    const found = find(id)
    pending.delete(id)
    found.settle(path)
    return SETTLED
  }
  const list = ({ question, offered }: Pending, path: string) => {
    const offer = (listed: string) => {
      const ticket = newId() as Ticket
      offered.set(ticket, listed)
      return ticket
    }
    return listFolder(path, question.endings, offer)
  }

  return {
    ask: (question) =>
      new Promise((resolve) => {
        const id = newId()
        pending.set(id, { question, offered: new Map(), settle: resolve })
        const { kind, suggestedName, endings } = question
        emit('dialog:ask', { id, kind, suggestedName, endings })
      }),
    async answer(id, answer) {
      const { question, offered } = find(id)
      if (answer.kind === 'cancel') return settle(id, null)
      if (answer.kind !== question.kind) throw new AppError(message('question-answered'))
      if (answer.kind === 'open') return settle(id, offeredAt(offered, answer.file))
      if (answer.kind === 'folder') return settle(id, offeredAt(offered, answer.folder))
      const { path, name, exists } = await saveTarget(offeredAt(offered, answer.folder), answer.name, question.endings)
      return exists && !answer.replace ? { kind: 'exists', name } : settle(id, path)
    },
    async list(id, folder) {
      const found = find(id)
      return list(found, folder === null ? found.question.folder : offeredAt(found.offered, folder))
    },
    async makeFolder(id, folder, name) {
      const found = find(id)
      return list(found, await makeFolderIn(offeredAt(found.offered, folder), name))
    },
    cancelAll() {
      for (const id of [...pending.keys()]) settle(id, null)
    },
  }
}

function offeredAt(offered: ReadonlyMap<Ticket, string>, ticket: Ticket): string {
  const path = offered.get(ticket)
  if (path === undefined) throw new AppError(message('place-not-offered'))
  return path
}
