import type { Localized } from '../../../../core/locale'

/** A value for which a source has words and no number. */
export interface Worded {
  readonly value: number
  readonly decimals: number
  readonly qualifier: string
  readonly words: Localized
  /** The words as a sentence has them, if it spells a unit out. */
  readonly said?: string
}

/** Words that are a verb: of growth over a period. */
export const WORDED_GROWTH: readonly Worded[] = [
  { value: 100, decimals: 0, qualifier: 'nearly', words: { en: 'nearly doubled', zh: '接近翻番' } },
  { value: 200, decimals: 0, qualifier: 'over', words: { en: 'more than tripled', zh: '增至三倍以上' } },
  { value: -50, decimals: 0, qualifier: 'exact', words: { en: 'halved', zh: '减半' } },
  { value: 60, decimals: 0, qualifier: 'over', words: { en: 'surged', zh: '大幅增长' } },
]

const SHARES: readonly Worded[] = [
  { value: 33.3, decimals: 1, qualifier: 'approx', words: { en: 'one third', zh: '三分之一' } },
  { value: 50, decimals: 0, qualifier: 'approx', words: { en: 'about half', zh: '约一半' } },
]

/** Words that stand for a number, by the unit of the value. */
export const WORDED_FIGURES: Readonly<Record<string, readonly Worded[]>> = {
  percent: SHARES,
  'CNY tn': [
    {
      value: 7,
      decimals: 0,
      qualifier: 'nearly',
      words: { en: 'close to 7\u00a0tn\u00a0yuan', zh: '接近7万亿元' },
      said: 'close to 7 trillion yuan',
    },
  ],
  'CNY bn': [
    {
      value: 300,
      decimals: 0,
      qualifier: 'nearly',
      words: { en: 'close to 300\u00a0bn\u00a0yuan', zh: '接近3000亿元' },
      said: 'close to 300 billion yuan',
    },
  ],
  count: [{ value: 300, decimals: 0, qualifier: 'approx', words: { en: 'several hundred', zh: '数百' } }],
}

/** Everything that a sentence may have in the place of a number; where no claim is made, growth as well. */
export const FIGURE_WORDS: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: everything().map(({ words, said }) => said ?? words.en),
  zh: everything().map(({ words }) => words.zh),
}

function everything(): readonly Worded[] {
  return [...WORDED_GROWTH, ...Object.values(WORDED_FIGURES).flat()]
}

/** What a sentence has for the words of a value. */
export function saidFor({ en, zh }: Localized, lang: 'en' | 'zh'): string {
  if (lang === 'zh') return zh
  const worded = Object.values(WORDED_FIGURES)
    .flat()
    .find(({ words }) => words.en === en)
  return worded?.said ?? en
}
