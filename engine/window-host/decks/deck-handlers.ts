import { basename } from 'node:path'
import type { BridgeHandlers, OpenedDeck, SavedDeck, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { message } from '../../../messages/message'
import type { Queue } from '../../files/queue'
import { AppError } from '../app-error'
import { type AskPath, DECK_ENDING } from '../dialogs'
import type { TicketTable } from '../files/tickets'
import { createDeckFiles, type DeckFilesDependencies } from './deck-files'
import { readDeckText } from './read-deck'

export interface DeckDependencies extends DeckFilesDependencies {
  readonly tickets: TicketTable
  readonly askPath: AskPath
  readonly queue: Queue
}

type Channels = Extract<keyof BridgeHandlers, `deck:${string}`> | 'recent:list'

export interface Decks {
  readonly handlers: Pick<BridgeHandlers, Channels>
  readonly openPath: (path: string) => Promise<OpenedDeck>
}

/** Opening and saving decks. Reading and writing go one after the other; questions to the person do not hold them up. */
export function createDecks(needs: DeckDependencies): Decks {
  const { ports, tickets, files, recent, askPath, queue } = needs
  const { open, save, saveAs, diagnose } = createDeckFiles(needs)
  const openPath = (path: string) => queue.run(() => open(path))

  const openText = async (name: string, text: string): Promise<OpenedDeck> => {
    const read = readDeckText(name, text, (await ports.world.read()).index.renamed)
    const ticket = tickets.give('copy', ports.newId())
    const notices = [message('opened-as-copy', { name }), ...read.notices]
    const diagnostics = await diagnose(read)
    return { ticket, name, deck: read.deck, readOnly: read.isNewer, isCopy: true, notices, diagnostics }
  }

  const saveTicket = async (ticket: Ticket, deck: Deck, replace: boolean): Promise<SavedDeck> => {
    if (tickets.find(ticket, 'copy')) throw new AppError(message('copy-without-file'))
    return queue.run(async () => save(known(files.get(ticket)), deck, replace))
  }

  const listRecent = async () => {
    const list = await recent.list()
    return list.map(({ path, used }) => ({ ticket: tickets.give('recent', path), name: basename(path), used }))
  }

  return {
    openPath,
    handlers: {
      'deck:open': async () => {
        const path = await askPath.open()
        return path === null ? null : openPath(path)
      },
      'deck:open-recent': (ticket) => openPath(known(tickets.find(ticket, 'recent', 'deck')).path),
      'deck:open-text': openText,
      'deck:save': saveTicket,
      'deck:save-as': async (name, deck) => {
        const path = await askPath.save(name, DECK_ENDING)
        return path === null ? null : queue.run(() => saveAs(path, deck))
      },
      'deck:close': async (ticket) => {
        await queue.run(() => files.close(ticket))
        return null
      },
      'recent:list': listRecent,
    },
  }
}

function known<T>(found: T | null): T {
  if (found === null) throw new AppError(message('unknown-ticket'))
  return found
}
