import { app } from 'electron/main'

/** Files that the system asked for before there was a window to show them. */
export class OpenRequests {
  readonly #waiting: string[] = []
  #open: ((path: string) => void) | null = null
  #wake: (() => void) | null = null

  /** Takes a file: at once where there is a window, later where there is none yet. */
  add(path: string): void {
    if (this.#open) this.#open(path)
    else {
      this.#waiting.push(path)
      this.#wake?.()
    }
  }

  /** From now on, and for all that has waited. */
  openWith(open: (path: string) => void): void {
    this.#open = open
    for (const path of this.#waiting.splice(0)) open(path)
  }

  /** Until there is a window again; a file that is asked for meanwhile calls for one. */
  wait(wake: () => void): void {
    this.#open = null
    this.#wake = wake
  }
}

/** macOS names files by an event that may come before the program is ready: listened to synchronously. */
export function queueOpenFile(requests: OpenRequests): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    requests.add(path)
  })
}
