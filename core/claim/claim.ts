import type { Message } from '../../messages/message'
import type { DatasetIndex } from '../dataset/lookup'
import type { Localized } from '../locale'
import type { ClaimReference } from '../template/content-schema'
import { entriesIn, type Fact, holds } from './facts'
import { CLAIM_MAKERS } from './kinds/kinds'
import { capitalised, type Phrase } from './phrase'
import { type PlainText, plainSentence } from './plain'
import { ClaimProblem, problems } from './problem'
import { withSource } from './source'

// of ─▶ the maker of its kind ─▶ words with the facts they rest on ─▶ every fact checked ─▶ Claim

/** A headline sentence worked out from the dataset, in every language, with what makes it true. */
export interface Claim {
  readonly text: Localized
  readonly facts: readonly Fact[]
  /** The observations that the sentence rests on, for the slide to cite; and findings, milestones and conflicts. */
  readonly observations: readonly string[]
  readonly findings: readonly string[]
  readonly milestones: readonly string[]
  readonly conflicts: readonly string[]
}

/**
 * The claim; or why it cannot be made, and a plain sentence that is true of the ids and may stand in its place.
 */
export type ClaimResult =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly message: Message<'claim-failed'>; readonly instead: PlainText }

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

function workOut(reference: ClaimReference, index: DatasetIndex): ClaimResult {
  const made = attempt(reference, index)
  return 'text' in made ? { ok: true, claim: made } : { ok: false, message: made, instead: insteadOf(reference, index) }
}

/** The sentence that suits the ids that there are, or else what they are by name. */
function insteadOf({ of }: ClaimReference, index: DatasetIndex): PlainText {
  const known = of.filter((id) => isKnown(id, index))
  const made = known.length > 0 ? attempt({ claim: 'auto', of: known }, index) : null
  return made && 'text' in made ? made : plainSentence(of, index)
}

function isKnown(id: string, index: DatasetIndex): boolean {
  const { observation, observationsOfMetric, theme, milestone, finding, conflict } = index
  return [observation, observationsOfMetric, theme, milestone, finding, conflict].some((table) => table.has(id))
}

function attempt({ claim: kind, of }: ClaimReference, index: DatasetIndex): Claim | Message<'claim-failed'> {
  try {
    const phrase = capitalised(withSource(CLAIM_MAKERS[kind]({ kind, of, index }), index))
    const untrue = phrase.facts.find((entry) => !holds(entry, index))
    if (untrue) return problems.untrue(kind, untrue.says.en === '' ? phrase.text : untrue.says, of)
    return { text: phrase.text, facts: phrase.facts, ...entriesBehind(phrase, index) }
  } catch (error) {
    if (error instanceof ClaimProblem) return error.says
    throw error
  }
}

function entriesBehind({ facts }: Phrase, { observation, finding, milestone, conflict }: DatasetIndex) {
  const named = facts.flatMap((entry) => {
    if (entry.check === 'number') return [...entriesIn(entry.left), ...entriesIn(entry.right)]
    return [entry.id]
  })
  const ids = [...new Set(named)]
  return {
    observations: ids.filter((id) => observation.has(id)),
    findings: ids.filter((id) => finding.has(id)),
    milestones: ids.filter((id) => milestone.has(id)),
    conflicts: ids.filter((id) => conflict.has(id)),
  }
}
