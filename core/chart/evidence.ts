import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { type TracedRow, tracedRow } from '../dataset/traced-columns'

/** What is behind a point, as the dataset has it. */
export interface Evidence {
  /** The id of the observation. */
  readonly observation: string
  /** As the source counts; a point has it in the unit of the deck's language. */
  readonly value: Pick<Observation, 'value' | 'unit' | 'unitName' | 'decimals'>
  /** All that a table of numbers says of it. */
  readonly row: TracedRow
}

/** What is behind a point that shows this observation. */
export function evidenceOf(observation: Observation, index: DatasetIndex): Evidence {
  const { id, value, unit, unitName = null, decimals } = observation
  return {
    observation: id,
    value: { value, unit, unitName, decimals },
    row: tracedRow({ is: 'observation', entry: observation }, index),
  }
}
