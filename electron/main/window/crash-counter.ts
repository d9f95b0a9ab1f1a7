const WITHIN = 60_000
const ALLOWED = 3

/** Tells a page that ended once from one that ends each time it is loaded. */
export class CrashCounter {
  readonly #now: () => number
  #times: readonly number[] = []

  constructor(now: () => number) {
    this.#now = now
  }

  /** Counts one more; true where there were too many within a minute. */
  isTooMany(): boolean {
    const now = this.#now()
    this.#times = [...this.#times.filter((time) => now - time < WITHIN), now]
    return this.#times.length > ALLOWED
  }
}
