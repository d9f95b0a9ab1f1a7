import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import type { Localized } from '../locale'
import { regionPhrases } from './dataset-phrases'
import { property } from './facts'
import { asserted, type Phrase, silently } from './phrase'

// A sentence names the region of each value that it speaks of; only where it has just named it, the name is left out.

/** The region of a value by its name in sentences. */
export function regionOf(observation: Observation, index: DatasetIndex): Phrase {
  const { name, in: preposition } = regionPhrases(getOrThrow(index.region, observation.region))
  const phrase = asserted(name.en, name.zh, [property(observation, 'region')])
  return preposition === undefined ? phrase : { ...phrase, preposition }
}

/** Whether the region takes a plural verb. */
export function isPlural(observation: Observation, index: DatasetIndex): boolean {
  return regionPhrases(getOrThrow(index.region, observation.region)).plural
}

/**
 * What stands in the place `{region}` of a template. It is left out where the region is `named` already, unless the English
 * sentence would lack its subject.
 */
export function regionIn(
  template: Localized,
  observation: Observation,
  index: DatasetIndex,
  named: string | null,
): Phrase {
  const needed = template.en.includes('{region}')
  return observation.region === named && !needed
    ? silently([property(observation, 'region')])
    : regionOf(observation, index)
}
