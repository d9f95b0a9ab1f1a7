import { join } from 'node:path'
import type { BridgeEvents, DialogAnswer, Ticket } from '../../../core/bridge/contract'
import { AppError } from '../../services/app/app-error'
import type { FileQuestion, WindowDialogs } from '../../services/app/ports'
import * as messages from '../messages'
import { checkFileName } from './file-name'
import { listFolder } from './list-folder'

/** Dialogs that the window shows, because a browser has none that tell a path. */
export interface PendingDialogs extends WindowDialogs {
  readonly ask: (question: FileQuestion) => Promise<string | null>
  readonly cancelAll: () => void
}

interface Needs {
  readonly newId: () => string
  readonly emit: (event: 'dialog:ask', payload: BridgeEvents['dialog:ask']) => void
}

interface Pending {
  readonly question: FileQuestion
  /** What was offered in this dialog, by its tickets: nothing else can be chosen. */
  readonly offered: Map<Ticket, string>
  readonly settle: (path: string | null) => void
}

/** Asks in the window. Folders are listed only while a question is open, and only from one that was listed before. */
export function createWindowDialogs({ newId, emit }: Needs): PendingDialogs {
  const pending = new Map<string, Pending>()

  const find = (id: string): Pending => {
    const found = pending.get(id)
    if (!found) throw new AppError(messages.unknownQuestion())
    return found
  }
  const settle = (id: string, path: string | null) => {
    const found = find(id)
    pending.delete(id)
    found.settle(path)
  }

  return {
    ask: (question) =>
      new Promise((resolve) => {
        const id = newId()
        pending.set(id, { question, offered: new Map(), settle: resolve })
        const { kind, suggestedName, endings } = question
        emit('dialog:ask', { id, kind, suggestedName, endings })
      }),
    answer(id, answer) {
      const { question, offered } = find(id)
      settle(id, answer.kind === 'cancel' ? null : pathOf(answer, question.kind, offered))
    },
    list(id, folder) {
      const { question, offered } = find(id)
      const path = folder === null ? question.folder : offeredAt(offered, folder)
      const offer = (listed: string) => {
        const ticket = newId() as Ticket
        offered.set(ticket, listed)
        return ticket
      }
      return listFolder(path, question.endings, offer)
    },
    cancelAll() {
      for (const id of [...pending.keys()]) settle(id, null)
    },
  }
}

function pathOf(
  answer: Exclude<DialogAnswer, { kind: 'cancel' }>,
  kind: FileQuestion['kind'],
  offered: ReadonlyMap<Ticket, string>,
): string {
  if (answer.kind !== kind) throw new AppError(messages.unknownQuestion())
  if (answer.kind === 'open') return offeredAt(offered, answer.file)
  checkFileName(answer.name)
  return join(offeredAt(offered, answer.folder), answer.name)
}

function offeredAt(offered: ReadonlyMap<Ticket, string>, ticket: Ticket): string {
  const path = offered.get(ticket)
  if (path === undefined) throw new AppError(messages.unknownPlace())
  return path
}
