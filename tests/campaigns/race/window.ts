import { writeFile } from 'node:fs/promises'
import type { OpenedDeck, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { value } from '../../bridge/suite/support'
import type { HostProcess } from '../hosts/host'
import { deckOfSave, type Save, saveOf } from './lineage'

/** How often a deck that another window holds is opened again, in milliseconds between two tries. */
const PAUSE_MS = 10

/** A person at the window of one host, who works on a deck that others work on too. */
export interface RaceWindow {
  /** The saves that were acknowledged, in their order. */
  readonly saves: readonly Save[]
  /** Fails where some of its saves were replaced by another host, and it was not told since its last save that the deck has changed. */
  mustHaveHeardOf(replaced: readonly Save[]): Promise<void>
  /** Opens the deck, saves it once it may, and closes it. */
  saveInTurn(path: string): Promise<void>
  /** Saves the deck, which stays open; reads it again whenever the host says that it has changed. */
  saveOver(path: string): Promise<void>
}

interface Racing {
  readonly host: HostProcess
  readonly base: Deck
  /** Gives each save of the race a number of its own. */
  readonly nextNumber: () => number
  /** A file of this window's own, by which it learns that its host has looked at all open files. */
  readonly sentinel: string
}

/** A person at a host. */
export function raceWindow({ host, base, nextNumber, sentinel }: Racing): RaceWindow {
  const { client } = host
  const saves: Save[] = []
  let open: OpenedDeck | null = null
  let seen = 0
  const changes = new Map<Ticket, number>()
  client.on('deck:changed', ({ ticket }) => void changes.set(ticket, changesOf(ticket) + 1))
  const changesOf = (ticket: Ticket) => changes.get(ticket) ?? 0

  const openDeck = async (path: string): Promise<OpenedDeck> => {
    host.answerNext(path)
    const opened = await value(client.call('deck:open'))
    if (!opened) throw new Error('The dialog was cancelled')
    seen = saveOf(base, JSON.stringify(opened.deck)).number
    return opened
  }
  /** Saves once; false where the host refuses it. */
  const save = async (ticket: Ticket): Promise<boolean> => {
    const made = { number: nextNumber(), seen }
    const { ok } = await client.call('deck:save', ticket, deckOfSave(base, made), false)
    if (!ok) return false
    saves.push(made)
    seen = made.number
    return true
  }
  let looks = 0
  let watched: Ticket | null = null
  /** Waits until the host has told of a change of the sentinel, which it looks at last. */
  const lookedAtAll = async () => {
    const write = () => writeFile(sentinel, JSON.stringify(deckOfSave(base, { number: ++looks, seen: 0 })))
    if (watched === null) {
      await write()
      host.answerNext(sentinel)
      watched = (await value(client.call('deck:open')))?.ticket ?? null
    }
    const ticket = watched
    if (ticket === null) throw new Error('The sentinel was not opened')
    const before = changesOf(ticket)
    await write()
    while (changesOf(ticket) === before) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  const close = (ticket: Ticket) => value(client.call('deck:close', ticket))

  return {
    saves,
    async mustHaveHeardOf(replaced) {
      if (replaced.length === 0 || !open) return
      // Of a look that was under way only the second is sure to have seen everything.
      for (let look = 0; look < 2; look++) await lookedAtAll()
      const { ticket } = open
      if (changesOf(ticket) === 0)
        throw new Error(`Replaced by another host without a word: ${JSON.stringify(replaced)}`)
    },
    async saveInTurn(path) {
      for (;;) {
        const { ticket, readOnly } = await openDeck(path)
        const isSaved = await save(ticket)
        await close(ticket)
        if (isSaved === readOnly) throw new Error(`Opened ${readOnly ? 'read-only' : 'to write'}, saved: ${isSaved}`)
        if (isSaved) return
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    },
    async saveOver(path) {
      changes.clear()
      open ??= await openDeck(path)
      while (!(await save(open.ticket))) {
        open = await value(client.call('deck:open-recent', open.ticket))
        seen = saveOf(base, JSON.stringify(open.deck)).number
      }
    },
  }
}
