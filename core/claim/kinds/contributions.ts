import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { groupBy } from '../../group-by'
import { comparable, isOnePlaceAndTime } from '../comparable'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf } from '../dataset-phrases'
import { property } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { timeOf } from '../period'
import { asserted, fill, list, type Phrase, plainPhrase, silently } from '../phrase'
import { regionIn } from '../region'

/**
 * "Strategic emerging industries made up 55.7% of industrial growth in Chongqing in 2016–2020, high-tech industries 37.9%":
 * shares of one whole, the largest first. Those of which the dataset does not say of what they are a share stay out.
 */
export const contributions: ClaimMaker = (context) => {
  const { index } = context
  const all = ofOneWhole(context)
  const [largest, ...others] = [...all].sort((one, other) => other.value - one.value)
  const checks = isOnePlaceAndTime(all) ? comparable(all, index) : null
  const whole = largest && phrasesOf(metricOf(largest, index)).whole
  if (!largest || !whole || others.length === 0 || !checks) throw wrongShape(context, needs.contributions)
  return fill(
    {
      en: '{first} {of} {whole} {time}, {others}{checks}',
      zh: '{time}{whole}中，{first}{of}，{others}{checks}',
    },
    {
      first: fill({ en: '{who} made up {figure}', zh: '{who}贡献{figure}' }, partsOf(largest, index)),
      of: asserted('of', '', [property(largest, 'basis')]),
      whole: fill(whole, { region: regionIn(whole, largest, index, null) }),
      others: list(others.map((other) => shortly(other, index))),
      time: timeOf(largest, index),
      checks: silently(checks),
    },
  )
}

function shortly(other: Observation, index: DatasetIndex): Phrase {
  return fill({ en: '{who} {figure}', zh: '{who}贡献{figure}' }, partsOf(other, index))
}

function partsOf(observation: Observation, index: DatasetIndex) {
  const { en, zh } = phrasesOf(metricOf(observation, index)).contributor ?? metricOf(observation, index).name
  return { who: plainPhrase(en, zh), figure: figureOf(observation) }
}

/** The most values that are shares of one whole. */
function ofOneWhole(context: ClaimContext): readonly Observation[] {
  const { index } = context
  const all = observationsOf(context)
  if (all.some((entry) => !phrasesOf(metricOf(entry, index)).contributor))
    throw wrongShape(context, needs.contributions)
  const wholeOf = (entry: Observation) => phrasesOf(metricOf(entry, index)).whole?.en ?? ''
  const groups = [
    ...groupBy(
      all.filter((entry) => wholeOf(entry) !== ''),
      wholeOf,
    ).values(),
  ]
  return groups.sort((one, other) => other.length - one.length)[0] ?? []
}
