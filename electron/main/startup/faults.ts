import { app } from 'electron/main'
import type { Localized } from '../../../core/locale'
import { faultLogIn } from '../../../engine/faults/fault-log'
import { createFaults, type Faults, watchForFaults } from '../../../engine/faults/faults'
import { endWith } from './fatal'

/** What becomes of faults in Electron's main process. */
export interface MainFaults {
  /** A fault that nobody caught: before there is a window it ends the program, afterwards the program goes on. */
  readonly take: (fault: unknown) => void
  /** A fault after which there is nothing left to go on with. */
  readonly end: (fault: unknown) => void
  /** There is a window: from now on faults are told there. */
  readonly survive: (tell: (message: Localized) => void) => void
}

/** From here on nothing fails in silence. Synchronous, before ready. */
export function watchMainFaults(): MainFaults {
  const log = faultLogIn(app.getPath('userData'))
  const faults: Faults = createFaults({ log, say: (line) => console.error(line) })
  let isStarted = false
  const end = (fault: unknown) => endWith(fault, log)
  const take = (fault: unknown) => (isStarted ? faults.report(fault) : end(fault))
  watchForFaults(take)
  return {
    take,
    end,
    survive(tell) {
      isStarted = true
      faults.tellBy(tell)
    },
  }
}
