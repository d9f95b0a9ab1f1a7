type Listener = (payload: unknown) => void

/**
 * Listeners of one event. What comes before the first of them waits for it: a file that the system asked for arrives while
 * the page is still being set up.
 */
export class Listeners {
  readonly #listeners = new Set<Listener>()
  #waiting: unknown[] | null = []

  hear(payload: unknown): void {
    if (this.#waiting) this.#waiting.push(payload)
    for (const listener of [...this.#listeners]) listener(payload)
  }

  /** Adds a listener and returns its removal. One that is added twice is called twice. */
  add(listener: Listener): () => void {
    const own: Listener = (payload) => listener(payload)
    this.#listeners.add(own)
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const payload of waiting) own(payload)
    return () => {
      this.#listeners.delete(own)
    }
  }
}
