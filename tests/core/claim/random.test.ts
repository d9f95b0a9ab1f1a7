import { expect, it } from 'vitest'
import { resolveClaim } from '../../../core/claim/claim'
import { buildDataset } from '../../../core/dataset/build-dataset'
import { type DatasetIndex, indexDataset } from '../../../core/dataset/lookup'
import { KINDS, QUALIFIERS } from '../../../core/dataset/model'
import { LANGS } from '../../../core/locale'
import { CLAIM_KINDS } from '../../../core/template/claim-kinds'
import fc from '../../fast-check'
import { changedFiles, dataset } from './support'

// Whatever the data come to say, a title has words, and what is planned or projected is never told as a fact.

const stated = dataset.observations.filter(({ kind }) => kind !== 'derived')
const STATED_KINDS = KINDS.filter((kind) => kind !== 'derived')

const edit = fc.record({
  of: fc.constantFrom(...stated),
  value: fc.constantFrom(0, 1, 2, -1, -5, -7, 33, 50, 100, 120),
  kind: fc.constantFrom(...STATED_KINDS),
  qualifier: fc.constantFrom(...QUALIFIERS),
  periodInferred: fc.boolean(),
  regionInferred: fc.boolean(),
})
const asked = fc.record({
  claim: fc.constantFrom(...CLAIM_KINDS),
  picks: fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 }),
})

it('holds in any dataset', () => {
  const edits = fc.array(edit, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(edits, fc.array(asked, { minLength: 10, maxLength: 20 }), (changes, claims) => {
      const made = Object.fromEntries(
        changes.map(({ of, value, ...rest }) => {
          const counted = of.unit === 'count' || of.unit === 'rank'
          const number = of.unit === 'rank' ? Math.abs(value) + 1 : counted ? Math.abs(value) : value
          return [of.id, { ...rest, value: number, decimals: 0, words: null }]
        }),
      )
      const result = buildDataset(changedFiles(made))
      // Some changes leave a derived value without a result: the dataset says so, and there is nothing to claim.
      if (!result.ok) return
      const index = indexDataset(result.dataset)
      const ids = index.dataset.observations
        .filter(
          ({ id, metric, derivation }) =>
            id in made ||
            derivation?.inputs.some((input) => input in made) ||
            changes.some(({ of }) => of.metric === metric),
        )
        .map(({ id }) => id)
      for (const { claim, picks } of claims) {
        const of = picks.map((pick) => ids[pick % ids.length] ?? '')
        expectTold(resolveClaim({ claim, of }, index), index)
      }
    }),
    { numRuns: 60 },
  )
})

/** What happened, as the sentences say it. */
const HAPPENED =
  /\b(?:rose|fell (?!due)|grew|climbed|slipped|overtook|exceeded|outgrew|passed|came to|had|won|counted)\b/

function expectTold(result: ReturnType<typeof resolveClaim>, index: DatasetIndex): void {
  const { text, observations } = result.ok ? result.claim : result.instead
  for (const lang of LANGS) {
    expect(text[lang]).not.toMatch(/undefined|NaN|null|[{}…]/)
    expect(text[lang].length).toBeGreaterThan(3)
  }
  // Sentences that only count values say nothing of them.
  if (/by our calculation$|\b(?:figures?|values) (?:from|of) /.test(text.en)) return
  const spoken = observations.flatMap((id) => index.observation.get(id) ?? [])
  if (spoken.length === 0 || !spoken.every(({ basis }) => basis === 'target' || basis === 'projected')) return
  expect(text.en).not.toMatch(HAPPENED)
  expect(text.zh).toMatch(/预计|目标/)
}
