import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import type { Metric, Observation } from '../dataset/model'
import type { Localized } from '../locale'
import type { ClaimKind } from '../template/claim-kinds'
import type { Phrase } from './phrase'
import { ClaimProblem, type ClaimTable, problems } from './problem'

/** What the maker of a sentence is given. */
export interface ClaimContext {
  readonly kind: ClaimKind
  readonly of: readonly string[]
  readonly index: DatasetIndex
}

/** Makes the sentence of one kind of claim, or throws a `ClaimProblem`. */
export type ClaimMaker = (context: ClaimContext) => Phrase

/** The observations that a claim is about, each once; metrics and themes stand for all of theirs. */
export function observationsOf({ kind, of, index }: ClaimContext): readonly Observation[] {
  if (of.length === 0) throw new ClaimProblem(problems.empty(kind))
  const missing = of.filter((id) => expand(id, index).length === 0)
  if (missing.length > 0) throw new ClaimProblem(problems.missing(kind, missing, 'observations'))
  return [...new Set(of.flatMap((id) => expand(id, index)))]
}

/** The observations that ids stand for, as far as the dataset has them. */
export function idsToObservations(of: readonly string[], index: DatasetIndex): readonly Observation[] {
  return [...new Set(of.flatMap((id) => expand(id, index)))]
}

/** The entries of another table that a claim is about, each once. */
export function entriesOf<T>(
  { kind, of }: ClaimContext,
  table: ReadonlyMap<string, T>,
  name: ClaimTable,
): readonly T[] {
  if (of.length === 0) throw new ClaimProblem(problems.empty(kind))
  const missing = of.filter((id) => !table.has(id))
  if (missing.length > 0) throw new ClaimProblem(problems.missing(kind, missing, name))
  return [...new Set(of)].map((id) => getOrThrow(table, id))
}

export function metricOf(observation: Observation, index: DatasetIndex): Metric {
  return getOrThrow(index.metric, observation.metric)
}

/** A problem with the shape of what was given. */
export function wrongShape({ kind, of }: ClaimContext, needs: Localized): ClaimProblem {
  return new ClaimProblem(problems.shape(kind, needs, of))
}

/** The same claim about other ids. */
export function withObservations(
  context: ClaimContext,
  kind: ClaimKind,
  observations: readonly Observation[],
): ClaimContext {
  return { kind, of: observations.map((observation) => observation.id), index: context.index }
}

function expand(id: string, index: DatasetIndex): readonly Observation[] {
  const observation = index.observation.get(id)
  if (observation) return [observation]
  const ofMetric = index.observationsOfMetric.get(id)
  if (ofMetric) return ofMetric
  return index.theme.has(id)
    ? index.dataset.observations.filter((entry) => index.metric.get(entry.metric)?.theme === id)
    : []
}
