import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Ticket } from '../../../../core/bridge/contract'
import type { Locks } from './locks'
import { isSame, type Stamp, stampOf } from './stamp'
import type { TicketTable } from './tickets'

/** Why a file may not be written. */
export type Obstacle = 'held' | 'protected'

/** A file that the window shows. */
export interface OpenFile {
  readonly ticket: Ticket
  readonly path: string
  /** Null where the file may be written. */
  readonly obstacle: Obstacle | null
  /** Its content as this window last read or wrote it. */
  readonly stamp: Stamp | null
  /** A change by somebody else that the window was told of. */
  readonly told: Stamp | null
}

/** The files that a window shows, each locked for it where no other window has it. */
export interface OpenFiles {
  /** Locks a file, and tells what stands in the way of writing it. */
  claim(path: string): Promise<Obstacle | null>
  /** Gives a claimed file its ticket. */
  add(path: string, obstacle: Obstacle | null, stamp: Stamp | null, told?: Stamp | null): OpenFile
  get(ticket: Ticket): OpenFile | null
  /** True where the file, by whatever path, is locked for this window. */
  holds(file: Pick<OpenFile, 'path'>): Promise<boolean>
  /** Takes note of what the window itself has written. */
  wrote(file: OpenFile): Promise<void>
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
  const change = (file: OpenFile, changes: Partial<OpenFile>) => files.set(file.ticket, { ...file, ...changes })
  const unclaim = async (path: string) => {
    const isOpen = [...files.values()].some((file) => file.path === path)
    if (!isOpen) await locks.release(await keyOf(path))
  }
  const close = async (ticket: Ticket) => {
    const file = files.get(ticket)
    files.delete(ticket)
    tickets.forget(ticket)
    if (file) await unclaim(file.path)
  }
  return {
    unclaim,
    close,
    closeAll: async () => void (await Promise.all([...files.keys()].map(close))),
    holds: async (file) => locks.holds(await keyOf(file.path)),
    get: (ticket) => files.get(ticket) ?? null,
    all: () => [...files.values()],
    async claim(path) {
      if (!(await locks.take(await keyOf(path)))) return 'held'
      return (await isProtected(path)) ? 'protected' : null
    },
    add(path, obstacle, stamp, told = null) {
      const file = { ticket: tickets.give('deck', path), path, obstacle, stamp, told }
      files.set(file.ticket, file)
      return file
    },
    async wrote(file) {
      change(file, { stamp: await stampOf(file.path), told: null })
    },
    async isNewlyChanged(file) {
      const seen = await stampOf(file.path, file.told ?? file.stamp)
      if (seen === null || isSame(seen, file.stamp) || isSame(seen, file.told)) return false
      change(file, { told: seen })
      return true
    },
  }
}

/** Links to one file are one file; one that is still to be written is named by its folder, which may be a link too. */
async function keyOf(path: string): Promise<string> {
  const folder = dirname(path)
  const expected = async () => join(await realpath(folder).catch(() => folder), basename(path))
  return `file:${await realpath(path).catch(expected)}`
}

/** True for a file that nobody may write: replacing it would go round its protection. */
async function isProtected(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && (stats.mode & 0o222) === 0
}
