import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'

const NAME = 'faults.log'
const MAX_FILE_BYTES = 256 * 1024
const MAX_ENTRY_LENGTH = 16_000

/** Where faults of the program are written down, with their stacks, for whoever has to find their cause. */
export interface FaultLog {
  readonly path: string
  write(fault: unknown): void
}

/**
 * A log in the user data folder that nobody else can read. At its limit it becomes `faults.log.old` and begins again, so the two
 * together stay bounded. Writing is synchronous, because the program may be about to end.
 */
export function faultLogIn(folder: string, now: () => Date = () => new Date()): FaultLog {
  const path = join(folder, NAME)
  return {
    path,
    write(fault) {
      const entry = `${now().toISOString()} ${inspect(fault).slice(0, MAX_ENTRY_LENGTH)}\n`
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (sizeOf(path) + Buffer.byteLength(entry) > MAX_FILE_BYTES) renameSync(path, `${path}.old`)
        appendFileSync(path, entry, { mode: 0o600 })
        chmodSync(path, 0o600)
      } catch {
        // A fault that cannot be written down is no reason for another.
      }
    },
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
