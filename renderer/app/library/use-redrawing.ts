import { startTransition, useEffect, useState } from 'react'

/** After so many key presses what has been kept is let go: some ten kilobytes a row. */
const KEYS = 128

/**
 * A number that changes once in a while as keys are pressed: what depends on it is redrawn.
 *
 * Every row that can be dragged takes note of each key press (React Aria's `useInteractionModality`), and React keeps the notes
 * of a row that rests until it is drawn again: over a long day, megabytes.
 */
export function useRedrawing(): number {
  const [round, setRound] = useState(0)
  useEffect(() => {
    let keys = 0
    const count = () => {
      keys += 1
      if (keys % KEYS === 0) startTransition(() => setRound((before) => before + 1))
    }
    window.addEventListener('keydown', count)
    return () => window.removeEventListener('keydown', count)
  }, [])
  return round
}
