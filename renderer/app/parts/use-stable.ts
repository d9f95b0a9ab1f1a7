import { useState } from 'react'

/** The value of before for as long as the new one says the same, so that what depends on it can rest. */
export function useStable<T>(value: T, isSame: (a: T, b: T) => boolean): T {
  const [kept, keep] = useState<T>(() => value)
  if (isSame(kept, value)) return kept
  keep(() => value)
  return value
}

/** Whether two sets hold the same. */
export function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each))
}
