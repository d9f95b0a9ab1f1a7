/** Runs work one after the other. */
export interface Queue {
  run<T>(work: () => Promise<T>): Promise<T>
}

/** A queue; work that fails does not stop what waits behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const next = last.then(work)
      last = next.catch(() => {})
      return next
    },
  }
}
