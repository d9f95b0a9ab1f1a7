import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { asSeries, type Change, changeClause, changeOf, isGrowth } from '../change'
import { calculatedIfDerived, subjectPhrase } from '../clause'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { roleOf } from '../dataset-phrases'
import { constant, divided, evaluate, fact, valueIn, yearOf } from '../facts'
import { bareNumberOf, figureOf } from '../figure'
import { needs } from '../needs'
import { timeOf, yearsBetween } from '../period'
import { asserted, fill, type Phrase, plainPhrase } from '../phrase'
import { periodYear } from '../time'
import { timesAsFast } from '../wording'

/** "Collaborative innovation more than doubled in four years": one growth rate, or the values of one metric. */
export const growth: ClaimMaker = (context) => {
  const found = changeOf(observationsOf(context), context.index)
  if (!found) throw wrongShape(context, needs.growth)
  return changeClause(found)
}

/** "Collaborative innovation grew by 19.3% a year in 2020–2024": one growth rate a year. */
export const pace: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  if (!only || others.length > 0 || roleOf(metricOf(only, context.index)) !== 'pace') {
    throw wrongShape(context, needs.yearlyRate)
  }
  const clause = fill(
    { en: '{subject} {grew} by {figure} a year {time}', zh: '{time}{subject}年均{grew}{figure}' },
    {
      subject: subjectPhrase(only, context.index),
      grew:
        only.value > 0
          ? asserted('grew', '增长', [fact(valueIn(only), '>', constant(0))])
          : plainPhrase('changed', '变动'),
      figure: figureOf(only),
      time: timeOf(only),
    },
  )
  return calculatedIfDerived(clause, [only])
}

/** "GDP of Sichuan and Chongqing rose from 6.99 to 9.68 trillion yuan in five years": values of one metric. */
export const change: ClaimMaker = (context) => {
  const series = asSeries(observationsOf(context), context.index)
  const first = series?.[0]
  const last = series?.[series.length - 1]
  if (!first || !last || last.kind === 'projected' || last.kind === 'target') {
    throw wrongShape(context, needs.change)
  }
  const clause = fill(
    { en: '{subject} {verb} from {first} to {last} {span}', zh: '{subject}{span}由{first}{verb}{last}' },
    {
      subject: subjectPhrase(last, context.index),
      verb: verbOf(first, last),
      first: first.words || last.words ? figureOf(first) : bareNumberOf(first),
      last: figureOf(last),
      span: yearsBetween(first, last),
    },
  )
  return calculatedIfDerived(clause, [first, last])
}

function verbOf(first: Observation, last: Observation): Phrase {
  if (last.value > first.value) return asserted('rose', '增至', [fact(valueIn(last), '>', valueIn(first))])
  if (last.value < first.value) return asserted('fell', '降至', [fact(valueIn(last), '<', valueIn(first))])
  return plainPhrase('went', '至')
}

/** "Research spending rose by a third in three years; technology trade grew almost twice as fast". */
export const fasterGrowth: ClaimMaker = (context) => {
  const { index } = context
  const [slow, fast, ...others] = [...observationsOf(context)].sort((one, other) => one.value - other.value)
  if (!slow || !fast || others.length > 0 || !comparable(slow, fast, index)) {
    throw wrongShape(context, needs.fasterGrowth)
  }
  const slower = changeOf([slow], index)
  if (!slower) throw wrongShape(context, needs.twoRates)
  return fill(
    { en: '{slower}; {faster}', zh: '{slower}；{faster}' },
    { slower: changeClause(slower), faster: fasterClause(slow, fast, slower, index) },
  )
}

function fasterClause(slow: Observation, fast: Observation, slower: Change, index: DatasetIndex): Phrase {
  const ratio = divided(valueIn(fast), valueIn(slow))
  const times = timesAsFast(evaluate(ratio, index), ratio)
  const clause = fill(
    { en: '{subject} {grew} {pace}', zh: '{subject}{grew}{pace}' },
    {
      subject: subjectPhrase(fast, index),
      grew: asserted('grew', '', [fact(valueIn(fast), '>', constant(0))]),
      pace: times ?? faster(slow, fast, index),
    },
  )
  const calculated = slower.observations.some((observation) => observation.kind === 'derived')
  return calculated ? clause : calculatedIfDerived(clause, [fast])
}

/** "faster, by 62%", where no round multiple fits. */
function faster(slow: Observation, fast: Observation, index: DatasetIndex): Phrase {
  const verb = changeOf([fast], index)?.verb
  if (!verb) throw new Error(`"${fast.id}" is no growth rate`)
  const more = asserted('faster', '更快', [fact(valueIn(fast), '>', valueIn(slow))])
  return fill({ en: '{more}: it {verb}', zh: '增长{more}，{verb}' }, { more, verb })
}

function comparable(slow: Observation, fast: Observation, index: DatasetIndex): boolean {
  const stated = [slow, fast].every((entry) => isGrowth(entry, index) && entry.qualifier === 'exact' && !entry.words)
  return stated && slow.period === fast.period && slow.value > 0 && fast.value > slow.value
}

/** "Technology trade has overtaken research spending since 2020": A then, A now, B then, B now; B has passed A. */
export const overtaking: ClaimMaker = (context) => {
  const { index } = context
  const [aThen, aNow, bThen, bNow, ...others] = observationsOf(context)
  const since = periodYear(aThen?.period ?? null, 'last')
  const shaped = aThen && aNow && bThen && bNow && others.length === 0
  if (!shaped || since === null) throw wrongShape(context, needs.overtaking)
  const paired = aThen.period === bThen.period && aNow.period === bNow.period && aThen.unit === bNow.unit
  if (!paired || bThen.value >= aThen.value || bNow.value <= aNow.value) {
    throw wrongShape(context, needs.overtaken)
  }
  const clause = fill(
    { en: '{second} {overtook} {first} {since}', zh: '{since}{second}{overtook}{first}' },
    {
      first: subjectPhrase(aNow, index),
      second: subjectPhrase(bNow, index),
      overtook: asserted('has overtaken', '反超', [
        fact(valueIn(bThen), '<', valueIn(aThen)),
        fact(valueIn(bNow), '>', valueIn(aNow)),
      ]),
      since: asserted(`since ${since}`, `${since}年以来`, [
        fact(yearOf(aThen), '=', constant(since)),
        fact(yearOf(bThen), '=', constant(since)),
      ]),
    },
  )
  return calculatedIfDerived(clause, [aThen, aNow, bThen, bNow])
}
