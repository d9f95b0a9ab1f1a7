import { describe, expect, it } from 'vitest'
import { liveClaimText, liveFindingText } from '../../../core/claim/live-text'
import { voicedText } from '../../../core/claim/voice'
import { figuresIn, writeFigures } from '../../../core/dataset/figures-in-text'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { ENGLISH_NUMERALS } from '../../../core/dataset/number-names'
import { LANGS, type Lang } from '../../../core/locale'
import { type ClaimReference, claimSchema } from '../../../core/template/content-schema'
import { findFigures } from '../../../core/typed-numbers/find-figures'
import { datasetTerms } from '../../../core/typed-numbers/in-dataset'
import { randomFor } from '../random'
import { shippedJson } from '../shipped-files'
import { WORLD } from '../world'
import { sentenceOf } from './property/check-case'
import { randomCase } from './property/random-dataset'
import { index } from './support'

/** Every claim in a file, wherever it is. */
function claimsIn(value: unknown): readonly ClaimReference[] {
  if (typeof value !== 'object' || value === null) return []
  if ('claim' in value) return [claimSchema.parse(value)]
  return Object.values(value).flatMap(claimsIn)
}

const told = [...WORLD.templates.storylines.keys()].flatMap((id) =>
  claimsIn(shippedJson(`templates/storylines/${id}.json`)).map((reference) => ({ reference, index })),
)
const random = Array.from({ length: 250 }, (_, at) => randomCase(randomFor(5, `live ${at}`)))
  .filter((given) => given !== null)
  .map(({ claim, of, index: own }) => ({ reference: { claim, of: [...of] }, index: own }))

interface Sentence {
  readonly reference: ClaimReference
  readonly index: DatasetIndex
}

const sentenceIn = ({ reference, index: own }: Sentence, lang: Lang): string =>
  sentenceOf({ claim: reference.claim, of: reference.of, index: own })[lang]
const liveIn = ({ reference, index: own }: Sentence, lang: Lang): string => liveClaimText(reference, lang, own)
const written = (text: string, lang: Lang, { observation }: DatasetIndex): string =>
  writeFigures(text, lang, observation)
/** Whether a sentence has a number in words depends on its place and on the number beside it: "from 9 to 12". */
const inDigits = (text: string): string =>
  ENGLISH_NUMERALS.reduce((shown, word, value) => shown.replace(new RegExp(`\\b${word}\\b`, 'gi'), `${value}`), text)
const bare = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '#')

/** The dataset with the value of one observation moved by its last decimal, its rounding included. */
function movedBy(from: DatasetIndex, id: string, by: number): DatasetIndex {
  const before = from.observation.get(id)
  if (!before) throw new Error(`No observation ${id}`)
  const step = by * 10 ** -before.decimals
  const moved = (bound: number | null) => (bound === null ? null : bound + step)
  const { low, high } = before.bounds
  const value = Number((before.value + step).toFixed(before.decimals))
  const after = { ...before, value, bounds: { low: moved(low), high: moved(high) }, words: null }
  return { ...from, observation: new Map(from.observation).set(id, after) }
}

describe.each([
  ['the storylines', told],
  ['random datasets', random],
])('a sentence of %s as a text to edit', (_, sentences) => {
  it.each(LANGS)('is the sentence when it is written out: %s', (lang) => {
    expect(sentences.length).toBeGreaterThan(30)
    for (const one of sentences) expect(written(liveIn(one, lang), lang, one.index)).toBe(sentenceIn(one, lang))
  })

  it.each(LANGS)('says of other values what the sentence then says: %s', (lang) => {
    let compared = 0
    for (const one of sentences) {
      const text = liveIn(one, lang)
      for (const { id } of figuresIn(text)) {
        const other = { ...one, index: movedBy(one.index, id, 1) }
        // The words around may be others then: "one place", "overtook". What is compared has the same words.
        if (bare(liveIn(other, lang)) !== bare(text)) continue
        compared++
        expect(inDigits(written(text, lang, other.index)), text).toBe(inDigits(sentenceIn(other, lang)))
      }
    }
    expect(compared).toBeGreaterThan(20)
  })
})

it.each(LANGS)('few numbers of the storylines are worked out from several observations: %s', (lang) => {
  const texts = [...new Set(told.map((one) => liveIn(one, lang)))]
  const live = texts.flatMap(figuresIn).length
  const typed = texts.flatMap((text) => findFigures(text, datasetTerms(index))).length
  expect(live).toBeGreaterThanOrEqual(3 * typed)
})

it.each(LANGS)('a finding names the figures that its statement names: %s', (lang) => {
  const findings = index.dataset.findings
  for (const finding of findings) {
    const text = liveFindingText(finding.id, lang, index) ?? ''
    expect(written(text, lang, index)).toBe(voicedText(finding, lang))
    expect(new Set(figuresIn(text).map(({ id }) => id))).toEqual(new Set(finding.mentions))
  }
  expect(findings.flatMap(({ mentions = [] }) => mentions).length).toBeGreaterThan(0)
})
