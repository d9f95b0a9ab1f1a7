import { formatKind, formatPeriod } from '../dataset/format'
import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'
import type { Localized } from '../locale'
import type { ChartGrid, GridInput } from './grid'
import { itemNames, pointOf } from './grid'
import type { ChartPoint } from './model'
import { seriesKey } from './suitability'

/** A target, and what came of it: the value of the same measure, place and period that is no target; null for none. */
interface Target {
  readonly target: Observation
  readonly result: Observation | null
}

/** Targets of which less or sooner is better: a bar that grows towards them would show the wrong way. */
const NOT_GROWING: ReadonlySet<string> = new Set(['rank', 'hour', 'minute'])

/** The observations as targets with their results; null where one of them is neither. */
export function targetsOf(observations: readonly Observation[]): readonly Target[] | null {
  const rows = [...groupBy(observations, keyOf).values()].map((row) => ({
    targets: row.filter(({ kind }) => kind === 'target'),
    results: row.filter(({ kind }) => kind !== 'target'),
  }))
  const found = rows.flatMap(({ targets: [target, ...others], results: [result = null, ...more] }): Target[] => {
    const isOne = target !== undefined && others.length + more.length === 0
    return isOne && target.value > 0 && !NOT_GROWING.has(target.unit) ? [{ target, result }] : []
  })
  return found.length === rows.length && found.length > 0 ? found : null
}

const keyOf = (observation: Observation) => `${seriesKey(observation)}|${observation.period}|${observation.unit}`

/** The value of a target, of which results are shares. */
export const TARGET_SHARE = 100

const RESULT: Localized = { en: 'Result', zh: '结果' }
const NO_RESULT: Localized = { en: 'no result in the sources', zh: '来源未给出结果' }

/**
 * Each target is a category, and its values are in percent of it. Results come first, targets over them; where the whole
 * dataset has no result, its place says so.
 */
export function byTarget(input: GridInput): ChartGrid {
  const targets = targetsOf(input.observations) ?? []
  const names = itemNames({ ...input, observations: targets.map(({ target }) => target) })
  const [first] = targets
  const paint = first === undefined ? ({ role: 'accent1' } as const) : input.paintOf(first.target, 0)
  return {
    categories: names.map((label) => ({ label, position: null, emphasis: false })),
    series: [
      { name: RESULT[input.lang], paint, points: targets.map((each) => resultPoint(input, each)) },
      { name: targetName(input, targets), paint, points: targets.map((each) => targetPoint(input, each)) },
    ],
  }
}

/** "Target 2025" where all are of one period. */
function targetName({ lang }: GridInput, targets: readonly Target[]): string {
  const word = formatKind('target', lang)
  const periods = [...new Set(targets.map(({ target }) => target.period))]
  const [period] = periods
  const name = lang === 'zh' ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`
  if (periods.length !== 1 || period == null) return name
  return lang === 'zh' ? `${formatPeriod(period, lang)}${name}` : `${name} ${formatPeriod(period, lang)}`
}

function targetPoint(input: GridInput, { target }: Target): ChartPoint {
  return { ...pointOf(target, input, input.paintOf(target, 0)), value: TARGET_SHARE }
}

function resultPoint(input: GridInput, { target, result }: Target): ChartPoint {
  const paint = input.paintOf(target, 0)
  if (result !== null) {
    return { ...pointOf(result, input, paint), value: (result.value / target.value) * TARGET_SHARE }
  }
  const isKnown = input.index.dataset.observations.some(
    (each) => each.kind !== 'target' && keyOf(each) === keyOf(target),
  )
  return { ...pointOf(undefined, input, paint), label: isKnown ? null : NO_RESULT[input.lang] }
}
