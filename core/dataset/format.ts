import type { Lang, Localized } from '../locale'
import type { Kind, Observation, Qualifier, Source, Unit } from './model'
import { type ParsedPeriod, parsePeriod } from './period'

// The one place where numbers, units and periods become text.
// `prefix + number + unit` is always `text`: each piece brings the space that it needs.

/** A value written out, in pieces for a card that sets the number large, and whole for running text. */
export interface FormattedValue {
  /** The text before the number: "> ", "about ", "USD ", "超", "第". */
  readonly prefix: string
  /** The number with its sign, or the source's words. */
  readonly number: string
  /** What follows it: " bn yuan", "%", "th", "亿元", "位". */
  readonly unit: string
  readonly text: string
}

export interface FormatOptions {
  /** Write a plus sign before a positive number; as a rule changes have one and levels have none. */
  readonly signed?: boolean
  /** Write the number even where the source spoke in words. */
  readonly numeric?: boolean
}

/** What formatting reads of an observation. */
export type Formattable = Pick<
  Observation,
  'value' | 'unit' | 'decimals' | 'qualifier' | 'words' | 'change' | 'unitName'
>

/** Keeps a number and its unit on one line; every shipped font has it, which a thin space cannot say. */
const SPACE = '\u00a0'
const MINUS = '\u2212'
const DASH = '\u2013'

interface UnitStyle {
  /** Chinese counts in 亿 where English counts in billions: the power of ten between the two. */
  readonly shift: number
  readonly before: string
  readonly after: string
}

const plain = (after: string): UnitStyle => ({ shift: 0, before: '', after })

const UNIT_STYLES: Record<Unit, Record<Lang, UnitStyle>> = {
  'CNY bn': { en: plain('bn yuan'), zh: { shift: 1, before: '', after: '亿元' } },
  'CNY tn': { en: plain('tn yuan'), zh: plain('万亿元') },
  'USD bn': { en: { shift: 0, before: 'USD', after: 'bn' }, zh: { shift: 1, before: '', after: '亿美元' } },
  percent: { en: plain('%'), zh: plain('%') },
  count: { en: plain(''), zh: plain('') },
  index: { en: plain(''), zh: plain('') },
  rank: { en: plain(''), zh: { shift: 0, before: '第', after: '位' } },
  times: { en: plain('times'), zh: plain('倍') },
  hour: { en: plain('hours'), zh: plain('小时') },
  minute: { en: plain('minutes'), zh: plain('分钟') },
}

const QUALIFIER_WORDS: Record<Qualifier, Localized> = {
  exact: { en: '', zh: '' },
  approx: { en: `about${SPACE}`, zh: '约' },
  nearly: { en: `nearly${SPACE}`, zh: '近' },
  over: { en: `>${SPACE}`, zh: '超' },
  under: { en: `<${SPACE}`, zh: '不足' },
  'at-least': { en: `at${SPACE}least${SPACE}`, zh: '至少' },
  'at-most': { en: `at${SPACE}most${SPACE}`, zh: '至多' },
}

const KIND_WORDS: Record<Kind, Localized> = {
  observed: { en: 'observed', zh: '来源陈述' },
  announced: { en: 'announced', zh: '已公布' },
  claimed: { en: 'claimed', zh: '来源自称' },
  projected: { en: 'projected', zh: '预计' },
  target: { en: 'target', zh: '目标' },
  derived: { en: 'derived', zh: '测算' },
}

/** Writes an observation's value as a reader of that language expects it. */
export function formatObservation(observation: Formattable, lang: Lang, options: FormatOptions = {}): FormattedValue {
  if (observation.words && !options.numeric) return assemble('', observation.words[lang], '')
  const style = UNIT_STYLES[observation.unit][lang]
  const ten = lang === 'zh' ? tenThousands(observation) : null
  const sign = (options.signed ?? observation.change ?? false) && observation.value > 0 ? '+' : ''
  const digits = ten ?? displayNumber(observation, lang)
  return assemble(
    QUALIFIER_WORDS[observation.qualifier][lang] + before(style, lang),
    sign + digits,
    (ten === null ? '' : '万') + after(observation, lang),
  )
}

/** The value in the unit that the language counts in: 2104.5 (亿元) for 210.45 bn yuan; for charts. */
export function displayValue(observation: Pick<Observation, 'value' | 'unit'>, lang: Lang): number {
  return shiftPoint(observation.value, UNIT_STYLES[observation.unit][lang].shift)
}

/** The decimals that `displayValue` is written with. */
export function displayDecimals(observation: Pick<Observation, 'decimals' | 'unit'>, lang: Lang): number {
  return Math.max(0, observation.decimals - UNIT_STYLES[observation.unit][lang].shift)
}

/** The unit by itself, for an axis title or a table head: "bn yuan", "亿元"; empty for counts, indices and ranks. */
export function formatUnit(unit: Unit, lang: Lang): string {
  const style = UNIT_STYLES[unit][lang]
  if (unit === 'rank') return ''
  return [style.before, style.after].filter(Boolean).join(lang === 'en' ? SPACE : '')
}

/** The unit that an observation is counted in, by its own name where it has one: "yuan per dollar", 家, "bn yuan". */
export function unitOf(observation: Pick<Observation, 'unit' | 'unitName'>, lang: Lang): string {
  return observation.unitName?.[lang] || formatUnit(observation.unit, lang)
}

/** Writes a plain number: "27,000" in English, "27000" in Chinese, with a true minus sign. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const [whole = '', fraction] = roundTo(Math.abs(value), decimals).toFixed(decimals).split('.')
  const grouped = lang === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

/** Rounds half away from zero on the decimal digits, so that 1.005 becomes 1.01. */
export function roundTo(value: number, decimals: number): number {
  const rounded = shiftPoint(Math.round(shiftPoint(Math.abs(value), decimals)), -decimals)
  return value < 0 ? -rounded : rounded
}

/** Writes a period: "2020–2024", "24 December 2020" (day and month do not part), "2020年12月24日"; null is "undated". */
export function formatPeriod(period: string | null, lang: Lang): string {
  if (period === null) return lang === 'en' ? 'undated' : '未注明时间'
  const parsed = parsePeriod(period)
  if (!parsed) return period
  if (parsed.form === 'range') return `${parsed.from}${DASH}${parsed.to}${lang === 'zh' ? '年' : ''}`
  return lang === 'en' ? englishDate(parsed) : chineseDate(parsed)
}

/** Names a kind: "projected", "预计". */
export function formatKind(kind: Kind, lang: Lang): string {
  return KIND_WORDS[kind][lang]
}

/** A footnote: "China Daily, 28 February 2025, ¶5–7, 9" or "《中国日报》2025年2月28日，第5–7、9段". */
export function formatSourceNote(source: Pick<Source, 'citation'>, paragraphs: readonly number[], lang: Lang): string {
  const ranges = paragraphRanges(paragraphs)
  if (ranges.length === 0) return source.citation[lang]
  return lang === 'en'
    ? `${source.citation.en}, ¶${ranges.join(', ')}`
    : `${source.citation.zh}，第${ranges.join('、')}段`
}

/** Paragraphs in order, each once, neighbours drawn together: 9, 5, 6, 7 become "5–7" and "9". */
export function paragraphRanges(paragraphs: readonly number[]): string[] {
  const ranges: { first: number; last: number }[] = []
  for (const paragraph of [...new Set(paragraphs)].sort((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open && paragraph === open.last + 1) open.last = paragraph
    else ranges.push({ first: paragraph, last: paragraph })
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}${DASH}${last}`))
}

/** An observation's number alone, in the unit that the language counts in. */
export function displayNumber(observation: Pick<Observation, 'value' | 'unit' | 'decimals'>, lang: Lang): string {
  return formatNumber(displayValue(observation, lang), displayDecimals(observation, lang), lang)
}

/** The same as a text has it: Chinese writes a large round count in 万. */
export function writtenNumber(observation: Pick<Observation, 'value' | 'unit' | 'decimals'>, lang: Lang): string {
  const ten = lang === 'zh' ? tenThousands(observation) : null
  return ten === null ? displayNumber(observation, lang) : `${ten}万`
}

function assemble(prefix: string, number: string, unit: string): FormattedValue {
  return { prefix, number, unit, text: prefix + number + unit }
}

function before(style: UnitStyle, lang: Lang): string {
  return style.before !== '' && lang === 'en' ? style.before + SPACE : style.before
}

function after(observation: Formattable, lang: Lang): string {
  if (observation.unit === 'rank' && lang === 'en') return ordinalEnding(observation.value)
  const word = observation.unitName?.[lang] || unitWord(observation, lang)
  return word !== '' && word !== '%' && lang === 'en' ? SPACE + word : word
}

/** English hours and minutes have a singular. */
function unitWord(observation: Formattable, lang: Lang): string {
  const word = UNIT_STYLES[observation.unit][lang].after
  const single = lang === 'en' && observation.value === 1 && ['hour', 'minute'].includes(observation.unit)
  return single ? word.replace(/s$/, '') : word
}

/** Chinese writes a large round count in 万: "2.7" for 27000. Null where that would need more than one decimal. */
function tenThousands(observation: Pick<Observation, 'value' | 'unit' | 'decimals'>): string | null {
  const { value, unit, decimals } = observation
  if (unit !== 'count' || decimals !== 0 || Math.abs(value) < 10_000 || value % 1_000 !== 0) return null
  return formatNumber(value / 10_000, value % 10_000 === 0 ? 0 : 1, 'zh')
}

function ordinalEnding(value: number): string {
  const lastTwo = value % 100
  if (lastTwo >= 11 && lastTwo <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** Moves the decimal point in the written number, so that no binary noise comes in: 28.92 × 10 is 289.2. */
function shiftPoint(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + places}`)
}

type DateParts = Extract<ParsedPeriod, { form: 'date' }>

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function englishDate({ year, month, day }: DateParts): string {
  const name = month === null ? '' : `${MONTHS[month - 1]} `
  return `${day === null ? '' : day + SPACE}${name}${year}`
}

function chineseDate({ year, month, day }: DateParts): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`
}
