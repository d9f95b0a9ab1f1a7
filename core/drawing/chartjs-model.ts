import type { PointKind } from '../chart/model'

/**
 * The part of Chart.js's configuration that is used here, as plain data. Structural on purpose: the core does not know
 * Chart.js, and both the preview and the PDF hand this to it as it is.
 */
export interface ChartJsConfig {
  readonly type: 'line' | 'bar'
  readonly data: { readonly labels: readonly string[]; readonly datasets: readonly ChartJsDataset[] }
  readonly options: ChartJsOptions
}

export type ChartJsDataset = LineDataset | BarDataset

/** What the marks of kinds need to know of a dataset; Chart.js carries it along untouched. */
export interface KindData {
  readonly kinds: readonly PointKind[]
  /** Opaque color of each point's outline. */
  readonly inks: readonly string[]
}

export interface LineDataset extends KindData {
  readonly label: string
  readonly data: readonly (number | null | { readonly x: number; readonly y: number | null })[]
  /** False where the marks of kinds draw the line, because a part of it is dashed. */
  readonly showLine: boolean
  readonly spanGaps: true
  readonly tension: 0
  readonly clip: false
  readonly borderColor: string
  readonly borderWidth: number
  readonly borderJoinStyle: 'round'
  readonly pointRadius: readonly number[]
  readonly pointBackgroundColor: readonly string[]
  readonly pointBorderColor: readonly string[]
  readonly pointBorderWidth: readonly number[]
}

export interface BarDataset extends KindData {
  readonly label: string
  readonly data: readonly (number | null)[]
  readonly clip: false
  readonly base?: number
  /** False for bars that lie over those of other series; the one with the lowest order lies on top. */
  readonly grouped?: false
  readonly order?: number
  readonly backgroundColor: readonly string[]
  readonly borderWidth: 0
  readonly inflateAmount: 0
  readonly categoryPercentage: number
  readonly barPercentage: 1
}

export interface LinearScale {
  readonly type: 'linear'
  readonly display: false
  readonly min: number
  readonly max: number
  readonly reverse: boolean
  readonly stacked: boolean
  readonly bounds: 'data'
  readonly ticks: { readonly display: false; readonly count: 2 }
}

export interface CategoryScale {
  readonly type: 'category'
  readonly display: false
  /** True puts a category into the middle of its share of the axis, false puts the first and last at its ends. */
  readonly offset: boolean
  readonly stacked: boolean
  readonly ticks: { readonly display: false }
}

export interface ChartJsOptions {
  readonly indexAxis: 'x' | 'y'
  readonly responsive: false
  readonly maintainAspectRatio: false
  readonly animation: false
  readonly events: readonly []
  readonly layout: {
    readonly autoPadding: false
    readonly padding: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  }
  readonly scales: { readonly x: LinearScale | CategoryScale; readonly y: LinearScale | CategoryScale }
  readonly plugins: {
    readonly legend: { readonly display: false }
    readonly tooltip: { readonly enabled: false }
    readonly kindMarks: { readonly guide: GuideLines | null }
  }
}

/** Upright lines through the plot at places of the category axis, under the marks. */
export interface GuideLines {
  readonly at: readonly number[]
  readonly color: string
  readonly width: number
  readonly dash: readonly number[]
}
