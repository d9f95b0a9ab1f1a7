import type { Observation, Qualifier, Unit } from '../../../../../core/dataset/model'
import type { Lang } from '../../../../../core/locale'
import { FIGURE_WORDS, saidFor } from '../worded'
import {
  chineseNumber,
  ENGLISH_NUMBER,
  ENGLISH_ORDINAL,
  englishNumber,
  englishOrdinal,
  writtenDecimals,
} from './numerals'

/** A number as a sentence has it: with what is said before it and its unit. */
export interface Figure {
  readonly text: string
  /** In the unit of the sentence. */
  readonly number: number
  readonly decimals: number
  readonly ordinal: boolean
  readonly qualifier: Qualifier
  readonly unit: string
  /** What to multiply with for 万. */
  readonly scale: number
}

const QUALIFIERS: Readonly<Record<Lang, Readonly<Record<string, Qualifier>>>> = {
  en: {
    about: 'approx',
    nearly: 'nearly',
    'more than': 'over',
    over: 'over',
    'less than': 'under',
    'at least': 'at-least',
    'at most': 'at-most',
  },
  zh: {
    约: 'approx',
    近: 'nearly',
    超: 'over',
    高于: 'over',
    不足: 'under',
    低于: 'under',
    至少: 'at-least',
    至多: 'at-most',
  },
}
const EN_UNITS = [
  '%',
  ' billion yuan',
  ' trillion yuan',
  ' billion US dollars',
  ' yuan per dollar',
  ' yuan',
  ' times',
  ' hours',
  ' hour',
  ' minutes',
  ' minute',
]
const ZH_UNITS = [
  '%',
  '万亿元',
  '亿元',
  '亿美元',
  '元/美元',
  '元',
  '倍',
  '小时',
  '分钟',
  '个',
  '家',
  '项',
  '件',
  '名',
  '人',
  '位',
  '台（套）',
]

const any = (words: readonly string[]) => `(?:${words.join('|')})`
const WORD_EN = any(Object.keys(QUALIFIERS.en))
const WORD_ZH = any(Object.keys(QUALIFIERS.zh))
/** Words that stand for a number, the longest first. */
const INSTEAD: Readonly<Record<Lang, string>> = {
  en: any([...FIGURE_WORDS.en].sort((a, b) => b.length - a.length)),
  zh: any([...FIGURE_WORDS.zh].sort((a, b) => b.length - a.length)),
}
export const FIGURE: Readonly<Record<Lang, string>> = {
  en: `(?:${INSTEAD.en}|(?:${WORD_EN} )?(?:${ENGLISH_ORDINAL}|${ENGLISH_NUMBER})${any(EN_UNITS)}?)`,
  zh: `(?:${INSTEAD.zh}|${WORD_ZH}?第?−?\\d+(?:\\.\\d+)?(?:万(?!亿))?${any(ZH_UNITS)}?)`,
}

/** What is wrong with words, or a number, for a value of which the source gives words, or a number. Null if it is a number of one. */
export function wordsProblems(text: string, { words, id }: Observation, lang: Lang): string[] | null {
  const inWords = new RegExp(`^${INSTEAD[lang]}$`, 'i').test(text)
  if (!words) return inWords ? [`"${text}": ${id} is a number`] : null
  return text.toLowerCase() === saidFor(words, lang).toLowerCase() ? [] : [`"${text}" is not "${words[lang]}"`]
}

const PARTS: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(`^(?:(${WORD_EN}) )?(${ENGLISH_ORDINAL}|${ENGLISH_NUMBER})(${any(EN_UNITS)})?$`, 'i'),
  zh: new RegExp(`^(${WORD_ZH})?(第)?(−?\\d+(?:\\.\\d+)?)(万(?!亿))?(${any(ZH_UNITS)})?$`),
}

export function readFigure(text: string, lang: Lang): Figure {
  const parts = PARTS[lang].exec(text)
  if (!parts) throw new Error(`"${text}" is no number`)
  return lang === 'en' ? englishFigure(text, parts) : chineseFigure(text, parts)
}

function englishFigure(text: string, [, word, number = '', unit = '']: RegExpExecArray): Figure {
  const plain = englishNumber(number)
  const ordinal = Number.isNaN(plain)
  const qualifier = word ? (QUALIFIERS.en[word.toLowerCase()] ?? 'exact') : 'exact'
  return {
    text,
    number: ordinal ? englishOrdinal(number) : plain,
    decimals: writtenDecimals(number),
    ordinal,
    qualifier,
    unit: unit.trim(),
    scale: 1,
  }
}

function chineseFigure(text: string, [, word, nth, number = '', ten, unit = '']: RegExpExecArray): Figure {
  return {
    text,
    number: chineseNumber(number),
    decimals: writtenDecimals(number),
    ordinal: nth !== undefined,
    qualifier: word ? (QUALIFIERS.zh[word] ?? 'exact') : 'exact',
    unit,
    scale: ten ? 10_000 : 1,
  }
}

/** What a value's number is followed by, and what the sentence's number is to be multiplied with. */
const UNITS: Readonly<Record<Unit, Readonly<Record<Lang, readonly [unit: string, scale: number]>>>> = {
  'CNY bn': { en: ['billion yuan', 1], zh: ['亿元', 0.1] },
  'CNY tn': { en: ['trillion yuan', 1], zh: ['万亿元', 1] },
  'USD bn': { en: ['billion US dollars', 1], zh: ['亿美元', 0.1] },
  percent: { en: ['%', 1], zh: ['%', 1] },
  count: { en: ['', 1], zh: ['', 1] },
  index: { en: ['', 1], zh: ['', 1] },
  rank: { en: ['', 1], zh: ['位', 1] },
  times: { en: ['times', 1], zh: ['倍', 1] },
  hour: { en: ['hours', 1], zh: ['小时', 1] },
  minute: { en: ['minutes', 1], zh: ['分钟', 1] },
}

export interface Reading {
  /** The size of a fall is said without its sign, and "more than" of it is less. */
  readonly ofFall?: boolean
  /** The unit is said elsewhere. */
  readonly bare?: boolean
  /** The qualifier is said elsewhere. */
  readonly unqualified?: boolean
}

const FLIPPED: Partial<Record<Qualifier, Qualifier>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
}

/** What is wrong with a number for a value; empty if the value is what it says. */
export function figureProblems(figure: Figure, observation: Observation, lang: Lang, how: Reading = {}): string[] {
  const [standard, scale] = UNITS[observation.unit][lang]
  const unit = observation.unitName?.[lang] || standard
  const said = figure.number * figure.scale * scale
  const value = how.ofFall ? -observation.value : observation.value
  const last = 10 ** -figure.decimals * figure.scale * scale
  const wanted = how.ofFall ? (FLIPPED[observation.qualifier] ?? observation.qualifier) : observation.qualifier
  const problems: string[] = []
  if (!(Math.abs(said - value) <= last / 2 + 1e-9 * Math.max(1, Math.abs(value))))
    problems.push(`${figure.text} is not ${value}`)
  if (last > 10 ** -observation.decimals * 1.0001 && said !== value)
    problems.push(`${figure.text} leaves digits of ${value} out`)
  if (!how.unqualified && figure.qualifier !== wanted)
    problems.push(`"${figure.text}" is ${figure.qualifier}, not ${wanted}`)
  if (how.unqualified && figure.qualifier !== 'exact') problems.push(`"${figure.text}" has a qualifier twice`)
  if (figure.ordinal !== (observation.unit === 'rank'))
    problems.push(`"${figure.text}" is not of the unit ${observation.unit}`)
  if (!(how.bare && figure.unit === '') && !sameUnit(figure, unit))
    problems.push(`"${figure.text}" has not the unit ${unit}`)
  return problems
}

function sameUnit({ unit, number }: Figure, wanted: string): boolean {
  if (/^(?:hour|minute)s$/.test(wanted)) return unit === (number === 1 ? wanted.slice(0, -1) : wanted)
  return unit === wanted
}
