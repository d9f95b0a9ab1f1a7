import { COLUMNS_IN_TIME } from '../sketch'
import { isForecast, isOverTime, NEEDS_YEARS } from '../suitability'
import { areUneven, byYear, yearsOf } from '../year-grid'
import { COLUMN } from './column'
import type { ChartForm } from './form'

/** Columns to scale in time: a year without a value keeps its place, and its name below it. */
export const TIME_COLUMN: ChartForm = {
  ...COLUMN,
  name: { en: 'Columns in time', zh: '时间柱形' },
  spokenName: { en: 'Column chart to scale in time', zh: '按时间比例的柱形图' },
  problem: (observations) => (isOverTime(observations) && yearsOf(observations) !== null ? null : NEEDS_YEARS),
  suits: (observations) => {
    const years = yearsOf(observations)
    return isForecast(observations) && years !== null && areUneven(years) ? 3.3 : 0
  },
  grid: byYear,
  sketch: COLUMNS_IN_TIME,
}
