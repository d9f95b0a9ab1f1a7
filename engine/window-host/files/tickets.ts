import type { Ticket } from '../../../bridge/contract'

/** What a ticket is good for: each kind opens other doors. */
export type Purpose = 'deck' | 'copy' | 'recent' | 'export'

interface TicketEntry {
  readonly purpose: Purpose
  readonly path: string
}

/** The window's tickets and the paths that they stand for. */
export interface TicketTable {
  /** The ticket of a path; the same as before where there is one. */
  give(purpose: Purpose, path: string): Ticket
  /** The entry of a ticket, or null where it was not given for one of these purposes. */
  find(ticket: Ticket, ...purposes: readonly Purpose[]): TicketEntry | null
  forget(ticket: Ticket): void
}

/** A table of tickets that nobody can guess; `newId` makes them. */
export function createTickets(newId: () => string): TicketTable {
  const entries = new Map<Ticket, TicketEntry>()
  const given = new Map<string, Ticket>()
  const keyOf = ({ purpose, path }: TicketEntry) => `${purpose}:${path}`
  return {
    give(purpose, path) {
      const entry = { purpose, path }
      const ticket = given.get(keyOf(entry)) ?? (newId() as Ticket)
      entries.set(ticket, entry)
      given.set(keyOf(entry), ticket)
      return ticket
    },
    find(ticket, ...purposes) {
      const entry = entries.get(ticket)
      return entry && purposes.includes(entry.purpose) ? entry : null
    },
    forget(ticket) {
      const entry = entries.get(ticket)
      if (entry) given.delete(keyOf(entry))
      entries.delete(ticket)
    },
  }
}
