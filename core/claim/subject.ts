import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { metricOf } from './context'
import { phrasesOf, subjectOf } from './dataset-phrases'
import { fill, type Phrase } from './phrase'
import { regionIn } from './region'

/** What a value measures, with its region unless that is `named` already: "R&D investment in the region". */
export function subjectPhrase(observation: Observation, index: DatasetIndex, named: string | null = null): Phrase {
  const subject = subjectOf(metricOf(observation, index))
  return fill(subject, { region: regionIn(subject, observation, index, named) })
}

/** Whether it takes a plural verb. */
export function isPluralSubject(observation: Observation, index: DatasetIndex): boolean {
  return phrasesOf(metricOf(observation, index)).plural ?? false
}
