import { describe, expect, it } from 'vitest'
import type { Localized } from '../../../../core/locale'
import { randomFor } from '../../random'
import { problemsOf, sentenceOf } from './check-case'
import { mutations } from './mutations'
import { type Case, randomCase } from './random-dataset'
import { readSentence } from './reader/read-sentence'

// The reader must be able to fail: each true sentence becomes false in many ways, and each of them must be seen.

/** Cases whose sentences are true as they are. */
const cases = Array.from({ length: 700 }, (_, at) => randomCase(randomFor(11, `mutation ${at}`)))
  .filter((given) => given !== null)
  .filter((given) => problemsOf(given).length === 0)

/** A region of which a dataset says nothing. */
function awayFrom({ index }: Case): Localized | null {
  const used = new Set(index.dataset.observations.map(({ region }) => region))
  const away = index.dataset.regions.find(({ id, phrases }) => !used.has(id) && phrases?.plural !== true)
  return away ? (away.phrases?.name ?? away.short) : null
}

interface Trial {
  readonly given: Case
  readonly before: Localized
  readonly after: Localized
}

function trialsOf(name: string): readonly Trial[] {
  return cases.flatMap((given) => {
    const away = awayFrom(given)
    if (!away) return []
    const regions = given.index.dataset.regions.map(({ phrases, short }) => phrases?.name ?? short)
    const before = sentenceOf(given)
    const after = mutations(regions, away)[name]?.(before) ?? null
    return after ? [{ given, before, after }] : []
  })
}

const NAMES = Object.keys(mutations([], { en: '', zh: '' }))

describe('the reader sees', () => {
  it.each(NAMES)('%s', (name) => {
    const trials = trialsOf(name)
    expect(trials.length, 'there must be sentences to try it with').toBeGreaterThan(0)
    const unseen = trials.filter(
      ({ given, after }) => readSentence(after, { claim: given.claim, of: [...given.of] }, given.index).length === 0,
    )
    expect(
      unseen.map(({ before, after, given }) => ({
        before,
        after,
        observations: given.index.dataset.observations.map(({ id, value }) => `${id} = ${value}`),
      })),
    ).toEqual([])
  })
})
