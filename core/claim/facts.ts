import { assertNever } from '../assert-never'
import { cornerInterval, type Interval, intervalOf, UNBOUNDED } from '../dataset/intervals'
import type { DatasetIndex } from '../dataset/lookup'
import type { Finding, Observation } from '../dataset/model'
import type { Localized } from '../locale'
import { type PeriodEnd, periodYear } from './time'

/** A number worked out from the dataset, written down so that somebody else can work it out again. */
export type Expression =
  | { readonly is: 'constant'; readonly value: number }
  | { readonly is: 'value'; readonly observation: string }
  | { readonly is: 'year'; readonly observation: string; readonly end: PeriodEnd }
  | { readonly is: 'milestone-year'; readonly milestone: string }
  | { readonly is: 'count'; readonly of: Countable; readonly ids: readonly string[] }
  | {
      readonly is: '+' | '-' | '*' | '/'
      readonly left: Expression
      readonly right: Expression
    }

/**
 * What a count counts: the ids themselves, the different regions or sources of those observations, the fields of their
 * metrics, the sources of those conflicts, the values that the dataset has beside those targets, or those who are critical
 * in those findings.
 */
export type Countable =
  | 'ids'
  | 'regions'
  | 'sources'
  | 'fields'
  | 'conflict-sources'
  | 'stated'
  | 'derived'
  | 'results'
  | 'critics'

export type Relation = '>' | '>=' | '<' | '<=' | '=' | '≈'

/** A comparison that must be true for the words to be. `tolerance` belongs to `≈`. */
export interface NumberCheck {
  readonly check: 'number'
  readonly left: Expression
  readonly relation: Relation
  readonly right: Expression
  readonly tolerance: number
}

/** What words may say of an observation beside its value. */
export type ObservationProperty =
  | 'kind'
  | 'basis'
  | 'qualifier'
  | 'region'
  | 'period'
  | 'source'
  | 'periodInferred'
  | 'regionInferred'

/** A property of an entry that the words speak of: "is projected", "more than", "critical", "undated". */
export type PropertyCheck =
  | {
      readonly check: 'observation'
      readonly id: string
      readonly property: ObservationProperty
      readonly is: string | boolean | null
    }
  | { readonly check: 'source-date'; readonly id: string; readonly is: string | null }
  | { readonly check: 'words'; readonly id: string; readonly is: Localized }
  | { readonly check: 'stance'; readonly id: string; readonly is: Finding['stance'] }
  | { readonly check: 'agrees'; readonly id: string; readonly is: boolean }
  | { readonly check: 'text'; readonly id: string; readonly is: Localized }

export type Check = NumberCheck | PropertyCheck

/** A check together with the words of the sentence that rest on it. */
export type Fact = Check & { readonly says: Localized }

export const constant = (value: number): Expression => ({ is: 'constant', value })
export const valueIn = (observation: Observation): Expression => ({ is: 'value', observation: observation.id })
export const yearOf = (observation: Observation, end: PeriodEnd = 'last'): Expression => ({
  is: 'year',
  observation: observation.id,
  end,
})
export const count = (of: Countable, ids: readonly string[]): Expression => ({ is: 'count', of, ids })
export const minus = (left: Expression, right: Expression): Expression => ({ is: '-', left, right })
export const divided = (left: Expression, right: Expression): Expression => ({ is: '/', left, right })

/** A percentage turned into the factor that it stands for: 33 → 1.33. */
export const factorOf = (growth: Observation): Expression => ({
  is: '+',
  left: constant(1),
  right: divided(valueIn(growth), constant(100)),
})

export function fact(left: Expression, relation: Relation, right: Expression, tolerance = 0): NumberCheck {
  return { check: 'number', left, relation, right, tolerance }
}

export function property(
  observation: Observation,
  name: ObservationProperty,
): Extract<PropertyCheck, { check: 'observation' }> {
  return { check: 'observation', id: observation.id, property: name, is: observation[name] }
}

/** The observations that an expression reads. */
export function observationsIn(expression: Expression): readonly string[] {
  switch (expression.is) {
    case 'constant':
    case 'milestone-year':
      return []
    case 'value':
    case 'year':
      return [expression.observation]
    case 'count':
      return expression.ids
    default:
      return [...observationsIn(expression.left), ...observationsIn(expression.right)]
  }
}

/** The same, and the milestones whose years it reads. */
export function entriesIn(expression: Expression): readonly string[] {
  if (expression.is === 'milestone-year') return [expression.milestone]
  if (!('left' in expression)) return observationsIn(expression)
  return [...entriesIn(expression.left), ...entriesIn(expression.right)]
}

/** Works an expression out; NaN where the dataset lacks what it reads. */
export function evaluate(expression: Expression, index: DatasetIndex): number {
  switch (expression.is) {
    case 'constant':
      return expression.value
    case 'value':
      return index.observation.get(expression.observation)?.value ?? Number.NaN
    case 'year':
      return periodYear(index.observation.get(expression.observation)?.period ?? null, expression.end) ?? Number.NaN
    case 'milestone-year':
      return periodYear(index.milestone.get(expression.milestone)?.date ?? null, 'first') ?? Number.NaN
    case 'count':
      return countOf(expression.of, expression.ids, index)
    default:
      return combine(expression.is, evaluate(expression.left, index), evaluate(expression.right, index))
  }
}

/**
 * What an expression may come to, given the rounding and the qualifiers of the values that it reads. A value that is read
 * twice counts as two: the interval is never too narrow.
 */
export function evaluateInterval(expression: Expression, index: DatasetIndex): Interval {
  switch (expression.is) {
    case 'value': {
      const observation = index.observation.get(expression.observation)
      return observation ? intervalOf(observation.bounds) : { low: Number.NaN, high: Number.NaN }
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const { is } = expression
      const sides = [evaluateInterval(expression.left, index), evaluateInterval(expression.right, index)]
      if (is === '/' && sides[1] && sides[1].low <= 0 && sides[1].high >= 0) return UNBOUNDED
      return cornerInterval(sides, ([left = Number.NaN, right = Number.NaN]) => combine(is, left, right))
    }
    default: {
      const value = evaluate(expression, index)
      return { low: value, high: value }
    }
  }
}

/** Whether a check is true of the dataset. "More than" and "less than" must be so whatever the rounding hides. */
export function holds(check: Check, index: DatasetIndex): boolean {
  switch (check.check) {
    case 'number':
      return numberHolds(check, index)
    case 'observation':
      return index.observation.get(check.id)?.[check.property] === check.is
    case 'source-date':
      return index.source.get(check.id)?.date === check.is
    case 'words':
      return sameText(index.observation.get(check.id)?.words, check.is)
    case 'stance':
      return index.finding.get(check.id)?.stance === check.is
    case 'agrees':
      return (index.conflict.get(check.id)?.agrees ?? false) === check.is
    case 'text':
      return textsOf(check.id, index).some((text) => sameText(text, check.is))
  }
}

function textsOf(id: string, index: DatasetIndex): readonly (Localized | undefined)[] {
  const finding = index.finding.get(id)
  const conflict = index.conflict.get(id)
  const milestone = index.milestone.get(id)
  return [finding?.statement, finding?.attribution, conflict?.title, conflict?.statement, milestone?.title]
}

function sameText(text: Localized | null | undefined, other: Localized): boolean {
  return text?.en === other.en && text.zh === other.zh
}

function countOf(what: Countable, ids: readonly string[], index: DatasetIndex): number {
  if (what === 'ids') return new Set(ids).size
  if (what === 'conflict-sources') return new Set(ids.flatMap((id) => index.conflict.get(id)?.sources ?? [])).size
  if (what === 'critics') return criticsOf(ids, index)
  const observations = ids.flatMap((id) => index.observation.get(id) ?? [])
  switch (what) {
    case 'regions':
      return new Set(observations.map((entry) => entry.region)).size
    case 'sources':
      return new Set(observations.filter((entry) => entry.kind !== 'derived').map((entry) => entry.source)).size
    case 'fields':
      return new Set(observations.flatMap((entry) => index.metric.get(entry.metric)?.field?.en ?? [])).size
    case 'stated':
      return new Set(observations.filter((entry) => entry.kind !== 'derived').map((entry) => entry.id)).size
    case 'derived':
      return new Set(observations.filter((entry) => entry.kind === 'derived').map((entry) => entry.id)).size
    case 'results':
      return resultsOf(observations, index).length
    default:
      return assertNever(what)
  }
}

function criticsOf(ids: readonly string[], index: DatasetIndex): number {
  const critical = ids.flatMap((id) => index.finding.get(id) ?? []).filter(({ stance }) => stance === 'critical')
  return new Set(critical.map(({ attribution }) => attribution.en)).size
}

/** What was reached of those targets, as far as the dataset says. */
export function resultsOf(targets: readonly Observation[], index: DatasetIndex): readonly Observation[] {
  const stated = targets.flatMap(({ metric }) => index.observationsOfMetric.get(metric) ?? [])
  const reached = stated.filter(({ basis }) => basis !== 'target' && basis !== 'projected')
  return reached.filter(({ metric, region }) => targets.some((one) => one.metric === metric && one.region === region))
}

/** "More than 27,000" is above its own bound. */
function isOpenBelow(expression: Expression, index: DatasetIndex): boolean {
  return expression.is === 'value' && index.observation.get(expression.observation)?.qualifier === 'over'
}

function isOpenAbove(expression: Expression, index: DatasetIndex): boolean {
  return expression.is === 'value' && index.observation.get(expression.observation)?.qualifier === 'under'
}

function combine(operation: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (operation === '+') return left + right
  if (operation === '-') return left - right
  return operation === '*' ? left * right : left / right
}

/** Far below any digit that is shown, far above binary noise: 210.455 from above is not more than 210.455 from below. */
const EPSILON = 1e-9

function isAbove(low: number, high: number): boolean {
  return low - high > EPSILON * Math.max(1, Math.abs(low))
}

function numberHolds({ left, relation, right, tolerance }: NumberCheck, index: DatasetIndex): boolean {
  const [one, other] = [evaluateInterval(left, index), evaluateInterval(right, index)]
  switch (relation) {
    case '>':
      return isAbove(one.low, other.high) || (isOpenBelow(left, index) && one.low >= other.high)
    case '>=':
      return one.low >= other.high
    case '<':
      return isAbove(other.low, one.high) || (isOpenAbove(left, index) && one.high <= other.low)
    case '<=':
      return one.high <= other.low
    case '=':
      return evaluate(left, index) === evaluate(right, index)
    case '≈':
      return Math.abs(evaluate(left, index) - evaluate(right, index)) <= tolerance
    default:
      return assertNever(relation)
  }
}
