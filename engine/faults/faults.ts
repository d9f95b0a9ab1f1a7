import type { Localized } from '../../core/locale'
import { type OnFault, reportFaultsTo } from './background'
import type { FaultLog } from './fault-log'
import * as messages from './messages'

/** A fault that comes again and again is written down so often, and no more. */
const MAX_WRITTEN = 20
/** So many different faults are told to the person; the log has the rest. */
const MAX_TOLD = 3
/** So many different faults are told apart. */
const MAX_KINDS = 100

type Tell = (message: Localized) => void

/** Faults that nobody caught: the program goes on after them. */
export interface Faults {
  /** Writes a fault down, and tells the person when it comes for the first time. */
  readonly report: OnFault
  /** From now on the person is told in this way; what could not be told yet is told now. */
  tellBy(tell: Tell): void
}

export interface FaultsNeeds {
  readonly log: FaultLog
  /** Takes a line for whoever follows the terminal. */
  readonly say: (line: string) => void
}

export function createFaults({ log, say }: FaultsNeeds): Faults {
  const times = new Map<string, number>()
  let waiting: Localized | null = null
  let tell: Tell = (message) => {
    waiting = message
  }
  return {
    report(fault) {
      const name = nameOf(fault)
      const count = (times.get(name) ?? 0) + 1
      if (count === 1 && times.size >= MAX_KINDS) return log.write(fault)
      times.set(name, count)
      if (count <= MAX_WRITTEN) log.write(fault)
      if (count > 1 || times.size > MAX_TOLD) return
      const message = messages.programFault(log.path)
      say(message.en)
      tell(message)
    },
    tellBy(next) {
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
