import { displayDecimals } from '../dataset/format'
import type { Observation } from '../dataset/model'
import type { Lang } from '../locale'

/**
 * The Excel number format that shows these values with the decimals of the most exact one: `#,##0`, `0.00`,
 * `0.00"%"` (ECMA-376 part 1, 18.8.31).
 */
export function numberFormatOf(observations: readonly Observation[], lang: Lang): string {
  const decimals = Math.max(0, ...observations.map((observation) => displayDecimals(observation, lang)))
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  const percent = observations.length > 0 && observations.every((observation) => observation.unit === 'percent')
  if (percent) return `0${fraction}"%"`
  return lang === 'zh' ? `0${fraction}` : `#,##0${fraction}`
}
