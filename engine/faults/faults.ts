import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type Message, message } from '../../messages/message'
import { english } from '../../messages/render'
import { type OnFault, reportFaultsTo } from './background'

/** A fault that comes again and again is written down so often, and no more. */
const MAX_WRITTEN = 20
/** So many different faults are shown to the person; the log has the rest. */
const MAX_NOTIFIED = 3
/** So many different faults are shown apart. */
const MAX_KINDS = 100

type Notify = (message: Message) => void

/** Faults that nobody caught: the program goes on after them. */
export interface Faults {
  /** Logs a fault, and notifies the person the first time. */
  readonly report: OnFault
  /** Sets how the person is notified; a fault that could not be shown yet is shown now. */
  notifyBy(tell: Notify): void
}

interface FaultsOptions {
  readonly log: FaultLog
  /** Prints a line to the terminal. */
  readonly say: (line: string) => void
}

export function createFaults({ log, say }: FaultsOptions): Faults {
  const times = new Map<string, number>()
  let waiting: Message | null = null
  let tell: Notify = (message) => {
    waiting = message
  }
  return {
    report(fault) {
      const name = nameOf(fault)
      const count = (times.get(name) ?? 0) + 1
      if (count === 1 && times.size >= MAX_KINDS) return log.write(fault)
      times.set(name, count)
      if (count <= MAX_WRITTEN) log.write(fault)
      if (count > 1 || times.size > MAX_NOTIFIED) return
      const shown = message('program-fault', { log: log.path })
      say(english(shown))
      tell(shown)
    },
    notifyBy(next) {
      tell = next
      if (waiting !== null) next(waiting)
      waiting = null
    },
  }
}

/** The part of the process that faults come from; tests pass one of their own. */
export type FaultSource = Pick<NodeJS.Process, 'on'>

/** Hands on every fault that nobody caught, and those of background work. */
export function watchForFaults(onFault: OnFault, source: FaultSource = process): void {
  source.on('uncaughtException', onFault)
  source.on('unhandledRejection', onFault)
  reportFaultsTo(onFault)
}

/** What makes two faults the same one. */
function nameOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
}

const NAME = 'faults.log'
const MAX_FILE_BYTES = 256 * 1024
const MAX_ENTRY_LENGTH = 16_000

/** Where faults of the program are written down, with their stacks, for finding their cause. */
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
