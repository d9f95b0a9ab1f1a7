import { resolveClaim } from '../../../../core/claim/claim'
import type { Localized } from '../../../../core/locale'
import { type Case, idOf, indexOf } from './random-dataset'
import { readSentence } from './reader/read-sentence'

type Entry = Readonly<Record<string, unknown>>

/** The sentence of a case, whether it is the claim or what stands in its place. */
export function sentenceOf({ claim, of, index }: Omit<Case, 'files'>): Localized {
  const result = resolveClaim({ claim, of: [...of] }, index)
  return result.ok ? result.claim.text : result.instead.text
}

/** What is wrong with the sentence of a case; empty if all of it is true. */
export function problemsOf(given: Omit<Case, 'files'>): readonly string[] {
  const { claim, of, index } = given
  return readSentence(sentenceOf(given), { claim, of: [...of] }, index)
}

/** Throws with the smallest case that fails as well: its observations, its sentence, and what is wrong with it. */
export function checkCase(given: Case): void {
  if (problemsOf(given).length > 0) throw new Error(describeCase(smallest(given)))
}

/** A case with as little in it as still fails. */
export function smallest(given: Case): Case {
  let least = given
  for (let smaller = smallerOf(least); smaller !== null; smaller = smallerOf(least)) least = smaller
  return least
}

function smallerOf(given: Case): Case | null {
  for (const smaller of lessOf(given)) if (problemsOf(smaller).length > 0) return smaller
  return null
}

/** The case without one of its entries or ids, or with a plainer observation. */
function* lessOf(given: Case): Generator<Case> {
  for (const table of ['derived', 'observations', 'findings', 'milestones', 'conflicts']) {
    const entries = (given.files[table] ?? []) as readonly Entry[]
    for (const [at, entry] of entries.entries()) {
      const gone = table === 'observations' || table === 'derived' ? idOf(entry) : String(entry.id)
      yield* rebuilt(given, { [table]: entries.filter((_, other) => other !== at) }, gone)
    }
  }
  for (const id of given.of) if (given.of.length > 1) yield { ...given, of: given.of.filter((other) => other !== id) }
  const observations = given.files.observations as readonly Entry[]
  for (const [at, entry] of observations.entries()) {
    for (const plain of [
      { qualifier: 'exact' },
      { kind: 'observed' },
      { periodInferred: false },
      { regionInferred: false },
    ]) {
      const [[key, value]] = Object.entries(plain) as [[string, unknown]]
      if (entry[key] === value || (key === 'qualifier' && entry.words)) continue
      yield* rebuilt(given, {
        observations: observations.map((other, n) => (n === at ? { ...other, ...plain } : other)),
      })
    }
  }
}

function* rebuilt(given: Case, change: Readonly<Record<string, unknown>>, gone?: string): Generator<Case> {
  const files = { ...given.files, ...change }
  const index = indexOf(files)
  const of = given.of.filter((id) => id !== gone)
  if (index && of.length > 0) yield { ...given, files, index, of }
}

function describeCase(given: Case): string {
  const { claim, of, index } = given
  const text = sentenceOf(given)
  const observations = index.dataset.observations.map(
    ({ id, value, decimals, qualifier, kind, periodInferred, regionInferred, source, words }) =>
      `  ${id} = ${value} (${[`${decimals} decimals`, qualifier, kind, periodInferred ? 'period inferred' : '', regionInferred ? 'region inferred' : '', words ? `“${words.en}”` : '', source].filter(Boolean).join(', ')})`,
  )
  const problems = problemsOf(given).map((one) => `  - ${one}`.slice(0, 160))
  return [`${claim} of ${of.join(', ')}`, `  ${text.en}`, `  ${text.zh}`, ...observations, ...problems].join('\n')
}
