import type { Figure, FigureUnit } from './figure'
import { hanValue } from './number-words'

const DIGIT = '一二两三四五六七八九'
const HAN = `[${DIGIT}零〇十百千万亿]`
/** What counts things; words that count themes, phases and the like are hidden before. */
const MEASURE =
  '个|家|所|名|人|件|台|座|条|次|户|辆|架|艘|套|处|份|篇|块|只|位|场|笔|间|幅|列|班|岁|头|株|款|宗|颗|枚|支|门|部|例|趟|桥|栋|幢|项(?!目)|项(?=目标)|余'
const AFTER = '公里|千米|平方公里|平方米|吨|亩|公顷|天|米'

interface Pattern {
  readonly pattern: RegExp
  readonly value: (match: RegExpMatchArray) => number | null
  readonly unit: FigureUnit
}

const vague = () => null
/** The first group in numbers. */
const first = ([, words = '']: RegExpMatchArray) => hanValue(words)

/** Numbers in Chinese characters, the longer forms first: what one has found, the next do not look at. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`百分之(${HAN}{1,12}(?:点${HAN}{1,12})?)`, 'g'),
    value: first,
    unit: 'percent',
  },
  {
    pattern: new RegExp(`(?<![第])(${HAN}{1,6})分之(${HAN}{1,6})`, 'g'),
    value: ([, of = '', parts = '']) => (hanValue(parts) ?? 0) / (hanValue(of) || 1),
    unit: 'part',
  },
  {
    pattern:
      /(?<![完建统生变])([一二两三四五六七八九十])成(?!都|立|为|功|效|果|员|本|渝|熟|长|交|不变|天|型|绩|品|套|年|就|份)(?:半|多|以上)?/g,
    value: ([words, digit = '']) => (/半|多|以上/.test(words) ? null : 10 * (hanValue(digit) ?? 0)),
    unit: 'percent',
  },
  { pattern: /过半|大半|半数|(?<![统第])一半|减半|近半(?!年)/g, value: vague, unit: 'part' },
  {
    pattern: new RegExp(`(?:同比|环比)?翻(?:了)?[近约逾超]?(?:[${DIGIT}]|\\d)?[番倍]`, 'g'),
    value: vague,
    unit: 'times',
  },
  { pattern: /(?<=每.{2,16}有)一(?=[台辆部件个人家项枚架])/g, value: () => 1, unit: 'part' },
  { pattern: /成倍|倍增(?!计划|行动|工程)/g, value: vague, unit: 'times' },
  { pattern: new RegExp(`(${HAN}{1,12}(?:点${HAN}{1,12})?)[多余]?倍`, 'g'), value: first, unit: 'times' },
  { pattern: new RegExp(`(${HAN}{1,12}(?:点${HAN}{1,12})?)(?:个)?[多半]?小时`, 'g'), value: first, unit: 'hour' },
  { pattern: /半(?:个)?小时|半个钟头/g, value: () => 0.5, unit: 'hour' },
  { pattern: new RegExp(`(${HAN}{1,12})分钟`, 'g'), value: first, unit: 'minute' },
  { pattern: new RegExp(`(${HAN}{1,12}(?:点${HAN}{1,12})?)个?百分点`, 'g'), value: first, unit: 'points' },
  {
    pattern: new RegExp(
      `(?:[数几上近逾超约过破][十百千万亿]+[多余]?|[${DIGIT}十百千万]{0,6}[百千万][余多]万?)(?=[${MEASURE.replace(/\||\(.*?\)/g, '')}\\u4e00-\\u9fff])(?:亿?元)?`,
      'g',
    ),
    value: vague,
    unit: null,
  },
  {
    pattern: new RegExp(`([${DIGIT}十]${HAN}{0,12}(?:点${HAN}{1,12}[万亿]*)?)[多余几]?(?:美元)`, 'g'),
    value: first,
    unit: 'USD',
  },
  {
    pattern: new RegExp(`([${DIGIT}十]${HAN}{0,12}(?:点${HAN}{1,12}[万亿]*)?)[多余几]?元(?!件|素|宵|年|旦|化)`, 'g'),
    value: first,
    unit: 'CNY',
  },
  {
    pattern: new RegExp(`([${DIGIT}十]${HAN}{0,12}(?:点${HAN}{1,12})?)[多余几]?(?=${AFTER})`, 'g'),
    value: vague,
    unit: 'measure',
  },
  {
    pattern: new RegExp(`(?<![第周星期统唯专单万初])([${DIGIT}十]${HAN}{0,12})[多余几]?(?=${MEASURE})`, 'g'),
    value: first,
    unit: null,
  },
  {
    pattern: new RegExp(`(?<![第统唯])([${DIGIT}]${HAN}{0,12}[多余]?[万亿])[多余]?(?![${DIGIT}州盛里])`, 'g'),
    value: first,
    unit: null,
  },
]

/** The figures that a text writes in Chinese characters; what states none is hidden in it. */
export function chineseFigures(text: string): readonly Figure[] {
  const found: Figure[] = []
  let rest = text
  for (const { pattern, value, unit } of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const [words] = match
      const amount = value(match)
      if (unit === null && isArticle(words)) continue
      const exact = /[多余几数]/.test(words) ? null : amount
      found.push({ start: match.index, end: match.index + words.length, text: words, value: exact, unit })
    }
    rest = rest.replace(pattern, (words) => (unit === null && isArticle(words) ? words : '\u0001'.repeat(words.length)))
  }
  return found
}

/** 一个, 一家: as a rule an article. */
function isArticle(words: string): boolean {
  return words === '一'
}
