/** Calls that are being carried out: a program that is told to end lets them write what they have begun to write. */
export class Pending {
  readonly #running = new Set<Promise<unknown>>()

  /** Remembers work until it is done, and hands it on. */
  track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work)
    const forget = () => this.#running.delete(work)
    work.then(forget, forget)
    return work
  }

  get isIdle(): boolean {
    return this.#running.size === 0
  }

  /** When all is done, or after so many milliseconds. */
  async settled(longest: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, longest)
    })
    await Promise.race([this.#drained(), late])
    clearTimeout(timer)
  }

  async #drained(): Promise<void> {
    while (!this.isIdle) await Promise.allSettled(this.#running)
  }
}
