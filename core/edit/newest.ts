import type { DatasetIndex } from '../dataset/lookup'
import type { Kind, Observation } from '../dataset/model'

/** What has happened counts before what is planned: a target for 2035 is not the newest value of a metric. */
const RANK: Record<Kind, number> = { observed: 2, derived: 1, projected: 1, target: 0 }

/** The newest value of a metric, if it has any. */
export function newestObservation(metric: string, index: DatasetIndex): Observation | undefined {
  return [...mainObservations(metric, index)].sort(newestFirst)[0]
}

/** Sorts statements: the newest value comes first. */
export function newestFirst(a: Observation, b: Observation): number {
  return RANK[b.kind] - RANK[a.kind] || endOf(b).localeCompare(endOf(a))
}

/** What is said of a metric, without variants. */
export function mainObservations(metric: string, index: DatasetIndex): readonly Observation[] {
  return (index.observationsOfMetric.get(metric) ?? []).filter(isMain)
}

/** False for a variant: it repeats a figure in another currency or from another source. */
export function isMain({ id }: Observation): boolean {
  return id.split('/').length === 3
}

/** The end of a period, to be compared as text: 2023 for `2020-2023`. */
function endOf({ period }: Observation): string {
  return period?.replace(/^\d{4}-(?=\d{4}$)/, '') ?? ''
}
