import { onTestFailed, onTestFinished } from 'vitest'

/** Milliseconds between two tries. */
const PAUSE = 20

/**
 * Tries again until nothing is thrown, and gives what came of it. Nothing but the test's own limit bounds it, so that a slow
 * machine only takes longer; a test that runs out of time tells what the last try threw.
 */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  let latest: unknown = null
  let isOver = false
  onTestFinished(() => {
    isOver = true
  })
  onTestFailed(() => {
    if (latest !== null) throw latest
  })
  for (;;) {
    try {
      const value = await attempt()
      latest = null
      return value
    } catch (error) {
      latest = error
      if (isOver) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
