import type { Observation } from '../../dataset/model'
import type { Localized } from '../../locale'
import type { Paint } from '../../template/palette'
import { HUNDRED } from '../axis'
import { byItem, type ChartGrid, type GridInput } from '../grid'
import type { ChartPoint } from '../model'
import { SHARES_OF_BARS } from '../sketch'
import { areShares, NEEDS_SHARES } from '../suitability'
import { BAR } from './bar'
import type { ChartForm } from './form'

/** Level bars of a hundred per cent, each filled as far as its share: the wholes are seen, and may be different ones. */
export const SHARE_BAR: ChartForm = {
  ...BAR,
  name: { en: 'Share bars', zh: '百分比条' },
  spokenName: { en: 'Bars of 100%', zh: '百分比条形图' },
  problem: (observations) => (areShares(observations) ? null : NEEDS_SHARES),
  suits: (observations) => (areShares(observations) && differInWhole(observations) ? 1.5 : 0),
  samples: ['shares'],
  grid: byShare,
  axis: HUNDRED,
  plotOf: () => ({ kind: 'bars', direction: 'level', grouping: 'overlaid' }),
  sketch: SHARES_OF_BARS,
}

/** Shares of one measure in several places are compared among themselves, on a scale of their own. */
function differInWhole(observations: readonly Observation[]): boolean {
  return observations.length > 1 && new Set(observations.map(({ metric }) => metric)).size === observations.length
}

const WHOLE: Localized = { en: 'Whole', zh: '整体' }
const TRACK: Paint = { role: 'text', alpha: 0.1 }

/** The wholes, of which nothing is said, lie under the shares. */
function byShare(input: GridInput): ChartGrid {
  const { categories, series } = byItem(input)
  const whole: ChartPoint = { evidence: null, value: 100, label: null, kind: 'observed', paint: TRACK }
  return {
    categories,
    series: [{ name: WHOLE[input.lang], paint: TRACK, points: categories.map(() => whole) }, ...series],
  }
}
