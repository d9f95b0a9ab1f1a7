import type { Ticket } from '../../../bridge/contract'
import type { Locks } from '../../files/locks/locks'
import { isWriteProtected } from '../../files/writing/target'
import { isGone, keysOf } from './file-keys'
import { isSame, type Stamp, stampOf, stampOfWritten } from './stamp'
import type { TicketTable } from './tickets'

/** Why a file may not be written. */
export type ReadOnlyReason = 'held' | 'protected'

/** A file that the window shows. */
export interface OpenFile {
  readonly ticket: Ticket
  readonly path: string
  /** Null where the file may be written. */
  readonly readOnlyReason: ReadOnlyReason | null
  /** Its content as this window last read or wrote it. */
  readonly stamp: Stamp | null
  /** A change by somebody else that the window was notified of, once. */
  readonly notified: Stamp | null
}

/** What a file is, compared with what its window knows. */
export interface FileStatus {
  readonly state: 'known' | 'changed' | 'gone'
  /** True if the window was not notified of this yet. */
  readonly isNew: boolean
}

/** The files that a window shows, each locked for it where no other window has it. */
export interface OpenFiles {
  /** Locks a file, and says why it may not be written. */
  claim(path: string): Promise<ReadOnlyReason | null>
  /** Gives a claimed file its ticket. */
  add(path: string, reason: ReadOnlyReason | null, stamp: Stamp | null, known?: Stamp | null): OpenFile
  get(ticket: Ticket): OpenFile | null
  /** True where the file, by whatever path, is locked for this window. */
  holds(file: Pick<OpenFile, 'path'>): Promise<boolean>
  /** Takes note of what the window itself has written. */
  wrote(file: OpenFile, bytes: Uint8Array): Promise<void>
  /** Compares a file with what this window knows of it; a difference counts as notified from then on. */
  statusOf(file: OpenFile): Promise<FileStatus>
  /** True the first time that a file is seen to hold something else than this window knows. */
  isNewlyChanged(file: OpenFile): Promise<boolean>
  /** Lets go of a claimed path that did not open, unless it is open already. */
  unclaim(path: string): Promise<void>
  close(ticket: Ticket): Promise<void>
  closeAll(): Promise<void>
  all(): readonly OpenFile[]
}

/** The open files of one window. */
export function createOpenFiles(tickets: TicketTable, locks: Locks): OpenFiles {
  const files = new Map<Ticket, OpenFile>()
  /** Those that were gone when they were last looked at. */
  const gone = new Set<Ticket>()
  /** The keys that are locked for each path. */
  const claimed = new Map<string, readonly string[]>()
  const change = (file: OpenFile, changes: Partial<OpenFile>) => files.set(file.ticket, { ...file, ...changes })
  /** Lets go of keys, unless another path leads to the same file. */
  const releaseUnused = async (keys: readonly string[]) => {
    const used = new Set([...claimed.values()].flat())
    for (const key of keys) if (!used.has(key)) await locks.release(key)
  }
  const unclaim = async (path: string) => {
    if ([...files.values()].some((file) => file.path === path)) return
    const keys = claimed.get(path) ?? []
    claimed.delete(path)
    await releaseUnused(keys)
  }
  /** Locks a file by all that it is known by; false where another window has it by one of them. */
  const lock = async (path: string): Promise<boolean> => {
    const keys = await keysOf(path)
    const taken: string[] = []
    for (const key of keys) {
      const isNew = !(await locks.holds(key))
      if (!(await locks.take(key))) {
        for (const one of taken) await locks.release(one)
        return false
      }
      if (isNew) taken.push(key)
    }
    claimed.set(path, [...new Set([...(claimed.get(path) ?? []), ...keys])])
    return true
  }
  const close = async (ticket: Ticket) => {
    const file = files.get(ticket)
    files.delete(ticket)
    gone.delete(ticket)
    tickets.forget(ticket)
    if (file) await unclaim(file.path)
  }
  const look = async (file: OpenFile): Promise<FileStatus> => {
    if (await isGone(file.path)) {
      const isNew = !gone.has(file.ticket)
      gone.add(file.ticket)
      return { state: 'gone', isNew }
    }
    gone.delete(file.ticket)
    const seen = await stampOf(file.path, file.notified ?? file.stamp)
    if (isSame(seen, file.stamp)) return { state: 'known', isNew: false }
    const isNew = !isSame(seen, file.notified)
    if (seen !== null) change(file, { notified: seen })
    return { state: 'changed', isNew }
  }
  return {
    unclaim,
    close,
    closeAll: async () => void (await Promise.all([...files.keys()].map(close))),
    async holds({ path }) {
      const keys = await keysOf(path)
      // With its folder gone, a path may lead elsewhere than it did.
      if (await isGone(path)) keys.push(...(claimed.get(path) ?? []))
      for (const key of keys) if (await locks.holds(key)) return true
      return false
    },
    get: (ticket) => files.get(ticket) ?? null,
    all: () => [...files.values()],
    async claim(path) {
      if (!(await lock(path))) return 'held'
      return (await isWriteProtected(path)) ? 'protected' : null
    },
    add(path, readOnlyReason, stamp, notified = null) {
      const file = { ticket: tickets.give('deck', path), path, readOnlyReason, stamp, notified }
      files.set(file.ticket, file)
      gone.delete(file.ticket)
      return file
    },
    async wrote(file, bytes) {
      change(file, { stamp: await stampOfWritten(file.path, bytes), notified: null })
      gone.delete(file.ticket)
      // Saving has made it another file to the system, and the old one may live on under another name.
      const before = claimed.get(file.path) ?? []
      if (!(await lock(file.path))) return
      claimed.set(file.path, await keysOf(file.path))
      await releaseUnused(before)
    },
    statusOf: look,
    isNewlyChanged: async (file) => {
      // Only saving tells that a file is gone: other programs remove one for a moment when they write it.
      if (await isGone(file.path)) return false
      const { state, isNew } = await look(file)
      return state === 'changed' && isNew
    },
  }
}
