import type { Metric, Observation } from '../../../../../core/dataset/model'
import { figureProblems } from './figures'
import type { Slots } from './pattern'
import { yearsOf } from './times'
import { readVerb, type Verb } from './verbs'
import {
  type Context,
  findOne,
  isPluralSubject,
  isSupport,
  type Judgement,
  regionProblems,
  valuesOf,
  verbMoodProblems,
  whenProblems,
} from './world'

// Verbs of change against what a value may be: everything that its bounds allow must have gone the way that is said.

export interface Range {
  readonly low: number
  readonly high: number
}

export function rangeOf({ bounds }: Observation): Range {
  return { low: bounds.low ?? Number.NEGATIVE_INFINITY, high: bounds.high ?? Number.POSITIVE_INFINITY }
}

/** Every value that a function takes where its inputs are at the ends of their ranges. */
export function rangeOver(ranges: readonly Range[], compute: (values: readonly number[]) => number): Range {
  const corners = ranges.reduce<number[][]>(
    (known, { low, high }) =>
      known.flatMap((corner) => [
        [...corner, low],
        [...corner, high],
      ]),
    [[]],
  )
  const results = corners.map(compute)
  if (results.some(Number.isNaN)) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return { low: Math.min(...results), high: Math.max(...results) }
}

/** "Strategic industries rose by a third": one growth rate, or two values of one thing. */
export function judgeChange(metric: Metric, slots: Slots, context: Context): Judgement {
  const verb = readVerb(slots.change ?? '', context.lang)
  const stated = findOne(valuesOf(metric, context), (observation) => [
    ...regionProblems(slots.region ?? '', observation, context),
    ...whenProblems(slots.time ?? '', observation, context),
    ...verbMoodProblems(slots.change ?? '', observation, isPluralSubject(metric), context),
    ...statedProblems(verb, metric, observation, context),
  ])
  if (isSupport(stated)) return { ...stated, said: stated.used[0]?.words && !verb.figure ? 'words' : multipleOf(verb) }
  const seen = judgeSeen(verb, metric, slots, context)
  return isSupport(seen) || roleOf(metric) === 'level' ? seen : stated
}

export function roleOf(metric: Metric): string {
  if (metric.phrases?.role) return metric.phrases.role
  if (metric.change !== true || metric.unit !== 'percent') return metric.change === true ? 'count' : 'level'
  return /-growth$/.test(metric.id) ? 'growth' : /-cagr$/.test(metric.id) ? 'pace' : 'level'
}

/** What is wrong with a verb for a stated rate. */
export function statedProblems(verb: Verb, metric: Metric, observation: Observation, context: Context): string[] {
  const role = roleOf(metric)
  if (role === 'level') return [`${observation.id} is no change`]
  if (verb.yearly !== (role === 'pace')) return [`${observation.id} is ${role === 'pace' ? '' : 'not '}a year`]
  if (verb.overYear && (observation.period === null || /^\d{4}-\d{4}$/.test(observation.period)))
    return [`${observation.id} is of several years`]
  const { low, high } = rangeOf(observation)
  const happened = observation.basis === 'observed' || observation.basis === 'claimed'
  // Of a plan the number is said, as nobody knows how a source's words would sound of it.
  if (observation.words && happened && role === 'growth') {
    const { [context.lang]: words } = observation.words
    return verb.core.toLowerCase() === words.toLowerCase() ? [] : [`"${verb.core}" is not "${words}"`]
  }
  if (isWordedOnly(verb)) return [`"${verb.core}": ${observation.id} is a number`]
  if (role === 'count') return [...directionProblems(verb, { low, high }, 0), ...sizeOf(verb, observation, context)]
  const factor = { low: 1 + low / 100, high: 1 + high / 100 }
  if (!happened && !verb.figure) return [`${observation.id} has not happened yet`]
  return [
    ...directionProblems(verb, factor, 1),
    ...factorProblems(verb, 1 + observation.value / 100, factor),
    ...sizeOf(verb, observation, context),
  ]
}

/** Whether a verb says neither a number nor a multiple: only a source may say so. */
function isWordedOnly({ way, figure, multiple, fraction }: Verb): boolean {
  return way !== 'still' && !figure && !multiple && fraction === null
}

function sizeOf({ figure, way }: Verb, observation: Observation, { lang }: Context): string[] {
  return figure ? figureProblems(figure, observation, lang, { ofFall: way === 'down' }) : []
}

function directionProblems({ way }: Verb, { low, high }: Range, still: number): string[] {
  const tiny = 1e-9
  if (way === 'still')
    return low > still - 0.006 && high < still + 0.006 ? [] : [`it may have changed from ${low} to ${high}`]
  if (way === 'up') return low >= still - tiny && high > still ? [] : [`it need not have risen: ${low} to ${high}`]
  return high <= still + tiny && low < still ? [] : [`it need not have fallen: ${low} to ${high}`]
}

/** What is wrong with "more than doubled" or "about a third" for a factor. */
function factorProblems({ multiple, fraction, way }: Verb, value: number, { low, high }: Range): string[] {
  const no = (words: string) => [`a factor of ${low} to ${high} is not ${words}`]
  if (multiple) {
    const { times, near } = multiple
    if (near === 'at') return low >= times - 0.0101 && high <= times + 0.0101 ? [] : no(`${times} times`)
    if (near === 'above') return low >= times && high <= times + 1 ? [] : no(`more than ${times} times`)
    return high <= times && low >= times * 0.9 ? [] : no(`almost ${times} times`)
  }
  if (fraction === null) return []
  const share = (way === 'down' ? 1 - value : value - 1) * 100
  const ends = [low, high].map((end) => (way === 'down' ? 1 - end : end - 1) * 100)
  const near = Math.abs(share - fraction) <= 1.01 && ends.every((end) => Math.abs(end - fraction) <= 6)
  return near ? [] : no(`a change of ${fraction}%`)
}

/** A change that two values show. */
function judgeSeen(verb: Verb, metric: Metric, slots: Slots, context: Context): Judgement {
  const values = valuesOf(metric, context).filter((entry) => entry.period !== null)
  let best: readonly string[] = ['there are no two values of it']
  for (const last of values) {
    for (const first of values) {
      const problems = first === last ? ['one value'] : seenProblems(verb, metric, first, last, slots, context)
      if (problems.length === 0) return { used: [last, first], computed: verb.figure !== null, said: wordsOf(verb) }
      if (first !== last && (problems.length < best.length || best[0]?.startsWith('there'))) best = problems
    }
  }
  return best
}

/** "doubled" and "more than doubled" may both be near enough, but not in two languages at once. */
function multipleOf({ way, multiple, fraction }: Verb): string {
  return multiple ? `${way} ${multiple.times} ${multiple.near}` : `${way} ${fraction ?? ''}`
}

function wordsOf({ way, figure, points }: Verb): string {
  return figure ? `${way} ${figure.number} ${figure.qualifier} ${points}` : way
}

function seenProblems(
  verb: Verb,
  metric: Metric,
  first: Observation,
  last: Observation,
  slots: Slots,
  context: Context,
): string[] {
  const basics = [
    ...regionProblems(slots.region ?? '', last, context),
    ...spanProblems(slots.time ?? '', first, last),
    ...verbMoodProblems(slots.change ?? '', last, isPluralSubject(metric), context),
    ...(first.region === last.region && first.unit === last.unit ? [] : ['they are of two places']),
    ...(verb.yearly || verb.overYear ? ['two values have no yearly rate'] : []),
    ...(roleOf(metric) === 'level' ? [] : ['rates are no levels']),
    ...(first.basis === 'observed' && last.basis === 'observed' ? [] : ['not both were observed']),
  ]
  if (basics.length > 0) return basics
  if (last.unit === 'percent') return pointProblems(verb, first, last)
  if (verb.points || isWordedOnly(verb)) return ['no percentages, but percentage points or words']
  const ranges = [rangeOf(last), rangeOf(first)]
  const factor = rangeOver(ranges, ([to = 0, from = 0]) => to / from)
  const value = last.value / first.value
  return [
    ...directionProblems(verb, factor, 1),
    ...factorProblems(verb, value, factor),
    ...workedOutProblems(verb, (value - 1) * 100, { low: (factor.low - 1) * 100, high: (factor.high - 1) * 100 }),
  ]
}

/** Percentages change by percentage points. */
function pointProblems(verb: Verb, first: Observation, last: Observation): string[] {
  const points = rangeOver([rangeOf(last), rangeOf(first)], ([to = 0, from = 0]) => to - from)
  if (!verb.points) return ['percentages change by percentage points']
  return [...directionProblems(verb, points, 0), ...workedOutProblems(verb, last.value - first.value, points)]
}

/** A number that was worked out is right to its last digit, and "about" unless its range has the same digits. */
function workedOutProblems({ figure, way }: Verb, value: number, range: Range): string[] {
  if (!figure) return []
  return workedOut(
    figure,
    way === 'down' ? -value : value,
    way === 'down' ? { low: -range.high, high: -range.low } : range,
  )
}

export function workedOut(
  figure: { readonly text: string; readonly number: number; readonly decimals: number; readonly qualifier: string },
  value: number,
  { low, high }: Range,
): string[] {
  const last = 10 ** -figure.decimals
  const problems: string[] = []
  if (Math.abs(figure.number - value) > last / 2 + 1e-9) problems.push(`${figure.text} is not ${value}`)
  const certain = [low + 1e-9, high - 1e-9].every((end) => Math.abs(end - figure.number) <= last / 2 + 1e-9)
  if (figure.qualifier !== 'exact' && figure.qualifier !== 'approx') problems.push(`"${figure.text}" was worked out`)
  if (!certain && figure.qualifier === 'exact') problems.push(`"${figure.text}" lacks "about": ${low} to ${high}`)
  return problems
}

/** The years of a change are those of its two values. */
export function spanProblems(text: string, first: Observation, last: Observation): string[] {
  const [from, to] = (text.match(/\d{4}/g) ?? []).map(Number)
  const right =
    first.period !== null &&
    last.period !== null &&
    yearsOf(first.period).from === from &&
    yearsOf(last.period).to === to
  return right && from !== to ? [] : [`"${text}" is not from ${first.period} to ${last.period}`]
}
