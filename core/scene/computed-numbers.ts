import { calculationInWords } from '../claim/calculation'
import type { Claim } from '../claim/claim'
import { type Expression, evaluate, type Fact, type NumberCheck, observationsIn } from '../claim/facts'
import { displayNumber } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import { ENGLISH_NUMERALS, ENGLISH_TENS } from '../dataset/number-names'
import type { ComputedNumber } from '../dataset/traced'
import { groupBy } from '../group-by'
import type { Localized } from '../locale'
import { shortHash } from '../short-hash'
import type { ClaimReference } from '../template/content-schema'
import { findFigures } from '../typed-numbers/find-figures'
import { observationsOf } from '../typed-numbers/in-dataset'
import type { SlideBuild } from './context'

type SaidCheck = NumberCheck & Pick<Fact, 'says'>

/** Words that state a number, other than those that name a year. */
const NUMBER_WORD = new RegExp(
  `\\d|\\b(?:${[...ENGLISH_NUMERALS.slice(1), ...ENGLISH_TENS].join('|')}|half|thirds?|quarters?|fifths?|twice|doubl\\w+|tripl\\w+|quadrupl\\w+)\\b`,
  'i',
)

/**
 * The numbers that a sentence works out of the dataset: counts, differences, ratios, and values that it tells in rounder words. A
 * number that it takes from the dataset as it is needs no calculation.
 */
export function computedNumbers(
  reference: ClaimReference,
  claim: Claim,
  index: DatasetIndex,
): readonly ComputedNumber[] {
  const checks = claim.facts.filter((fact): fact is SaidCheck => fact.check === 'number' && !isYear(fact.left))
  const worked = [...groupBy(checks, ({ says }) => says.en)].filter(
    ([words, said]) => NUMBER_WORD.test(words) && !said.every((one) => isTaken(one, index)),
  )
  const id = shortHash(JSON.stringify([reference.claim, reference.of]))
  return worked.flatMap(([, said], i) => {
    const first = said.find(({ left }) => left.is !== 'value') ?? said[0]
    if (!first) return []
    return {
      id: `sentence/${reference.claim}/${id}/${i + 1}`,
      sentence: claim.text,
      words: first.says,
      value: evaluate(first.left, index),
      calculation: calculationInWords(said, index),
      inputs: [...new Set(said.flatMap(({ left, right }) => [...observationsIn(left), ...observationsIn(right)]))],
      sources: [],
    }
  })
}

/** What a text says of the deck as a whole: how many figures and sources it has. */
export function deckCount(what: 'figures' | 'sources', count: number, cited: readonly string[]): ComputedNumber {
  return {
    id: `deck/${what}`,
    sentence: null,
    words: countWords(what, count),
    value: count,
    calculation: DECK_CALCULATIONS[what],
    inputs: [],
    sources: cited,
  }
}

const DECK_CALCULATIONS: Readonly<Record<'figures' | 'sources', Localized>> = {
  figures: { en: 'number of figures on the slides, each counted once', zh: '各页数据项数，每项计一次' },
  sources: { en: 'number of sources cited', zh: '所引来源数' },
}

/** "1 source", "5 sources", 5份来源. */
function countWords(what: 'figures' | 'sources', count: number): Localized {
  const plural = count === 1 ? what.slice(0, -1) : what
  return { en: `${count} ${plural}`, zh: `${count}${what === 'figures' ? '项数据' : '份来源'}` }
}

/** Notes such numbers on the slide. */
export function addComputed({ computed }: SlideBuild, numbers: readonly ComputedNumber[]): void {
  for (const number of numbers) computed.set(number.id, number)
}

/** Whether the words give a value of the dataset as it stands there. */
function isTaken({ left, says }: SaidCheck, index: DatasetIndex): boolean {
  const [id, ...others] = observationsIn(left)
  const observation = id === undefined ? undefined : index.observation.get(id)
  if (left.is === 'count' || observation === undefined || others.length > 0) return false
  if (left.is === 'value' && says.en.includes(displayNumber(observation, 'en'))) return true
  const figures = findFigures(says.en)
  return figures.length > 0 && figures.every((figure) => observationsOf(figure, index).includes(observation))
}

function isYear({ is }: Expression): boolean {
  return is === 'year' || is === 'milestone-year'
}
