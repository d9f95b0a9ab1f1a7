import type { ChartSpec } from '../../chart/model'
import type { Lang } from '../../locale'

const FORM_NAMES: Record<ChartSpec['type'], Record<Lang, string>> = {
  slope: { en: 'Line chart', zh: '折线图' },
  bump: { en: 'Ranking chart, 1 is best', zh: '位次图，数字越小位次越高' },
  column: { en: 'Column chart', zh: '柱形图' },
  bar: { en: 'Bar chart', zh: '条形图' },
  stack: { en: 'Stacked bar', zh: '堆积条形图' },
}

/** What a chart shows, in words, from its data: for readers who do not see it. */
export function chartAlt(spec: ChartSpec, lang: Lang): string {
  const [colon, comma, stop] = lang === 'zh' ? ['：', '，', '。'] : [': ', ', ', '. ']
  const named = spec.series.length > 1
  const statements = spec.series.map((series) => {
    const points = series.points.flatMap((point, i) => {
      if (point.value === null) return []
      const category = spec.categories[i]?.label ?? ''
      return [`${category}${lang === 'zh' ? '' : ' '}${point.label ?? point.value}`]
    })
    return `${named ? `${series.name}${colon}` : ''}${points.join(comma)}`
  })
  const title = spec.title === '' ? '' : `${colon}${spec.title}`
  return `${FORM_NAMES[spec.type][lang]}${title}${stop}${statements.join(stop)}${lang === 'zh' ? '。' : '.'}`
}
