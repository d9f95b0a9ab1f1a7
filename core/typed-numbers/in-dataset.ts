import type { DatasetIndex } from '../dataset/lookup'
import type { Observation, Unit } from '../dataset/model'
import type { Figure, FigureUnit } from './figure'
import { findFigures } from './find-figures'
import { findRanks } from './find-ranks'
import { plain, withoutTokens } from './mask'

/** What each unit of the dataset is as a unit of figures, and how many single units it has. */
const UNITS: Readonly<Record<Unit, { readonly unit: FigureUnit; readonly scale: number }>> = {
  'CNY bn': { unit: 'CNY', scale: 1e9 },
  'CNY tn': { unit: 'CNY', scale: 1e12 },
  'USD bn': { unit: 'USD', scale: 1e9 },
  percent: { unit: 'percent', scale: 1 },
  count: { unit: null, scale: 1 },
  index: { unit: null, scale: 1 },
  rank: { unit: 'rank', scale: 1 },
  times: { unit: 'times', scale: 1 },
  hour: { unit: 'hour', scale: 1 },
  minute: { unit: 'minute', scale: 1 },
}

/** What the figures of texts are compared with: worked out once for a dataset. */
interface KnownFigures {
  readonly terms: readonly string[]
  readonly observations: ReadonlyMap<string, readonly Observation[]>
}

const KNOWN = new WeakMap<DatasetIndex, KnownFigures>()

/** The names of the dataset that hold numbers, in lower case: in a text they state no figure. */
export function datasetTerms(index: DatasetIndex): readonly string[] {
  return knownFigures(index).terms
}

/**
 * The figures that a text states, and the ranks among its ordinals that an observation has: those are no figures of their own, but
 * would not follow the data.
 */
export function figuresStatedIn(text: string, index: DatasetIndex): readonly Figure[] {
  const figures = findFigures(text, datasetTerms(index))
  const ranks = findRanks(withoutTokens(text)).filter((rank) => observationsOf(rank, index).length > 0)
  return [...figures, ...ranks].sort((a, b) => a.start - b.start)
}

/** The observations that have exactly this value in this unit, in the order of the dataset; those told in words have none. */
export function observationsOf({ value, unit }: Figure, index: DatasetIndex): readonly Observation[] {
  if (value === null) return []
  const { observations } = knownFigures(index)
  // "1.2 bn" of something is as a rule yuan.
  const units: readonly FigureUnit[] = unit === null ? [null, 'CNY'] : [unit]
  return units.flatMap((one) => observations.get(keyOf(value, one)) ?? [])
}

function knownFigures(index: DatasetIndex): KnownFigures {
  const known = KNOWN.get(index) ?? { terms: termsOf(index), observations: observationsByFigure(index) }
  KNOWN.set(index, known)
  return known
}

function observationsByFigure({ dataset }: DatasetIndex): KnownFigures['observations'] {
  const found = new Map<string, Observation[]>()
  for (const observation of dataset.observations) {
    const unit = UNITS[observation.unit]
    if (observation.words !== null) continue
    const key = keyOf(observation.value * unit.scale, unit.unit)
    found.set(key, [...(found.get(key) ?? []), observation])
  }
  return found
}

/** Products of decimals differ in their last digits: 210.45 × 10⁹ and 2104.5 × 10⁸ are one value. */
function keyOf(value: number, unit: FigureUnit): string {
  return `${Number(value.toPrecision(12))} ${unit}`
}

function termsOf({ dataset }: DatasetIndex): readonly string[] {
  const { regions, themes, metrics, sources, milestones } = dataset
  const names = [
    ...regions.flatMap(({ name, short }) => [name, short]),
    ...themes.map(({ name }) => name),
    ...metrics.flatMap(({ name, short, singular, field, unitName }) => [name, short, singular, field, unitName]),
    ...sources.flatMap(({ title, publisher, citation }) => [title, publisher, citation]),
    ...milestones.map(({ title }) => title),
  ]
  const written = [
    ...names.flatMap((name) => (name ? [name.en, name.zh] : [])),
    ...sources.flatMap(({ documentNumber }) => documentNumber ?? []),
  ]
  const holding = written.filter((name) => findFigures(name).length > 0)
  return [...new Set(holding.map((name) => plain(name).toLowerCase()))].sort((a, b) => b.length - a.length)
}
