import type { Kind } from '../dataset/model'
import type { Lang, Localized } from '../locale'

/** The words that the program itself puts on slides. */
export const WORDS = {
  source: { en: 'Source: ', zh: '来源：' },
  ownNumber: { en: 'Own figure', zh: '自有数据' },
  ownNumbers: { en: 'Own figures', zh: '自有数据' },
  ownSourcesHead: { en: 'Sources of own figures', zh: '自有数据来源' },
  seeNotes: { en: 'see notes', zh: '见备注' },
  sources: { en: 'Sources: ', zh: '来源：' },
  announced: { en: 'Announced', zh: '已公布' },
  claimed: { en: 'Claimed', zh: '来源自称' },
  target: { en: 'Target', zh: '目标' },
  projected: { en: 'Projected', zh: '预计' },
  derived: { en: 'Derived', zh: '测算' },
  since: { en: 'since', zh: '较' },
  placesSince: { en: 'places gained since', zh: '较' },
  promotional: { en: ' (promotional)', zh: '（宣传性）' },
  conclusion: { en: 'Here: ', zh: '本简报处理：' },
  sourcesHead: { en: 'Sources', zh: '来源' },
  notGiven: { en: 'Not given', zh: '文件未提供' },
  notesHead: { en: 'Notes on the figures', zh: '数据说明' },
  value: { en: 'Value', zh: '数值' },
  period: { en: 'Period', zh: '期间' },
  kind: { en: 'Kind', zh: '性质' },
  region: { en: 'Place', zh: '地区' },
  sourceColumn: { en: 'Source', zh: '来源' },
} satisfies Record<string, Localized>

/** Marks that a slide explains at its foot: kinds, and what else is drawn in a way of its own. */
export type LegendMark = Exclude<Kind, 'observed'> | 'words' | 'inferred' | 'year'

/** What the marks of a kind look like, for the foot of a slide that shows one. */
export const MARK_LEGEND: Record<LegendMark, Localized> = {
  derived: { en: 'Dashed: derived by us, not stated by the source.', zh: '虚线：本简报测算，非来源直接给出。' },
  announced: { en: 'Light: announced, not yet a result.', zh: '浅色：已公布，尚非实际结果。' },
  claimed: { en: 'Hatched: claimed by the source, no statistic.', zh: '斜纹：来源自称，并非统计数据。' },
  projected: { en: 'Dashed outline: a projection.', zh: '虚线框：预计值。' },
  target: { en: 'Targets, not results.', zh: '规划目标，非实际结果。' },
  words: { en: 'Hatched: stated in words, without a figure.', zh: '斜纹：来源仅有文字表述，未给数值。' },
  inferred: {
    en: 'Hollow point, dashed line: its place in the series is inferred.',
    zh: '空心点、虚线：其在序列中的位置系推定。',
  },
  year: {
    en: 'Hollow point, bar over the year: the source gives the year only.',
    zh: '空心点、横条：来源仅给出年份。',
  },
}

/** Whose picture a slide shows, for its foot. */
export function pictureCredit(credit: string, lang: Lang): string {
  return lang === 'zh' ? `图片：${credit}。` : `Picture: ${credit}.`
}
