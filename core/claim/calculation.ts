import { formatNumber } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import { inEveryLang, type Lang, type Localized } from '../locale'
import { type Countable, type Expression, evaluate, type NumberCheck } from './facts'

const MAX_DECIMALS = 4
const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const
const RELATIONS = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '=': '=', '≈': '≈' } as const

/** What is counted, in words. */
const COUNTED: Readonly<Record<Countable, Localized>> = {
  ids: { en: 'entries counted', zh: '条目计数' },
  regions: { en: 'regions counted', zh: '地区计数' },
  sources: { en: 'sources counted', zh: '来源计数' },
  fields: { en: 'fields of the metrics counted', zh: '指标领域计数' },
  'conflict-sources': { en: 'sources of the statements counted', zh: '相关来源计数' },
  stated: { en: 'stated values counted', zh: '来源陈述值计数' },
  derived: { en: 'derived values counted', zh: '测算值计数' },
  results: { en: 'results in the dataset counted', zh: '数据集中的结果计数' },
  critics: { en: 'critics counted', zh: '批评者计数' },
}

/**
 * How a number that a sentence states was worked out, and what it is compared with: "202.29 ÷ 100 = 2.0229; > 2". The checks
 * are those of its words.
 */
export function calculationInWords(checks: readonly NumberCheck[], index: DatasetIndex): Localized {
  return inEveryLang((lang) => {
    const parts = checks.flatMap(({ left, relation, right }) => {
      const shown = worked(left, index, lang)
      if (relation === '=' && right.is === 'constant') return [shown]
      return [shown, between(written(left, index, lang), RELATIONS[relation], written(right, index, lang), lang)]
    })
    return [...new Set(parts)].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ')
  })
}

/** "202.29 ÷ 100 = 2.0229"; empty for a value that is not worked out. */
function worked(expression: Expression, index: DatasetIndex, lang: Lang): string {
  const result = written(expression, index, lang)
  if (expression.is === 'count') return `${COUNTED[expression.of][lang]}${lang === 'zh' ? '：' : ': '}${result}`
  if (!isOperation(expression)) return ''
  const sign = decimalsIn(evaluate(expression, index)) > MAX_DECIMALS ? '≈' : '='
  return between(termOf(expression, index, lang), sign, result, lang)
}

/** Chinese sets no space around a sign, as in the calculations of the dataset. */
function between(left: string, sign: string, right: string, lang: Lang): string {
  return lang === 'zh' ? left + sign + right : `${left} ${sign} ${right}`
}

type Operation = Extract<Expression, { left: Expression }>

function isOperation(expression: Expression): expression is Operation {
  return 'left' in expression
}

/** An expression with its figures; what is worked out first is in parentheses where it must be. */
function termOf(expression: Expression, index: DatasetIndex, lang: Lang): string {
  if (!isOperation(expression)) return written(expression, index, lang)
  const side = (one: Expression, isRight: boolean) => {
    const term = termOf(one, index, lang)
    return isOperation(one) && needsParentheses(one, expression, isRight) ? `(${term})` : term
  }
  return between(side(expression.left, false), SIGNS[expression.is], side(expression.right, true), lang)
}

function needsParentheses(inner: Operation, outer: Operation, isRight: boolean): boolean {
  const isSum = ({ is }: Operation) => is === '+' || is === '-'
  if (isSum(inner) !== isSum(outer)) return isSum(inner)
  return isRight && (outer.is === '-' || outer.is === '/')
}

/** What an expression comes to, as a number. */
function written(expression: Expression, index: DatasetIndex, lang: Lang): string {
  const value = evaluate(expression, index)
  if (expression.is === 'year' || expression.is === 'milestone-year') return String(value)
  const stated = expression.is === 'value' ? index.observation.get(expression.observation) : undefined
  const decimals = stated?.decimals ?? Math.min(MAX_DECIMALS, decimalsIn(value))
  return formatNumber(value, decimals, lang)
}

/** Decimals of a value without the binary noise of a calculation. */
function decimalsIn(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0
}
