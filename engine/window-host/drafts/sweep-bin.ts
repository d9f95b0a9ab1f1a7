import { BIN_DAYS } from '../../../bridge/contract'
import { type Bin, type BinNote, binIn } from './bin'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Removes drafts for good that were discarded more than thirty days ago. Hosts call it once, when they have
 * started, and do not wait for it; it ends after the draft at hand when the signal is aborted.
 *
 * A clock may be wrong for a while. So a draft that is overdue is only noted as such at first, and goes at a later start
 * that is at least a day after that, if it still is overdue; a clock that was put right meanwhile takes the note back.
 * What cannot be removed or noted now is tried again at the next start.
 */
export async function sweepBin(userData: string, now: Date, signal?: AbortSignal): Promise<void> {
  const bin = binIn(userData, () => '')
  for (const id of await bin.ids()) {
    if (signal?.aborted) return
    await sweepDraft(bin, id, now).catch(() => {})
  }
}

async function sweepDraft(bin: Bin, id: string, now: Date): Promise<void> {
  const note = await bin.read(id)
  const isOverdue = daysSince(note.discarded, now) > BIN_DAYS
  const wait = note.overdueSince === null ? null : daysSince(note.overdueSince, now)
  if (isOverdue && wait !== null && wait >= 1) await bin.remove(id)
  else if (isOverdue && (wait === null || wait < 0)) await noteOverdue(bin, id, note, now.toISOString())
  else if (!isOverdue && wait !== null) await noteOverdue(bin, id, note, null)
}

function noteOverdue(bin: Bin, id: string, note: BinNote, overdueSince: string | null): Promise<void> {
  return bin.writeNote(id, { ...note, overdueSince })
}

function daysSince(iso: string, now: Date): number {
  return (now.getTime() - Date.parse(iso)) / DAY_MS
}
