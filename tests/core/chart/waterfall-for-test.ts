import type { ChartForm } from '../../../core/chart/forms/form'
import type * as Forms from '../../../core/chart/forms/index'
import { byItem, type ChartGrid, type GridInput } from '../../../core/chart/grid'
import type { ChartPoint, ChartSeries } from '../../../core/chart/model'

// A form that no shipped deck needs, to test what forms may ask for: each column starts where the one before ended, on a
// series that only carries it. It takes the place of the columns: `vi.mock('…/forms/index', async (original) =>
// withWaterfall(await original()))`.

/** The carrying series has a label and evidence, which nobody may see, and lies at the back. */
function onFeet(input: GridInput): ChartGrid {
  const { categories, series } = byItem(input)
  const [steps] = series
  if (steps === undefined) return { categories, series }
  let end = 0
  const feet = steps.points.map((point): ChartPoint => {
    const foot = { ...point, value: end, label: 'FOOT', kind: 'derived' } as const
    end += point.value ?? 0
    return foot
  })
  const foot: ChartSeries = { name: 'Foot', paint: { role: 'accent6' }, points: feet, hidden: true }
  return { categories, series: [foot, steps] }
}

/** The forms, with a waterfall for the columns. */
export function withWaterfall(forms: typeof Forms): typeof Forms {
  const waterfall: ChartForm = {
    ...forms.CHART_FORMS.column,
    spokenName: { en: 'Waterfall chart', zh: '瀑布图' },
    grid: onFeet,
    axis: {
      ends: (series) => [0, Math.max(1, ...endsOf(series))],
      reversed: false,
    },
    plotOf: () => ({ kind: 'bars', direction: 'upright', grouping: 'stacked' }),
  }
  return { ...forms, CHART_FORMS: { ...forms.CHART_FORMS, column: waterfall } }
}

const endsOf = (series: readonly ChartSeries[]) =>
  (series[0]?.points ?? []).map((_, i) => series.reduce((sum, { points }) => sum + (points[i]?.value ?? 0), 0))
