import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { asSeries, changeClause, changeOf, growthOf, isGrowth } from '../change'
import { comparable, isOneTime } from '../comparable'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { roleOf } from '../dataset-phrases'
import { divided, evaluateInterval, fact, property, valueIn } from '../facts'
import { endsOf, figureOf } from '../figure'
import { framed, inMood, type Verb } from '../mood'
import { needs } from '../needs'
import { betweenYears, spanOf, yearAlone } from '../period'
import { asserted, fill, type Phrase, silently } from '../phrase'
import { isPluralSubject, subjectPhrase } from '../subject'
import { percentVerb, timesAsFast } from '../wording'

/** "The index of the economic circle more than doubled from 2020 to 2024": one growth rate, or the values of one metric. */
export const growth: ClaimMaker = (context) => {
  const found = changeOf(observationsOf(context), context.index)
  if (!found) throw wrongShape(context, needs.growth)
  return changeClause(found, context.index)
}

/** "The index of the economic circle rose by 19.3% a year from 2020 to 2024": one growth rate a year. */
export const pace: ClaimMaker = (context) => {
  const { index } = context
  const [only, ...others] = observationsOf(context)
  if (!only || others.length > 0 || roleOf(metricOf(only, index)) !== 'pace')
    throw wrongShape(context, needs.yearlyRate)
  const verb = percentVerb(growthOf(only, index))
  if (!verb) throw wrongShape(context, needs.direction)
  const yearly: Verb = { ...verb, past: `${verb.past} a year`, base: `${verb.base} a year`, zh: `年均${verb.zh}` }
  const clause = fill(
    { en: '{subject} {verb} {time}', zh: '{time}{subject}{verb}' },
    {
      subject: subjectPhrase(only, index),
      verb: inMood(yearly, only, isPluralSubject(only, index), index),
      time: spanOf(only, index),
    },
  )
  return framed(clause, [only], index)
}

/** "GDP of Sichuan and Chongqing rose from 6.99 to 9.68 trillion yuan between 2019 and 2024": values of one metric. */
export const change: ClaimMaker = (context) => {
  const { index } = context
  const series = asSeries(observationsOf(context), index)
  const first = series?.[0]
  const last = series?.[series.length - 1]
  if (!first || !last || first.basis !== 'observed' || last.basis !== 'observed')
    throw wrongShape(context, needs.change)
  const [low, high] = [evaluateInterval(valueIn(first), index), evaluateInterval(valueIn(last), index)]
  if (first.value === last.value && !saidAlike(first, last)) throw wrongShape(context, needs.direction)
  if (first.value === last.value) return framed(stayed(first, last, index), [first, last], index)
  const rose = high.low > low.high
  if (!rose && high.high >= low.low) throw wrongShape(context, needs.direction)
  const clause = fill(
    { en: '{subject} {verb} from {first} to {last} {span}', zh: '{span}{subject}由{first}{verb}{last}' },
    {
      subject: subjectPhrase(last, index),
      verb: rose
        ? asserted('rose', last.unit === 'percent' ? '升至' : '增至', [
            fact(valueIn(last), '>', valueIn(first)),
            property(last, 'basis'),
          ])
        : asserted('fell', '降至', [fact(valueIn(last), '<', valueIn(first)), property(last, 'basis')]),
      ...endsOf(first, last),
      span: betweenYears(first, last),
    },
  )
  return framed(clause, [first, last], index)
}

/** Whether equal numbers are equal values: nobody knows that of two that are "more than 5". */
function saidAlike(first: Observation, last: Observation): boolean {
  return first.qualifier === last.qualifier && (first.qualifier === 'exact' || first.qualifier === 'approx')
}

/** "GDP of Chengdu was 2.35 trillion yuan in 2024, as in 2019", with the decimals that both have. */
function stayed(first: Observation, last: Observation, index: DatasetIndex): Phrase {
  const was = isPluralSubject(last, index) ? 'were' : 'was'
  return fill(
    { en: '{subject} {was} {figure} in {last}, as in {first}', zh: '{last}{subject}为{figure}，与{first}{was}' },
    {
      subject: subjectPhrase(last, index),
      was: asserted(was, '持平', [fact(valueIn(last), '=', valueIn(first)), property(last, 'basis')]),
      figure: figureOf(first.decimals < last.decimals ? first : last),
      last: yearAlone(last),
      first: yearAlone(first),
    },
  )
}

/** "R&D investment in the region rose by about a third from 2020 to 2023; technology-market deals grew almost twice as fast". */
export const fasterGrowth: ClaimMaker = (context) => {
  const { index } = context
  const [slow, fast, ...others] = [...observationsOf(context)].sort((one, other) => one.value - other.value)
  if (!slow || !fast || others.length > 0) throw wrongShape(context, needs.fasterGrowth)
  const checks = ratesCompared(slow, fast, index)
  const slower = checks && changeOf([slow], index)
  if (!slower) throw wrongShape(context, needs.fasterGrowth)
  return fill(
    { en: '{slower}; {faster}{checks}', zh: '{slower}；{faster}{checks}' },
    { slower: changeClause(slower, index), faster: fasterClause(slow, fast, index), checks: silently(checks) },
  )
}

function fasterClause(slow: Observation, fast: Observation, index: DatasetIndex): Phrase {
  const ratio = divided(valueIn(fast), valueIn(slow))
  const times = timesAsFast(evaluateInterval(ratio, index), ratio)
  const clause = fill(
    { en: '{subject} {grew} {pace}', zh: '{subject}{grew}{pace}' },
    {
      subject: subjectPhrase(fast, index, slow.region),
      grew: asserted('grew', '', [fact(valueIn(fast), '>', valueIn(slow))]),
      pace: times ?? faster(slow, fast, index),
    },
  )
  return slow.kind === 'derived' ? clause : framed(clause, [fast], index)
}

/** "faster, by 62%", where no round multiple is certain. */
function faster(slow: Observation, fast: Observation, index: DatasetIndex): Phrase {
  const found = percentVerb(growthOf(fast, index))
  if (!found) throw new Error(`"${fast.id}" does not grow`)
  const verb = asserted(found.past, found.zh, found.checks)
  const more = asserted('faster', '增长更快', [fact(valueIn(fast), '>', valueIn(slow))])
  const pronoun = isPluralSubject(fast, index) ? 'they' : 'it'
  return fill({ en: `{more}: ${pronoun} {verb}`, zh: '{more}，{verb}' }, { more, verb })
}

function ratesCompared(slow: Observation, fast: Observation, index: DatasetIndex) {
  const stated = [slow, fast].every((entry) => isGrowth(entry, index) && entry.qualifier === 'exact' && !entry.words)
  const [low, high] = [evaluateInterval(valueIn(slow), index), evaluateInterval(valueIn(fast), index)]
  return stated && isOneTime([slow, fast]) && low.low > 0 && high.low > low.high
    ? comparable([slow, fast], index)
    : null
}
