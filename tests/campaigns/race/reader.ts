import { readFile } from 'node:fs/promises'
import type { Deck } from '../../../core/deck/schema'
import { saveOf } from './lineage'

/** Reads a deck again and again while others write it. */
export interface Reader {
  /** Ends the reading; throws where the file was missing or not whole at any time. */
  stop(): Promise<void>
}

/** Begins to read. */
export function readAllTheTime(base: Deck, path: string): Reader {
  let hasStopped = false
  const reading = async () => {
    while (!hasStopped) {
      saveOf(base, await readFile(path, 'utf8'))
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const ended = reading()
  ended.catch(() => {})
  return {
    stop() {
      hasStopped = true
      return ended
    },
  }
}
