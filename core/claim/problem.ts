import { type Message, message } from '../../messages/message'
import { english } from '../../messages/render'
import type { DatasetIndex } from '../dataset/lookup'
import type { Localized } from '../locale'
import type { Phrase } from './phrase'
import { fitsWithSource } from './source'

type ClaimFailed = Message<'claim-failed'>

/** Says why a claim cannot be made; caught where claims are resolved. */
export class ClaimProblem extends Error {
  constructor(readonly says: ClaimFailed) {
    super(english(says))
  }
}

/** The tables that claims are about. */
export type ClaimTable = 'observations' | 'milestones' | 'findings' | 'conflicts'

/** Everything that can be wrong with a claim. */
export const problems = {
  empty: (kind: string): ClaimFailed => message('claim-failed', { kind, ids: [], fault: 'empty' }),
  missing: (kind: string, ids: readonly string[], table: ClaimTable): ClaimFailed =>
    message('claim-failed', { kind, ids, fault: 'missing', table }),
  shape: (kind: string, needs: Localized, ids: readonly string[]): ClaimFailed =>
    message('claim-failed', { kind, ids, fault: 'shape', needs }),
  untrue: (kind: string, words: Localized, ids: readonly string[]): ClaimFailed =>
    message('claim-failed', { kind, ids, fault: 'untrue', words }),
}

/**
 * Tries sentences from the richest to the plainest: the first that can be made and fits a headline, or else the
 * shortest that could be made. Null if none could.
 */
export function firstFitting(makers: readonly (() => Phrase)[], index: DatasetIndex): Phrase | null {
  let shortest: Phrase | null = null
  for (const make of makers) {
    const phrase = attempt(make)
    if (phrase === null) continue
    if (fitsWithSource(phrase, index)) return phrase
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
