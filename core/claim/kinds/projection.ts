import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { isHedged, valueClause } from '../clause'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf } from '../dataset-phrases'
import { fact, holds, property, valueIn } from '../facts'
import { amountOf, bareNumberOf, figureOf } from '../figure'
import { inMood, isReplaced, type Verb } from '../mood'
import { needs } from '../needs'
import { timeOf } from '../period'
import { asserted, EMPTY_PHRASE, fill, type Phrase } from '../phrase'
import { isPluralSubject, subjectPhrase } from '../subject'
import { byTime } from '../time'

/** "GDP of Sichuan and Chongqing is projected to pass 10 trillion yuan in 2025, after 9.68 in 2024". */
export const projection: ClaimMaker = (context) => {
  const { index } = context
  const all = [...observationsOf(context)].sort(byTime)
  const ahead = all[all.length - 1]
  const alike = all.every((entry) => entry.metric === ahead?.metric && entry.region === ahead.region)
  if (ahead?.kind !== 'projected' || !alike) throw wrongShape(context, needs.projection)
  if (isReplaced(ahead, index)) throw wrongShape(context, needs.notReplaced)
  if (!phrasesOf(metricOf(ahead, index)).subject) return valueClause(ahead, index)
  const base = baseOf(ahead, index)
  return fill(
    { en: '{subject} {reach} {amount} {time}{base}', zh: '{time}{subject}{reach}{amount}{base}' },
    {
      subject: subjectPhrase(ahead, index),
      ...reach(ahead, base, index),
      time: timeOf(ahead, index),
      base: base && all.includes(base) ? after(base, ahead, index) : EMPTY_PHRASE,
    },
  )
}

/** It passes only what is certainly above the last observed value. */
function reach(ahead: Observation, base: Observation | null, index: DatasetIndex) {
  const plural = isPluralSubject(ahead, index)
  const above = base && fact(valueIn(ahead), '>', valueIn(base))
  const passes = ahead.qualifier === 'over' && (above === null || holds(above, index))
  const verb: Verb = passes
    ? { past: 'passed', base: 'pass', zh: '突破', checks: [property(ahead, 'qualifier'), ...(above ? [above] : [])] }
    : {
        past: 'was',
        base: above === null || holds(above, index) ? 'reach' : 'be',
        zh: isHedged(ahead) ? '' : '为',
        checks: [],
      }
  return { reach: inMood(verb, ahead, plural, index), amount: passes ? amountOf(ahead) : figureOf(ahead) }
}

/** The latest observed value before it of the same source, metric, region and unit. */
function baseOf(ahead: Observation, index: DatasetIndex): Observation | null {
  const before = (index.observationsOfMetric.get(ahead.metric) ?? []).filter(
    (entry) =>
      entry.basis === 'observed' &&
      entry.source === ahead.source &&
      entry.region === ahead.region &&
      entry.unit === ahead.unit &&
      entry.period !== null &&
      byTime(entry, ahead) < 0,
  )
  return [...before].sort(byTime).at(-1) ?? null
}

function after(base: Observation, ahead: Observation, index: DatasetIndex): Phrase {
  const above = fact(valueIn(base), '<', valueIn(ahead))
  const word = holds(above, index) ? asserted('after', '为', [above]) : asserted('against', '为', [])
  return fill(
    { en: ', {after} {figure} {time}', zh: '，{time}{after}{figure}' },
    { after: word, figure: bareNumberOf(base), time: timeOf(base, index) },
  )
}
