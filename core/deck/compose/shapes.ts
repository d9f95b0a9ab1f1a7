import type { Observation } from '../../dataset/model'
import type { ShapeKind } from '../../dataset/shape-kind'
import { groupBy } from '../../group-by'

/**
 * What a set of observations looks like, which decides how it is shown. Each observation goes to exactly one shape.
 */
export interface Shape {
  readonly kind: ShapeKind
  readonly observations: readonly Observation[]
}

const FEW_TARGETS = 6
const MAX_SHARES = 2

type Rest = readonly Observation[]
type Finder = (rest: Rest) => readonly Shape[]

/** Sorts observations of one theme by shape; what has none of its own is left as single values, in one shape. */
export function shapesOf(observations: readonly Observation[]): readonly Shape[] {
  const shapes: Shape[] = []
  let rest = observations
  for (const find of [ranks, series, targets, siblings, shares, places]) {
    const found = find(rest)
    shapes.push(...found)
    const taken = new Set(found.flatMap((shape) => takenBy(shape, rest)))
    rest = rest.filter((observation) => !taken.has(observation))
  }
  return rest.length === 0 ? shapes : [...shapes, { kind: 'single', observations: rest }]
}

function takenBy(shape: Shape, rest: Rest): readonly Observation[] {
  return shape.kind === 'series'
    ? [...shape.observations, ...companionsOf(shape.observations, rest)]
    : shape.observations
}

const MAX_COMPANIONS = 3

/** Changes and yearly rates of a series: they are shown beside its chart, not on a slide of their own. */
export function companionsOf(series: readonly Observation[], candidates: Rest): readonly Observation[] {
  const changes = series.map((observation) => observation.related.change)
  const [first] = series
  return candidates
    .filter(
      ({ id, metric, region }) =>
        changes.includes(id) || (metric === `${first?.metric}-cagr` && region === first?.region),
    )
    .slice(0, MAX_COMPANIONS)
}

const groups = (rest: Rest, key: (observation: Observation) => string): Observation[][] => [
  ...groupBy(rest, key).values(),
]

/** Ranks of places over time, which belong on one chart. */
const ranks: Finder = (rest) =>
  groups(
    rest.filter((observation) => observation.unit === 'rank'),
    (observation) => observation.metric,
  )
    .filter((group) => periodsOf(group) > 1)
    .map((group) => ({ kind: 'ranks', observations: group }))

/** One measure of one place at several times. */
const series: Finder = (rest) =>
  groups(
    rest.filter((observation) => observation.unit !== 'rank' && !isSpan(observation)),
    (observation) => `${observation.metric}|${observation.region}|${observation.unit}`,
  )
    .filter((group) => periodsOf(group) > 1 && moves(group))
    .map((group) => ({ kind: 'series', observations: group }))

/** A plan's targets, where they are too many for cards. */
const targets: Finder = (rest) => {
  const group = rest.filter((observation) => observation.kind === 'target')
  return group.length > FEW_TARGETS ? [{ kind: 'targets', observations: group }] : []
}

/** Changes of several things in one place and period: comparable bars from one baseline, the longest first. */
const siblings: Finder = (rest) =>
  groups(
    rest.filter((observation) => observation.unit === 'percent' && observation.change && isGrowth(observation)),
    (observation) => `${observation.region}|${observation.period}`,
  )
    .filter((group) => group.length > 2)
    .map((group) => ({ kind: 'siblings', observations: [...group].sort((a, b) => b.value - a.value) }))

/** A yearly rate is no sibling of a change over several years. */
function isGrowth(observation: Observation): boolean {
  return !observation.metric.endsWith('-cagr')
}

/** Shares of wholes, drawn as parts of a hundred. */
const shares: Finder = (rest) =>
  groups(
    rest.filter(
      (observation) => observation.unit === 'percent' && !observation.change && observation.metric.endsWith('-share'),
    ),
    (observation) => `${observation.region}|${observation.period}`,
  ).flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MAX_SHARES) }, (_, i) => ({
      kind: 'shares',
      observations: group.slice(i * MAX_SHARES, (i + 1) * MAX_SHARES),
    })),
  )

/** One measure in several places at one time. */
const places: Finder = (rest) =>
  groups(rest, (observation) => `${observation.metric}|${observation.period}|${observation.unit}`)
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'places', observations: group }))

/** Values that hardly differ tell no story on an axis from zero. */
function moves(group: readonly Observation[]): boolean {
  const values = group.map((observation) => Math.abs(observation.value))
  return Math.min(...values) < Math.max(...values) * 0.95
}

/** A change over several years has no point on a time axis. */
function isSpan(observation: Observation): boolean {
  return observation.change === true || /^\d{4}-\d{4}$/.test(observation.period ?? '')
}

function periodsOf(group: readonly Observation[]): number {
  return new Set(group.map((observation) => observation.period)).size
}
