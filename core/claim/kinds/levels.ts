import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { groupBy } from '../../group-by'
import { changeClause, changeOf, isGrowth } from '../change'
import { calculatedIfDerived, haveClause, regionOf, subjectPhrase, valueClause } from '../clause'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, withObservations, wrongShape } from '../context'
import { phrasesOf, roleOf } from '../dataset-phrases'
import { type Check, fact, valueIn } from '../facts'
import { amountOf, figureOf, numberAloneOf } from '../figure'
import { needs } from '../needs'
import { timeOf } from '../period'
import { asserted, clauses, fill, list, type Phrase } from '../phrase'
import { firstFitting } from '../problem'
import { participle } from '../wording'
import { pace } from './growth'
import { projection } from './plans'

/** "Chengdu has four Tianfu laboratories and 27 national research institutions": several values, as many as fit. */
export const levels: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const found = firstFitting([
    () => spread(all, context),
    () => byRegion(all, context),
    ...inventories(all, context),
    ...pairs(all, context),
  ])
  if (!found) throw wrongShape(context, needs.values)
  return found
}

/** "Chongqing gained 38 places in the index in 2020–2024, Chengdu 24": positive values of several regions over the same years. */
function byRegion(all: readonly Observation[], context: ClaimContext): Phrase {
  const { index } = context
  const groups = [...groupBy(all, (entry) => `${entry.metric} ${entry.unit} ${entry.period}`).values()]
  const group = groups.find((entries) => entries.length > 1) ?? []
  const [most, ...others] = [...group].sort((one, other) => other.value - one.value)
  const template = most && phrasesOf(metricOf(most, index)).byRegion
  const regions = new Set(group.map((entry) => entry.region)).size
  if (!template || regions < group.length || group.some((entry) => entry.value <= 0)) {
    throw wrongShape(context, needs.gains)
  }
  const rest = others.map((entry) =>
    fill(
      { en: '{region} {amount}', zh: '{region}{amount}' },
      { region: regionOf(entry, index), amount: amountOf(entry) },
    ),
  )
  const parts = { region: regionOf(most, index), amount: amountOf(most), time: timeOf(most), others: list(rest) }
  return calculatedIfDerived(fill(template, parts), group)
}

/** Lists of things that one region has, the longest first. */
function inventories(all: readonly Observation[], context: ClaimContext): readonly (() => Phrase)[] {
  const things = all.filter((entry) => entry.kind === 'observed' && phrasesOf(metricOf(entry, context.index)).item)
  const groups = [...groupBy(things, (entry) => entry.region).values()].sort((a, b) => b.length - a.length)
  const [largest = []] = groups
  return [4, 3, 2]
    .filter((size) => size <= largest.length)
    .map((size) => () => haveClause(largest.slice(0, size), context.index))
}

/** Two values in two clauses, stated before derived; then each value alone. */
function pairs(all: readonly Observation[], context: ClaimContext): readonly (() => Phrase)[] {
  const ordered = [...all].sort((one, other) => Number(one.kind === 'derived') - Number(other.kind === 'derived'))
  const alone = ordered.map((entry) => () => level(withObservations(context, 'level', [entry])))
  const [first, second] = alone
  const together = first && second && !atOdds(ordered.slice(0, 2), context)
  return together ? [() => clauses([first(), second()]), ...alone] : alone
}

/** What a conflict warns of setting side by side is not set side by side. */
function atOdds(pair: readonly Observation[], { index }: ClaimContext): boolean {
  return index.dataset.conflicts.some(({ observations }) => pair.every((entry) => observations.includes(entry.id)))
}

/** "The sources imply exchange rates from 7.08 to 7.28 yuan per dollar": values that are no series. */
function spread(all: readonly Observation[], context: ClaimContext): Phrase {
  const sorted = [...all].sort((one, other) => one.value - other.value)
  const low = sorted[0]
  const high = sorted[sorted.length - 1]
  const template = low && phrasesOf(metricOf(low, context.index)).spread
  if (!template || !high || low.value === high.value || all.some((entry) => entry.metric !== low.metric)) {
    throw wrongShape(context, needs.loose)
  }
  const within = all.flatMap((entry) => [
    fact(valueIn(entry), '>=', valueIn(low)),
    fact(valueIn(entry), '<=', valueIn(high)),
  ])
  const range = asserted('from', '介于', within)
  return calculatedIfDerived(fill(template, { range, low: numberAloneOf(low), high: figureOf(high) }), all)
}

/** One value of any kind, said in the way that suits its metric. */
export const level: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  if (!only || others.length > 0) throw wrongShape(context, needs.oneValue)
  const metric = metricOf(only, context.index)
  const found = changeOf([only], context.index)
  if (found) return changeClause(found)
  if (roleOf(metric) === 'pace') return pace(context)
  return only.kind === 'projected' ? projection(context) : valueClause(only, context.index)
}

/** "Innovation cooperation grew most, more than tripling in four years": growth rates over the same years. */
export const leader: ClaimMaker = (context) => {
  const { index } = context
  const all = [...observationsOf(context)].sort((one, other) => other.value - one.value)
  const [most, ...others] = all
  const comparable = most && others.length > 0 && all.every((entry) => isGrowth(entry, index) && sameYears(entry, most))
  const ahead = comparable && others.every((other) => other.value < most.value)
  const found = ahead ? changeOf([most], index) : null
  if (!found || most === undefined) {
    throw wrongShape(context, needs.leader)
  }
  const led = others.map((other) => fact(valueIn(most), '>', valueIn(other)))
  const [second, ...more] = others
  const clause = fill(
    { en: '{subject} {grew}, {verb} {span}', zh: '{subject}{grew}，{span}{verb}' },
    {
      subject: found.subject,
      grew: second && more.length === 0 ? outgrew(second, led, index) : asserted('grew most', '增势最强', led),
      verb: participle(found.verb),
      span: found.span,
    },
  )
  return calculatedIfDerived(clause, all)
}

function outgrew(second: Observation, led: readonly Check[], index: DatasetIndex): Phrase {
  const verb = asserted('outgrew', '增幅大于', led)
  return fill({ en: '{verb} {second}', zh: '{verb}{second}' }, { verb, second: subjectPhrase(second, index) })
}

function sameYears(one: { readonly period: string | null }, other: { readonly period: string | null }): boolean {
  return one.period !== null && one.period === other.period
}
