import type { ChartType } from '../../../../core/chart-types'

/** True where values are points on lines. */
export function isLineForm(type: ChartType): boolean {
  return type === 'slope' || type === 'bump'
}

/** True where bars lie level and categories stand to their left. */
export function isLevel(type: ChartType): boolean {
  return type === 'bar' || type === 'stack'
}
