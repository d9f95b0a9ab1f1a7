import type { DatasetIndex } from '../../../../../core/dataset/lookup'
import type { Metric, Observation } from '../../../../../core/dataset/model'
import type { Lang } from '../../../../../core/locale'
import { type Figure, figureProblems, type Reading, readFigure, wordsProblems } from './figures'
import { chineseNumber, englishNumber } from './numerals'
import type { Slots } from './pattern'
import { nameOf, readTime, type Time, timeProblems } from './times'
import { moodProblems, readMood } from './verbs'

/** What a clause was found to rest on. */
export interface Support {
  readonly used: readonly Observation[]
  /** True where the clause says a number that the program worked out itself. */
  readonly computed?: boolean
  /** What it says beside the values, for both languages to say the same: "up 24 approx". */
  readonly said?: string
}
/** Why a clause is not true, or what it rests on. */
export type Judgement = Support | readonly string[]

export function isSupport(judgement: Judgement): judgement is Support {
  return !Array.isArray(judgement)
}

/** What a clause is read against: the dataset, what was asked for, and the clause before it. */
export interface Context {
  readonly index: DatasetIndex
  readonly of: readonly Observation[]
  readonly lang: Lang
  readonly before: Support | null
}

/** The one of a metric's values that passes all tests, or what is wrong with the one that comes nearest. */
export function findOne(
  candidates: readonly Observation[],
  test: (observation: Observation) => readonly string[],
): Judgement {
  let best: readonly string[] | null = null
  for (const observation of candidates) {
    const problems = test(observation)
    if (problems.length === 0) return { used: [observation] }
    if (best === null || problems.length < best.length) best = problems
  }
  return best ?? ['there is no value of it']
}

export function valuesOf(metric: Metric, { index }: Context): readonly Observation[] {
  return index.observationsOfMetric.get(metric.id) ?? []
}

export function regionNamed(name: string, { index, lang }: Context): string | null {
  const found = index.dataset.regions.find(
    ({ phrases, short }) => (phrases?.name ?? short)[lang].toLowerCase() === name.toLowerCase(),
  )
  return found?.id ?? null
}

/** The region of a value is the one that is named, or if none is, the one of the clause before. */
export function regionProblems(name: string, { id, region }: Observation, context: Context): string[] {
  const named = name === '' ? context.before?.used[0]?.region : regionNamed(name, context)
  return named === region ? [] : [`${id} is not of "${name || 'the region named before'}"`]
}

export function whenProblems(text: string, observation: Observation, { index, lang }: Context): string[] {
  let time: Time
  try {
    time = readTime(text, lang)
  } catch (error) {
    return [String(error)]
  }
  return timeProblems(time, observation, index.source.get(observation.source), lang)
}

export function sizeProblems(text: string, observation: Observation, { lang }: Context, how: Reading = {}): string[] {
  const inWords = how.unqualified ? null : wordsProblems(text, observation, lang)
  if (inWords) return inWords
  let figure: Figure
  try {
    figure = readFigure(text, lang)
  } catch (error) {
    return [String(error)]
  }
  return figureProblems(figure, observation, lang, how)
}

export function verbMoodProblems(text: string, observation: Observation, plural: boolean, context: Context): string[] {
  const { mood } = readMood(text, context.lang)
  const number =
    mood.plural === null || mood.plural === plural ? [] : [`"${text}" is not ${plural ? 'plural' : 'singular'}`]
  return [...moodProblems(mood, observation), ...number]
}

export function isPluralSubject(metric: Metric): boolean {
  return metric.phrases?.plural === true
}

export function isPluralRegion({ region }: Observation, { index }: Context): boolean {
  return index.region.get(region)?.phrases?.plural === true
}

export function readNumber(text: string, lang: Lang): number {
  return lang === 'en' ? englishNumber(text.toLowerCase()) : chineseNumber(text)
}

/** "one place", "at least 24 places"; 至少24位. */
export function placesProblems(text: string, observation: Observation, { lang }: Context): string[] {
  const number = readFigure(text.replace(/ places?$|位$/, ''), lang)
  const how = { ofFall: observation.value < 0, bare: true }
  const english = lang === 'zh' || / place$/.test(text) === (number.number === 1) ? [] : [`"${text}" is no English`]
  return [...figureProblems(number, { ...observation, unitName: null }, lang, how), ...english]
}

/** "about three times", "about equal to", "less than"; 三倍左右. */
export function multipleProblems(text: string, observation: Observation, context: Context): string[] {
  const low = observation.bounds.low ?? Number.NEGATIVE_INFINITY
  const high = observation.bounds.high ?? Number.POSITIVE_INFINITY
  if (text === 'about equal to' || text === '1倍左右')
    return low <= 1 && high >= 1 ? [] : [`${observation.value} is not one`]
  if (text === 'less than' || text === '1倍以下') return high < 1 ? [] : [`${observation.value} is not below one`]
  if (text === 'more than' || text === '1倍以上') return low > 1 ? [] : [`${observation.value} is not above one`]
  const round = /^about (.+) times$/.exec(text)?.[1] ?? /^(.+)倍左右$/.exec(text)?.[1]
  if (round === undefined || !Number.isInteger(readNumber(round, context.lang)))
    return sizeProblems(text, observation, context)
  const near = Math.abs(readNumber(round, context.lang) - observation.value) <= 0.5
  const within = readNumber(round, context.lang) >= low - 0.5 && readNumber(round, context.lang) <= high + 0.5
  return near && within ? [] : [`${observation.value} is not "${text}"`]
}

/** Checks all places of a clause about one value. */
export function clauseProblems(
  metric: Metric,
  slots: Slots,
  observation: Observation,
  context: Context,
  how: Reading = {},
): string[] {
  return Object.entries(slots).flatMap(([slot, text]) => {
    switch (slot) {
      case 'region':
        return regionProblems(text, observation, context)
      case 'time':
        return whenProblems(text, observation, context)
      case 'figure':
        return sizeProblems(text, observation, context, how)
      case 'digits':
        return sizeProblems(text, { ...observation, words: null }, context, { ...how, bare: true })
      case 'places':
        return placesProblems(text, observation, context)
      case 'multiple':
        return multipleProblems(text, observation, context)
      case 'had':
        return verbMoodProblems(text, observation, isPluralRegion(observation, context), context)
      case 'be':
      case 'projected':
        return verbMoodProblems(text, observation, isPluralSubject(metric), context)
      default:
        return []
    }
  })
}

/** How a sentence names who stands behind a value. */
export function sourceName(observation: Observation, { index, lang }: Context): string {
  const source = index.source.get(observation.source)
  return source ? nameOf(source, lang) : ''
}
