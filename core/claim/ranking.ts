import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { metricOf } from './context'
import { phrasesOf } from './dataset-phrases'
import { type Phrase, plainPhrase } from './phrase'

/** Among whom a rank is taken: "global technology clusters". */
export function rankingOf(rank: Observation, index: DatasetIndex): Phrase {
  const metric = metricOf(rank, index)
  const { en, zh } = phrasesOf(metric).ranking ?? metric.name
  return plainPhrase(en, zh)
}
