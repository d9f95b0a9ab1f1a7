import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { type Check, property } from './facts'
import { statedBehind } from './source'

/**
 * What must be so for values to be set against each other: all observed or worked out from what was, in one unit, of one
 * source or of sources that a conflict finds to agree. Null if it is not so.
 */
export function comparable(observations: readonly Observation[], index: DatasetIndex): readonly Check[] | null {
  const [model] = observations
  if (!model || observations.some(({ basis, unit }) => basis !== 'observed' || unit !== model.unit)) return null
  const stated = observations.flatMap((entry) => statedBehind(entry, index))
  const oneSource = stated.every(({ source }) => source === stated[0]?.source)
  if (!oneSource && !agree(stated, index)) return null
  const basis = observations.map((entry) => property(entry, 'basis'))
  return oneSource ? [...basis, ...observations.map((entry) => property(entry, 'source'))] : basis
}

/** Whether a conflict has looked at these values and found that they agree. */
function agree(observations: readonly Observation[], index: DatasetIndex): boolean {
  return index.dataset.conflicts.some(
    (conflict) => conflict.agrees === true && observations.every(({ id }) => conflict.observations.includes(id)),
  )
}

/** Whether values are of one region and one time, which is known. */
export function isOnePlaceAndTime(observations: readonly Observation[]): boolean {
  return isOneTime(observations) && observations.every(({ region }) => region === observations[0]?.region)
}

/** Whether values are of one time, which is known. */
export function isOneTime(observations: readonly Observation[]): boolean {
  const [model] = observations
  return (
    model !== undefined &&
    model.period !== null &&
    observations.every(
      ({ period, periodInferred }) => period === model.period && periodInferred === model.periodInferred,
    )
  )
}
