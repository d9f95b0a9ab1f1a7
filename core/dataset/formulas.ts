import type { FormulaInputs } from '../../messages/args/dataset'
import type { Lang, Localized } from '../locale'
import { formatNumber, writtenNumber } from './format'
import type { Observation, Unit } from './model'
import { endYear, yearsOf } from './period'

/** One input of a formula: the observation for its words, and its value before rounding. */
export interface FormulaInput {
  readonly observation: Pick<Observation, 'period' | 'decimals' | 'unit' | 'value'>
  readonly value: number
}

export interface Formula {
  /** How many inputs it takes; `null` means two or more. */
  readonly arity: number | null
  /** What each input is, in order, for messages. */
  readonly takes: FormulaInputs
  readonly compute: (inputs: readonly FormulaInput[]) => number
  /** The calculation in figures, in the units that the language counts in: "210.45 ÷ 1.33", "2104.5 ÷ 1.33". */
  readonly words: (inputs: readonly FormulaInput[], lang: Lang) => string
  /** True where the years between or within the inputs matter, so that each needs a period. */
  readonly needsPeriods: boolean
  /** The units that the inputs must have, in order; `same` means one unit for all. */
  readonly units: 'same' | readonly (Unit | 'any')[]
}

/** A level before growth: 210.45 after +33% was 210.45 ÷ 1.33. */
const baseFromGrowth: Formula = {
  arity: 2,
  takes: 'later-level-and-growth',
  compute: ([level, growth]) => value(level) / (1 + value(growth) / 100),
  words: ([level, growth], lang) => calculation('÷', [shown(level, lang), factor(growth)], lang),
  needsPeriods: false,
  units: ['any', 'percent'],
}

/** Average growth a year, in percent, from an earlier and a later level. */
const compoundGrowth: Formula = {
  arity: 2,
  takes: 'earlier-and-later-level',
  compute: ([from, to]) => ((value(to) / value(from)) ** (1 / yearsBetween(from, to)) - 1) * 100,
  words: ([from, to], lang) =>
    rootLessOne(calculation('÷', [shown(to, lang), shown(from, lang)], lang), yearsBetween(from, to), lang),
  needsPeriods: true,
  units: 'same',
}

/** Average growth a year, in percent, from the growth over several years. */
const annualGrowth: Formula = {
  arity: 1,
  takes: 'growth-over-years',
  compute: ([growth]) => ((1 + value(growth) / 100) ** (1 / yearsOf(periodOf(growth))) - 1) * 100,
  words: ([growth], lang) => rootLessOne(factor(growth), yearsOf(periodOf(growth)), lang),
  needsPeriods: true,
  units: ['percent'],
}

/** Growth in percent from an earlier to a later level. */
const changePercent: Formula = {
  arity: 2,
  takes: 'earlier-and-later-level',
  compute: ([from, to]) => (value(to) / value(from) - 1) * 100,
  words: ([from, to], lang) =>
    calculation('−', [calculation('÷', [shown(to, lang), shown(from, lang)], lang), '1'], lang),
  needsPeriods: false,
  units: 'same',
}

/** Growth in percent that is still needed to get from a level to a mark. */
const neededGrowth: Formula = { ...changePercent, takes: 'level-and-mark' }

/** How many times the second input goes into the first. */
const ratio: Formula = {
  arity: 2,
  takes: 'dividend-and-divisor',
  compute: ([dividend, divisor]) => value(dividend) / value(divisor),
  words: ([dividend, divisor], lang) => calculation('÷', [shown(dividend, lang), shown(divisor, lang)], lang),
  needsPeriods: false,
  units: ['any', 'any'],
}

/** The first input less the second: places gained are the earlier rank less the later one. */
const difference: Formula = {
  arity: 2,
  takes: 'two-values',
  compute: ([from, less]) => value(from) - value(less),
  words: ([from, less], lang) => calculation('−', [shown(from, lang), shown(less, lang)], lang),
  needsPeriods: false,
  units: 'same',
}

/** A part in percent of a whole. */
const share: Formula = {
  arity: 2,
  takes: 'part-and-whole',
  compute: ([part, whole]) => (value(part) / value(whole)) * 100,
  words: ([part, whole], lang) => calculation('÷', [shown(part, lang), shown(whole, lang)], lang),
  needsPeriods: false,
  units: 'same',
}

/** All inputs together. */
const sum: Formula = {
  arity: null,
  takes: 'parts',
  compute: (inputs) => inputs.reduce((total, input) => total + input.value, 0),
  words: (inputs, lang) =>
    calculation(
      '+',
      inputs.map((input) => shown(input, lang)),
      lang,
    ),
  needsPeriods: false,
  units: 'same',
}

/** A growth in percent as a level whose base is 100: +209.78% is 309.78. */
const growthToLevel: Formula = {
  arity: 1,
  takes: 'growth',
  compute: ([growth]) => 100 + value(growth),
  words: ([growth], lang) => calculation('+', ['100', shown(growth, lang)], lang),
  needsPeriods: false,
  units: ['percent'],
}

export const FORMULAS = {
  'base-from-growth': baseFromGrowth,
  'compound-growth': compoundGrowth,
  'annual-growth': annualGrowth,
  'change-percent': changePercent,
  'needed-growth': neededGrowth,
  ratio,
  difference,
  share,
  sum,
  'growth-to-level': growthToLevel,
} as const satisfies Record<string, Formula>

export type FormulaName = keyof typeof FORMULAS
export const FORMULA_NAMES = Object.keys(FORMULAS) as readonly FormulaName[]

/** Is this the name of a formula? */
export function isFormulaName(name: string): name is FormulaName {
  return Object.hasOwn(FORMULAS, name)
}

/** The calculation in each language. */
export function formulaWords(formula: Formula, inputs: readonly FormulaInput[]): Localized {
  return { en: formula.words(inputs, 'en'), zh: formula.words(inputs, 'zh') }
}

function value(input: FormulaInput | undefined): number {
  if (!input) throw new Error('A formula was given too few inputs')
  return input.value
}

function periodOf(input: FormulaInput | undefined): string {
  const period = input?.observation.period
  if (!period) throw new Error('A formula needs a period that its input does not have')
  return period
}

function yearsBetween(from: FormulaInput | undefined, to: FormulaInput | undefined): number {
  return endYear(periodOf(to)) - endYear(periodOf(from))
}

function shown(input: FormulaInput | undefined, lang: Lang): string {
  return input ? writtenNumber(input.observation, lang) : ''
}

/** 33% as 1.33, with the decimals that the percentage brings along. */
function factor(growth: FormulaInput | undefined): string {
  return formatNumber(1 + value(growth) / 100, trimmedDecimals(growth), 'en')
}

function trimmedDecimals(growth: FormulaInput | undefined): number {
  const decimals = (growth?.observation.decimals ?? 0) + 2
  const digits = (1 + value(growth) / 100).toFixed(decimals).replace(/0+$/, '')
  return digits.length - digits.indexOf('.') - 1
}

/** "210.45 ÷ 1.33"; Chinese sets no spaces. */
function calculation(sign: '+' | '−' | '÷', terms: readonly string[], lang: Lang): string {
  return terms.join(lang === 'en' ? ` ${sign} ` : sign)
}

const ROOTS = ['', '', 'square', 'cube', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "fifth root of 9.68 ÷ 6.99, minus 1", 9.68÷6.99的5次方根再减1; over one year nothing is rooted. */
function rootLessOne(base: string, years: number, lang: Lang): string {
  if (years === 1) return calculation('−', [base, '1'], lang)
  return lang === 'en' ? `${ROOTS[years] ?? `${years}th`} root of ${base}, minus 1` : `${base}的${years}次方根再减1`
}
