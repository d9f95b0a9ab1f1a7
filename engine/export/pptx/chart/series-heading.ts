import type { ChartSeries } from '../../../../core/chart/model'
import type { Lang } from '../../../../core/locale'
import { WORDS } from '../words'

/** The heading of a series in the workbook, and so its name in the chart: one that is not seen says what it is for. */
export function seriesHeading({ name, hidden }: ChartSeries, lang: Lang): string {
  if (hidden !== true) return name
  const words = WORDS[lang].hiddenSeries
  if (name === '') return words
  return lang === 'zh' ? `${name}（${words}）` : `${name} (${words})`
}
