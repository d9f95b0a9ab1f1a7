import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { groupBy } from '../../group-by'
import { changeClause, changeOf } from '../change'
import { placesOf, valueClause } from '../clause'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, withObservations, wrongShape } from '../context'
import { phrasesOf, roleOf } from '../dataset-phrases'
import { fact, holds, valueIn } from '../facts'
import { figureOf, numberAloneOf } from '../figure'
import { haveClause, isNone } from '../items'
import { framed, spokenAs } from '../mood'
import { needs } from '../needs'
import { timeOf } from '../period'
import { asserted, clauses, fill, list, type Phrase } from '../phrase'
import { firstFitting } from '../problem'
import { regionOf } from '../region'
import { pace } from './growth'
import { projection } from './projection'

/** "Chengdu had four Tianfu laboratories and 27 national research institutions in 2025": several values, as many as fit. */
export const levels: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const makers = [
    () => spread(all, context),
    () => byRegion(all, context),
    ...inventories(all, context),
    ...pairs(all, context),
  ]
  const found = firstFitting(makers, context.index)
  if (!found) throw wrongShape(context, needs.values)
  return found
}

/** "Chongqing gained 38 places among … from 2020 to 2024, Chengdu 24 places": values above zero of regions over the same years. */
function byRegion(all: readonly Observation[], context: ClaimContext): Phrase {
  const { index } = context
  const groups = [
    ...groupBy(
      all,
      (entry) => `${entry.metric} ${entry.unit} ${entry.period} ${entry.periodInferred} ${entry.basis}`,
    ).values(),
  ]
  const group = groups.find((entries) => entries.length > 1) ?? []
  const [most, ...others] = [...group].sort((one, other) => other.value - one.value)
  const template = most && phrasesOf(metricOf(most, index)).byRegion
  const regions = new Set(group.map((entry) => entry.region)).size
  const observed = group.every((entry) => entry.value > 0 && entry.basis === 'observed')
  if (!template || regions < group.length || !observed) throw wrongShape(context, needs.gains)
  const rest = others.map((entry) =>
    fill(
      { en: '{region} {places}', zh: '{region}{places}' },
      { region: regionOf(entry, index), places: placesOf(entry) },
    ),
  )
  const time = timeOf(most, index, 'over')
  const parts = { region: regionOf(most, index), places: placesOf(most), time, others: list(rest) }
  return framed(fill(template, parts), group, index)
}

/**
 * Lists of things that one region had at one time, the longest first; without those of which the dataset says something else
 * than that they were had.
 */
function inventories(all: readonly Observation[], { index }: ClaimContext): readonly (() => Phrase)[] {
  const isHad = (entry: Observation) => {
    const { item, value } = phrasesOf(metricOf(entry, index))
    return item !== undefined && (value === undefined || isNone(entry))
  }
  const things = all.filter((entry) => entry.kind !== 'derived' && spokenAs(entry) !== 'target' && isHad(entry))
  const together = (entry: Observation) =>
    [
      entry.region,
      entry.period,
      entry.periodInferred,
      entry.kind,
      entry.period === null || entry.kind === 'claimed' ? entry.source : '',
    ].join(' ')
  const groups = [...groupBy(things, together).values()].sort((a, b) => b.length - a.length)
  const [largest = []] = groups
  return [4, 3, 2]
    .filter((size) => size <= largest.length)
    .map((size) => () => {
      const some = largest.slice(0, size)
      return framed(haveClause(some, index), some, index)
    })
}

/** Two values in two clauses, stated before derived; then each value alone. */
function pairs(all: readonly Observation[], context: ClaimContext): readonly (() => Phrase)[] {
  const ordered = [...all].sort((one, other) => Number(one.kind === 'derived') - Number(other.kind === 'derived'))
  const alone = ordered.map((entry) => () => level(withObservations(context, 'level', [entry])))
  const [one, other] = ordered
  const [first] = alone
  if (!one || !other || !first || atOdds([one, other], context)) return alone
  return [() => clauses([first(), oneClause(other, context, one.region)]), ...alone]
}

/** What a conflict warns of setting side by side is not set side by side. */
function atOdds(pair: readonly Observation[], { index }: ClaimContext): boolean {
  return index.dataset.conflicts.some(({ observations }) => pair.every((entry) => observations.includes(entry.id)))
}

/** "By our calculation, the sources imply exchange rates from 7.1 to 7.28 yuan per dollar": values that are no series. */
function spread(all: readonly Observation[], context: ClaimContext): Phrase {
  const { index } = context
  const sorted = [...all].sort((one, other) => one.value - other.value)
  const low = sorted[0]
  const high = sorted[sorted.length - 1]
  const template = low && phrasesOf(metricOf(low, index)).spread
  if (
    !template ||
    !high ||
    low.value === high.value ||
    all.some((entry) => entry.metric !== low.metric || isOneSided(entry))
  ) {
    throw wrongShape(context, needs.loose)
  }
  const within = all.flatMap((entry) => [
    fact(minusOf(entry, low), '≈', { is: 'constant', value: 0 }, high.value - low.value),
    fact(minusOf(high, entry), '≈', { is: 'constant', value: 0 }, high.value - low.value),
  ])
  const range = asserted(
    'from',
    '介于',
    within.filter((one) => holds(one, index)),
  )
  return framed(fill(template, { range, low: numberAloneOf(low), high: figureOf(high) }), all, index)
}

/** No range begins or ends at "more than 7". */
function isOneSided({ qualifier }: Observation): boolean {
  return qualifier !== 'exact' && qualifier !== 'approx'
}

function minusOf(left: Observation, right: Observation) {
  return { is: '-', left: valueIn(left), right: valueIn(right) } as const
}

/** One value of any kind, said in the way that suits its metric. */
export const level: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  if (!only || others.length > 0) throw wrongShape(context, needs.oneValue)
  return oneClause(only, context, null)
}

function oneClause(only: Observation, context: ClaimContext, named: string | null): Phrase {
  const { index } = context
  const role = roleOf(metricOf(only, index))
  if (role === 'growth') {
    const found = changeOf([only], index)
    if (!found) throw wrongShape(context, needs.direction)
    return changeClause(found, index, named)
  }
  if (role === 'pace') return pace(withObservations(context, 'pace', [only]))
  if (isProjection(only, index)) return projection(withObservations(context, 'projection', [only]))
  return valueClause(only, index, named)
}

/** A projected level, said with what it reaches. */
function isProjection(only: Observation, index: DatasetIndex): boolean {
  return only.kind === 'projected' && phrasesOf(metricOf(only, index)).subject !== undefined && only.change !== true
}
