import { basename } from 'node:path'
import type { OpenedDeck, SavedDeck } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import type { Diagnostic } from '../../../core/scene/model'
import { type Message, message } from '../../../messages/message'
import { deckDiagnostics } from '../../check/deck-diagnostics'
import { bytesOfDeck, formatDeck } from '../../files/deck-text'
import { writeFiles } from '../../files/writing/write-files'
import { layOut } from '../../world/world'
import { AppError } from '../app-error'
import { isHardLinked } from '../files/file-keys'
import type { OpenFile, OpenFiles, ReadOnlyReason } from '../files/open-files'
import { READ_ONLY_NOTICES, REPLACE_REFUSALS } from '../files/read-only-reasons'
import { stampOf } from '../files/stamp'
import type { RecentFiles } from '../kept/recent'
import type { AppPorts } from '../ports'
import { type ReadDeck, readDeckFile } from './read-deck'

export interface DeckFilesDependencies {
  readonly ports: AppPorts
  readonly files: OpenFiles
  readonly recent: RecentFiles
}

/** What is done with the file of a deck; the caller makes sure that one thing is done at a time. */
export interface DeckFiles {
  open(path: string): Promise<OpenedDeck>
  /** Replaces what the window does not know only with `replace`, and where the window was notified of it. */
  save(file: OpenFile, deck: Deck, replace: boolean): Promise<SavedDeck>
  saveAs(path: string, deck: Deck): Promise<SavedDeck>
  /** What laying the deck out meets, and what the checks find. */
  diagnose(read: ReadDeck): Promise<readonly Diagnostic[]>
}

/** Opens and saves decks for one window. */
export function createDeckFiles({ ports, files, recent }: DeckFilesDependencies): DeckFiles {
  const diagnose = async ({ deck, loaded }: ReadDeck) => {
    const world = await ports.world.read()
    return deckDiagnostics({ ...world, scene: layOut(deck, world), design: deck.design, saved: loaded })
  }

  const write = async (path: string, deck: Deck) => {
    const bytes = bytesOfDeck(formatDeck(deck, path, ports.paths.root))
    await writeFiles([{ path, bytes, option: { command: 'save-as' } }])
    // The list is a convenience: the deck is saved, whatever becomes of it.
    await recent.add(path).catch(() => {})
    return bytes
  }

  /** Claims a file for the work on it, and lets go of it again if that fails. */
  const claiming = async <T>(path: string, work: (reason: ReadOnlyReason | null) => Promise<T>): Promise<T> => {
    const reason = await files.claim(path)
    try {
      return await work(reason)
    } catch (error) {
      await files.unclaim(path)
      throw error
    }
  }

  /** A window that stood still, as in standby, may have lost its lock: it takes it again unless another has it now. */
  const keepLock = async (file: OpenFile) => {
    if (await files.holds(file)) return
    if ((await files.claim(file.path)) === 'held')
      throw new AppError(message('lock-lost', { name: basename(file.path) }))
  }

  /** Refuses to replace what the person has not agreed to replace. */
  const assertKnown = async (file: OpenFile, replace: boolean) => {
    const { state, isNew } = await files.statusOf(file)
    if (state === 'known' || (replace && !isNew)) return
    const isGone = state === 'gone'
    ports.emit('deck:changed', { ticket: file.ticket, isGone })
    const name = basename(file.path)
    throw new AppError(isGone ? message('file-gone', { name }) : message('changed-on-disk', { name }))
  }

  return {
    diagnose,
    open: (path) =>
      claiming(path, async (claimed) => {
        const name = basename(path)
        // The stamp comes first: what is written between the two looks is then seen as a change.
        const stamp = await stampOf(path)
        const read = await readDeckFile(path, (await ports.world.read()).index.renamed)
        const diagnostics = await diagnose(read)
        const reason = claimed ?? (read.isNewer ? 'protected' : null)
        const file = files.add(path, reason, stamp)
        await recent.add(path).catch(() => {})
        const notices: Message[] = [...read.notices, ...(claimed ? [READ_ONLY_NOTICES[claimed](name)] : [])]
        const readOnly = reason !== null
        if (!readOnly && (await isHardLinked(path))) notices.push(message('hard-linked', { name }))
        return { ticket: file.ticket, name, deck: read.deck, readOnly, isCopy: false, notices, diagnostics }
      }),
    async save(file, deck, replace) {
      const name = basename(file.path)
      if (file.readOnlyReason) throw new AppError(message('cannot-save-read-only', { name }))
      await keepLock(file)
      await assertKnown(file, replace)
      await files.wrote(file, await write(file.path, deck))
      return { ticket: file.ticket, name }
    },
    saveAs: (path, deck) =>
      claiming(path, async (reason) => {
        const name = basename(path)
        if (reason) throw new AppError(REPLACE_REFUSALS[reason](name))
        const bytes = await write(path, deck)
        const file = files.add(path, null, null)
        await files.wrote(file, bytes)
        return { ticket: file.ticket, name }
      }),
  }
}
