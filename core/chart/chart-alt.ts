import type { Lang } from '../locale'
import { CHART_FORMS } from './forms/index'
import { type ChartSeries, type ChartSpec, shownSeries } from './model'

const INFERRED = { en: ' (inferred)', zh: '（推定）' }

/** What a chart shows, in words, from its data: for readers who do not see it. Marks without a label are left out. */
export function chartAlt(spec: ChartSpec, lang: Lang): string {
  const [colon, stop] = lang === 'zh' ? ['：', '。'] : [': ', '. ']
  const labelled = shownSeries(spec).filter(({ points }) => points.some(({ label }) => label !== null))
  const statements = labelled.map((series) => {
    const points = pointsInWords(spec, series, lang)
    return labelled.length > 1 ? `${series.name}${colon}${points}` : points
  })
  const title = spec.title === '' ? '' : `${colon}${spec.title}`
  const name = CHART_FORMS[spec.type].spokenName[lang]
  return `${name}${title}${stop}${statements.join(stop)}${lang === 'zh' ? '。' : '.'}`
}

/** "2020 47, 2024 23, 2025 24 (inferred)" */
function pointsInWords(spec: ChartSpec, series: ChartSeries, lang: Lang): string {
  const points = series.points.flatMap(({ label, kind }, i) => {
    if (label === null) return []
    const doubt = kind === 'inferred' ? INFERRED[lang] : ''
    return [`${spec.categories[i]?.label ?? ''}${lang === 'zh' ? '' : ' '}${label}${doubt}`]
  })
  return points.join(lang === 'zh' ? '，' : ', ')
}
