/** Where a fault of work goes that nobody waits for. */
export type OnFault = (fault: unknown) => void

/** Until a host has put something better in its place: one line, without a stack. */
let report: OnFault = (fault) => {
  process.stderr.write(`error: ${fault instanceof Error ? fault.message : String(fault)}\n`)
}

/** A host calls this once as it starts: from now on faults of background work go there. */
export function reportFaultsTo(onFault: OnFault): void {
  report = onFault
}

/**
 * Starts work that nobody waits for. It may fail without taking the program along: its fault goes to `onFault`, or to where the
 * host wants faults to go. This is the one way to leave a promise alone; `tests/engine/faults/background-law.test.ts` looks
 * for others.
 */
export function inBackground(work: Promise<unknown>, onFault: OnFault = (fault) => report(fault)): void {
  work.catch(onFault)
}
