import { HAN_PLAIN_NOUNS } from './chinese-not-figures'
import { PLAIN_NOUNS } from './english-not-figures'
import type { Figure, FigureUnit } from './figure'
import { SCALES } from './number-words'

const AMOUNT = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const CURRENCY = '(?:(?:US|HK)?\\$|[¥￥€£]|(?:USD|RMB|CNY|EUR|GBP)(?![A-Za-z])) ?'
const SCALE = 'hundred thousand|hundred|thousand|dozen|million|billion|trillion|bn|tn|mn|m|k'
const HAN_SCALE = '万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百(?!分)'
const MEASURES =
  'square (?:kilomet(?:er|re)s?|met(?:er|re)s?)|cubic met(?:er|re)s?|kilomet(?:er|re)s?|met(?:er|re)s?|km/h|km²|km2|km|m²|tonnes?|tons?|hectares?|ha|[GMk]Wh?|TWh|kg|°C|mm|cm|nm|GB|TB|Gbps|Mbps|ppm|days?'
const HAN_MEASURES = '平方公里|平方米|立方米|公里|千米|公顷|公斤|万千瓦时|千瓦时|千瓦|吨|亩|天'

/** Units by how they are written, in the order in which they are tried. */
const UNITS: readonly (readonly [FigureUnit, string])[] = [
  ['points', ' ?(?:percentage[- ]points?|ppts?|pp|个百分点|百分点)'],
  ['percent', ' ?(?:%|‰)|[ -]per ?cent'],
  ['USD', ' ?(?:US dollars|U\\.S\\. dollars|dollars|美元)'],
  ['CNY', ' ?(?:yuan|renminbi|RMB|元(?!件|素|宵|年|旦)|人民币)'],
  ['money', ' ?(?:euros|pounds|欧元|英镑|日元|港元)'],
  ['times', '[ -]?(?:times(?! (?:a|per) )|fold)|x| ?倍'],
  ['hour', '[ -]?(?:hours?|hrs?|h)| ?(?:个)?小时'],
  ['minute', '[ -]?(?:minutes?|mins?|min)| ?分钟'],
  ['measure', `[ -]?(?:${MEASURES})| ?(?:${HAN_MEASURES})`],
]

const unitGroups = UNITS.map(([, pattern], i) => `(?<u${i}>${pattern})`).join('|')

const DIGITS = new RegExp(
  `(?<![A-Za-z\\d.]|[A-Za-z][-–]|\\d,)(?<currency>${CURRENCY})?(?<sign>[+\\u2212±]|(?<![^\\s(:,])-)?(?<currency2>${CURRENCY})?` +
    `(?<amount>${AMOUNT})(?<range> ?(?:[–—~～-]|至|到|(?<!from [^a-z]{1,12}) to ) ?${AMOUNT}(?![.,]?\\d)|% ?(?:[–—~～-]|至|到|to ) ?${AMOUNT}(?=%))?` +
    `(?:[ -]?(?<scale>${SCALE})(?![A-Za-z])| ?(?<han>${HAN_SCALE}))?(?<more>[多余]|几)?` +
    `(?:(?:${unitGroups})(?![A-Za-z]))?(?![A-Za-z\\d]|[.,]\\d|-[A-Z]|-[a-z]\\b)`,
  'g',
)

const HAN_SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
}

/** To count so few of what a text is made of states nothing. */
const MAX_PLAIN = 20
const PLAIN = new RegExp(`^ (?:[a-z-]+ )?(?:${PLAIN_NOUNS})\\b`, 'i')
const PLAIN_ONE = new RegExp(`^ (?:${PLAIN_NOUNS.replaceAll(/s(?=\||$)/g, '')})\\b`, 'i')
const HAN_PLAIN = new RegExp(
  `^(?:[个大项类种条点张页则句组段层位份](?:[\\u4e00-\\u9fff]{0,3}?)(?:${HAN_PLAIN_NOUNS})|页|张|则|句|条线|年|个月|月|日|号|级)`,
)

/** The figures that a text writes in digits; what states none is hidden in it. */
export function digitFigures(text: string): readonly Figure[] {
  return [...text.matchAll(DIGITS)].flatMap((match) => {
    const [written] = match
    const groups = match.groups ?? {}
    const start = match.index
    const end = start + written.length
    const unit = unitOf(groups)
    if (unit === null && groups.scale === undefined && groups.han === undefined && isPlain(groups, text.slice(end)))
      return []
    return [{ start, end, text: written, value: amountOf(groups, unit), unit }]
  })
}

function isPlain({ amount = '' }: Partial<Record<string, string>>, after: string): boolean {
  if (/^(?:年|月|日|号|版|届|世纪|强|级|代(?!表))/.test(after)) return true
  if (amount === '1' && PLAIN_ONE.test(after)) return true
  return /^\d+$/.test(amount) && Number(amount) <= MAX_PLAIN && (PLAIN.test(after) || HAN_PLAIN.test(after))
}

function unitOf(groups: Partial<Record<string, string>>): FigureUnit {
  const written = UNITS.find((_, i) => groups[`u${i}`] !== undefined)
  if (written) return written[0]
  const currency = (groups.currency ?? groups.currency2 ?? '').trim()
  if (currency === '') return null
  if (/^(?:US\$|USD|\$)$/.test(currency)) return 'USD'
  return /^(?:¥|￥|RMB|CNY)$/.test(currency) ? 'CNY' : 'money'
}

function amountOf(groups: Partial<Record<string, string>>, unit: FigureUnit): number | null {
  const { amount = '', range, more, sign, scale, han } = groups
  if (range !== undefined || more !== undefined || sign === '±') return null
  const factor = (scale === undefined ? 1 : scaleOf(scale)) * (han === undefined ? 1 : (HAN_SCALES[han] ?? 1))
  const value = Number(amount.replaceAll(',', '')) * factor
  const isNegative = sign === '\u2212' || sign === '-'
  return unit === 'measure' ? null : isNegative ? -value : value
}

function scaleOf(words: string): number {
  return words.split(' ').reduce((product, word) => product * (SCALES[word] ?? 1), 1)
}
