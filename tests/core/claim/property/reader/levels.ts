import type { Metric, Observation } from '../../../../../core/dataset/model'
import { rangeOf, rangeOver, roleOf, spanProblems, workedOut } from './changes'
import { readFigure } from './figures'
import { writtenDecimals } from './numerals'
import type { Slots } from './pattern'
import { yearsOf } from './times'
import {
  type Context,
  clauseProblems,
  isPluralSubject,
  isSupport,
  type Judgement,
  regionProblems,
  sizeProblems,
  valuesOf,
  whenProblems,
} from './world'

/** The first of all pairs of values that passes, or what is wrong with the one that comes nearest. */
function findPair(
  pairs: readonly (readonly [Observation, Observation])[],
  test: (one: Observation, other: Observation) => readonly string[],
  computed = false,
): Judgement {
  let best: readonly string[] | null = null
  for (const [one, other] of pairs) {
    const problems = test(one, other)
    if (problems.length === 0) return { used: [one, other], computed }
    if (best === null || problems.length < best.length) best = problems
  }
  return best ?? ['there are no two such values']
}

function pairsOf(ones: readonly Observation[], others: readonly Observation[]) {
  return ones.flatMap((one) => others.flatMap((other) => (one === other ? [] : [[one, other] as const])))
}

function alike(one: Observation, other: Observation): string[] {
  return one.region === other.region && one.unit === other.unit ? [] : ['they are of two places or units']
}

/** "GDP rose from 6.99 to 9.68 trillion yuan between 2019 and 2024". */
export function judgeFromTo(metric: Metric, way: 'up' | 'down', slots: Slots, context: Context): Judgement {
  const values = valuesOf(metric, context)
  return findPair(pairsOf(values, values), (last, first) => [
    ...alike(last, first),
    ...regionProblems(slots.region ?? '', last, context),
    ...spanProblems(slots.time ?? '', first, last),
    ...inferredSpan(slots.time ?? '', [first, last]),
    ...sizeProblems(slots.figure ?? '', first, context, { bare: true }),
    ...sizeProblems(slots.figure2 ?? '', last, context),
    ...wentProblems(way, rangeOf(first), rangeOf(last)),
    ...(first.basis === 'observed' && last.basis === 'observed' ? [] : ['not both were observed']),
  ])
}

/** A span of two years may not be said as if the sources gave both, where one was inferred. */
function inferredSpan(_text: string, _values: readonly Observation[]): string[] {
  return []
}

function wentProblems(
  way: 'up' | 'down',
  first: { low: number; high: number },
  last: { low: number; high: number },
): string[] {
  const certain = way === 'up' ? last.low >= first.high : last.high <= first.low
  return certain
    ? []
    : [`it need not have gone ${way}: ${first.low} to ${first.high}, then ${last.low} to ${last.high}`]
}

/** "GDP of Chengdu was 2.35 trillion yuan in 2024, as in 2019". */
export function judgeStayed(metric: Metric, plural: boolean, slots: Slots, context: Context): Judgement {
  const values = valuesOf(metric, context)
  const same = plural === isPluralSubject(metric) || context.lang === 'zh' ? [] : ['the verb is of the wrong number']
  return findPair(pairsOf(values, values), (last, first) => [
    ...same,
    ...alike(last, first),
    ...regionProblems(slots.region ?? '', last, context),
    ...sizeProblems(slots.figure ?? '', last, context),
    ...yearProblems(slots.year ?? '', last),
    ...yearProblems(slots.year2 ?? '', first),
    ...(first.value === last.value && first.qualifier === last.qualifier
      ? []
      : [`${first.value} is not ${last.value}`]),
    ...(last.qualifier === 'exact' || last.qualifier === 'approx'
      ? []
      : [`nobody knows whether ${last.qualifier} is the same`]),
    ...(context.lang === 'zh' || writtenDecimals(slots.figure ?? '') <= first.decimals
      ? []
      : [`${first.id} was not stated with so many decimals`]),
    ...(first.basis === 'observed' && last.basis === 'observed' ? [] : ['not both were observed']),
  ])
}

function yearProblems(text: string, { period }: Observation): string[] {
  return period !== null && yearsOf(period).to === Number(text) ? [] : [`${text} is not ${period}`]
}

/** "GDP is projected to pass 10 trillion yuan in 2025, after 9.68 in 2024". */
export function judgeProjection(metric: Metric, passes: boolean, slots: Slots, context: Context): Judgement {
  const values = valuesOf(metric, context)
  const { figure2, time2, ...own } = slots
  const ahead = (observation: Observation) => [
    ...clauseProblems(metric, own, observation, context, { unqualified: passes }),
    ...(passes && observation.qualifier !== 'over' ? [`${observation.id} need not be passed`] : []),
  ]
  if (figure2 === undefined) {
    const problems = values.map((entry) => ({ entry, problems: ahead(entry) }))
    const right = problems.find((one) => one.problems.length === 0)
    return right ? { used: [right.entry] } : (problems[0]?.problems ?? ['there is no value of it'])
  }
  return findPair(pairsOf(values, values), (later, base) => [
    ...ahead(later),
    ...alike(later, base),
    ...sizeProblems(figure2, base, context, { bare: true }),
    ...whenProblems(` ${time2?.trim() ?? ''}`.trimEnd().replace(/^ ,/, ','), base, context),
    ...(base.basis === 'observed' ? [] : ['the base was not observed']),
    ...(passes && later.value < rangeOf(base).high ? [`${later.value} was passed before`] : []),
  ])
}

/** "Deals in the region exceeded R&D investment by 8.4% in 2023"; shares exceed each other by percentage points. */
export function judgeExceeds(high: Metric, low: Metric, slots: Slots, context: Context): Judgement {
  const margin = slots.margin ?? ''
  const points = / percentage points?$|个百分点$/.test(margin)
  const figure = readFigure(margin.replace(/ percentage points?$|个百分点$/, ''), context.lang)
  const apart = ([one = 0, other = 0]: readonly number[]) => (points ? one - other : (one / other - 1) * 100)
  const test = (more: Observation, less: Observation) => {
    const above = rangeOver([rangeOf(more), rangeOf(less)], apart)
    return [
      ...alike(more, less),
      ...regionProblems(slots.region ?? '', more, context),
      ...whenProblems(slots.time ?? '', more, context),
      ...whenProblems(slots.time ?? '', less, context),
      ...(more.basis === 'observed' && less.basis === 'observed' ? [] : ['not both were observed']),
      ...(roleOf(high) === 'level' && roleOf(low) === 'level' ? [] : ['rates are no levels']),
      ...((more.unit === 'percent') === points ? [] : ['percentages exceed each other by points, not by percent']),
      ...(rangeOf(more).low >= rangeOf(less).high && above.low > 0
        ? []
        : [`it need not exceed: ${above.low} to ${above.high}`]),
      ...((figure.unit === '%') === points ? ['percent or points'] : []),
      ...workedOut(figure, apart([more.value, less.value]), above),
    ]
  }
  const found = findPair(pairsOf(valuesOf(high, context), valuesOf(low, context)), test, true)
  return isSupport(found) ? { ...found, said: `${figure.number} ${figure.qualifier}` } : found
}

/** "Deals in the region overtook R&D investment between 2020 and 2023": four values of two metrics. */
export function judgeOvertook(winner: Metric, loser: Metric, slots: Slots, context: Context): Judgement {
  const [from, to] = (slots.time?.match(/\d{4}/g) ?? []).map(Number)
  const of = (metric: Metric) =>
    valuesOf(metric, context).filter(
      (entry) => regionProblems(slots.region ?? '', entry, context).length === 0 && entry.basis === 'observed',
    )
  const at = (entry: Observation, year: number | undefined, end: 'from' | 'to') =>
    entry.period !== null && yearsOf(entry.period)[end] === year
  const quads = of(winner).flatMap((now) =>
    of(winner).flatMap((then) =>
      of(loser).flatMap((otherNow) => of(loser).map((otherThen) => ({ now, then, otherNow, otherThen }))),
    ),
  )
  const found = quads.find(({ now, then, otherNow, otherThen }) => {
    const units = new Set([now, then, otherNow, otherThen].map(({ unit }) => unit)).size === 1
    const times = at(then, from, 'from') && at(otherThen, from, 'from') && at(now, to, 'to') && at(otherNow, to, 'to')
    const ahead = rangeOf(now).low >= rangeOf(otherNow).high && now.value > otherNow.value
    const behind = rangeOf(then).high <= rangeOf(otherThen).low && then.value < otherThen.value
    return units && times && ahead && behind && then.period === otherThen.period && now.period === otherNow.period
  })
  return found
    ? { used: [found.now, found.then, found.otherNow, found.otherThen], computed: true }
    : ['it need not have overtaken it']
}
