import type { Message } from '../../messages/message'
import type { DatasetIndex } from '../dataset/lookup'
import type { Localized } from '../locale'
import type { ClaimReference } from '../template/content-schema'
import { type Fact, holds, observationsIn } from './facts'
import { CLAIM_MAKERS } from './kinds/kinds'
import { capitalised, type Phrase } from './phrase'
import { ClaimProblem, problems } from './problem'

// of ─▶ the maker of its kind ─▶ words with the facts they rest on ─▶ every fact checked ─▶ Claim

/** A headline sentence worked out from the dataset, in every language, with what makes it true. */
export interface Claim {
  readonly text: Localized
  readonly facts: readonly Fact[]
  /** The observations that the sentence rests on, for the slide to cite. */
  readonly observations: readonly string[]
}

export type ClaimResult =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly message: Message<'claim-failed'> }

/** Many decks' worth of them; long sessions may exceed it. */
const MAX_CLAIMS = 4096
const WORKED_OUT = new WeakMap<DatasetIndex, Map<string, ClaimResult>>()

/**
 * Works a claim out, or says in a sentence why it cannot be made. It rests on the dataset alone, so that each is worked out once:
 * another design or language of a deck says the same.
 */
export function resolveClaim(reference: ClaimReference, index: DatasetIndex): ClaimResult {
  const results = WORKED_OUT.get(index) ?? new Map<string, ClaimResult>()
  WORKED_OUT.set(index, results)
  const key = JSON.stringify([reference.claim, reference.of])
  const known = results.get(key)
  if (known) return known
  if (results.size >= MAX_CLAIMS) results.clear()
  const result = workOut(reference, index)
  results.set(key, result)
  return result
}

function workOut({ claim: kind, of }: ClaimReference, index: DatasetIndex): ClaimResult {
  try {
    const phrase = capitalised(CLAIM_MAKERS[kind]({ kind, of, index }))
    const untrue = phrase.facts.find((entry) => !holds(entry, index))
    if (untrue) return { ok: false, message: problems.untrue(kind, untrue.says, of) }
    return { ok: true, claim: { ...phrase, observations: observationsBehind(phrase, index) } }
  } catch (error) {
    if (error instanceof ClaimProblem) return { ok: false, message: error.says }
    throw error
  }
}

function observationsBehind({ facts }: Phrase, index: DatasetIndex): readonly string[] {
  const ids = facts.flatMap((entry) => {
    if (entry.check === 'number') return [...observationsIn(entry.left), ...observationsIn(entry.right)]
    return [entry.id]
  })
  return [...new Set(ids)].filter((id) => index.observation.has(id))
}
