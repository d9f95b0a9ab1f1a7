import { fits, type Phrase } from './phrase'
import { ClaimProblem } from './problem'

/**
 * Tries sentences from the richest to the plainest: the first that can be made and fits a headline, or else the
 * shortest that could be made. Null if none could.
 */
export function firstFitting(makers: readonly (() => Phrase)[]): Phrase | null {
  let shortest: Phrase | null = null
  for (const make of makers) {
    const phrase = attempt(make)
    if (phrase === null) continue
    if (fits(phrase)) return phrase
    if (shortest === null || phrase.text.en.length < shortest.text.en.length) shortest = phrase
  }
  return shortest
}

/** The sentence, or null where the data are not of its shape. */
function attempt(make: () => Phrase): Phrase | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof ClaimProblem) return null
    throw error
  }
}
