import type { ChartType } from '../../core/chart-types'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Observation } from '../../core/dataset/model'
import { type Shape, shapesOf } from '../../core/deck/compose/shapes'
import { newestObservation } from '../../core/edit/newest'
import { groupBy } from '../../core/group-by'

/** Ids of the dataset, dealt out one after the other; when all have been dealt, they come round again. */
export interface Supply {
  /** Single figures: the newest of each metric. */
  readonly figures: Dealer
  readonly shares: Dealer
  readonly milestones: Dealer
  readonly findings: Dealer
  readonly conflicts: Dealer
  /** Observations that one chart of such a form tells the truth about; any form where none is named. */
  readonly chart: (forms: readonly ChartType[] | undefined, bounds: Bounds) => readonly string[]
}

/** How many observations a chart may have. */
interface Bounds {
  readonly min: number
  readonly max: number
}

type Dealer = (count: number) => readonly string[]

/** Deals from the beginning of a dataset; another supply of the same dataset deals the same. */
export function createSupply(index: DatasetIndex): Supply {
  const { dataset } = index
  const figures = dataset.metrics.flatMap(({ id }) => newestObservation(id, index) ?? [])
  return {
    figures: dealer(idsOf(figures.filter(({ unit, words }) => unit !== 'rank' && words === null))),
    shares: dealer(idsOf(figures.filter(({ metric }) => metric.endsWith('-share')))),
    milestones: dealer(dataset.milestones.map(({ id }) => id)),
    findings: dealer(dataset.findings.map(({ id }) => id)),
    conflicts: dealer(dataset.conflicts.map(({ id }) => id)),
    chart: chartDealer(index),
  }
}

function dealer(ids: readonly string[]): Dealer {
  let next = 0
  return (count) => Array.from({ length: ids.length === 0 ? 0 : count }, () => ids[next++ % ids.length] as string)
}

/** The shapes of data that each form shows well. */
const SHAPES: Readonly<Record<ChartType, readonly Shape['kind'][]>> = {
  slope: ['series'],
  column: ['series'],
  bar: ['siblings', 'places'],
  bump: ['ranks'],
  stack: ['shares'],
}

function chartDealer(index: DatasetIndex): Supply['chart'] {
  const byTheme = groupBy(index.dataset.observations, ({ metric }) => index.metric.get(metric)?.theme ?? '')
  const shapes = [...byTheme.values()].flatMap(shapesOf).filter(({ kind }) => kind !== 'single')
  const used = new Set<Shape>()
  return (forms = ['slope', 'bar', 'bump'], { min, max }) => {
    const wanted = forms.flatMap((form) => SHAPES[form])
    const fitting = wanted.flatMap((kind) => shapes.filter((shape) => shape.kind === kind))
    const sized = fitting.filter(({ observations: { length } }) => length >= min && length <= max)
    const shape = sized.find((one) => !used.has(one)) ?? sized[0] ?? fitting[0] ?? shapes[0]
    if (shape) used.add(shape)
    return idsOf(shape?.observations ?? index.dataset.observations).slice(0, max)
  }
}

function idsOf(observations: readonly Observation[]): string[] {
  return observations.map(({ id }) => id)
}
