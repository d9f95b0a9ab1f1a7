import { groupBy } from '../group-by'
import type { Localized } from '../locale'
import type { Conflict, Dataset, Finding, Metric, Milestone, Observation, Region, Source, Theme } from './model'

/** A dataset with its tables keyed by id; every later stage looks facts up through one of these. */
export interface DatasetIndex {
  readonly dataset: Dataset
  readonly source: ReadonlyMap<string, Source>
  readonly region: ReadonlyMap<string, Region>
  readonly theme: ReadonlyMap<string, Theme>
  readonly metric: ReadonlyMap<string, Metric>
  readonly observation: ReadonlyMap<string, Observation>
  readonly milestone: ReadonlyMap<string, Milestone>
  readonly finding: ReadonlyMap<string, Finding>
  readonly conflict: ReadonlyMap<string, Conflict>
  /** Former ids of observations, each with the one that it has now. */
  readonly renamed: ReadonlyMap<string, string>
  readonly observationsOfMetric: ReadonlyMap<string, readonly Observation[]>
}

/** Builds the lookup tables of a dataset. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  return {
    dataset,
    source: byId(dataset.sources),
    region: byId(dataset.regions),
    theme: byId(dataset.themes),
    metric: byId(dataset.metrics),
    observation: byId(dataset.observations),
    milestone: byId(dataset.milestones),
    finding: byId(dataset.findings),
    conflict: byId(dataset.conflicts),
    renamed: new Map(dataset.renamed?.map(({ from, to }) => [from, to])),
    observationsOfMetric: groupBy(dataset.observations, (observation) => observation.metric),
  }
}

/** Finds an entry that validation has already proved to exist. */
export function getOrThrow<T>(table: ReadonlyMap<string, T>, id: string): T {
  const entry = table.get(id)
  if (entry === undefined) throw new Error(`There is no "${id}" in the dataset`)
  return entry
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** The parts of an observation that make up its id. */
interface ObservationPlace {
  readonly metric: string
  readonly region: string
  readonly period: string | null
  readonly variant: string | null
}

/** `metric/region/period` with `/variant` where there is one; a null period is written `undated`. */
export function observationId({ metric, region, period, variant }: ObservationPlace): string {
  return [metric, region, period ?? 'undated', ...(variant === null ? [] : [variant])].join('/')
}

/** The name shown beside a value: "National laboratories", but "National laboratory" where there is one. */
export function metricName(metric: Metric, { value }: Pick<Observation, 'value'>): Localized {
  return value === 1 && metric.singular ? metric.singular : metric.name
}
