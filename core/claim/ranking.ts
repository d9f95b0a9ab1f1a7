import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { metricOf } from './context'
import { phrasesOf } from './dataset-phrases'
import { type Phrase, plainPhrase } from './phrase'

/** Whether a value is a rank of its region in a list that has a name; a place among other metrics is no such rank. */
export function isRanked(observation: Observation, index: DatasetIndex): boolean {
  return observation.unit === 'rank' && phrasesOf(metricOf(observation, index)).ranking !== undefined
}

/** Among whom a rank is taken: "global technology clusters". */
export function rankingOf(rank: Observation, index: DatasetIndex): Phrase {
  const metric = metricOf(rank, index)
  const { en, zh } = phrasesOf(metric).ranking ?? metric.name
  return plainPhrase(en, zh)
}
