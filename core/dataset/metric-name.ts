import type { Localized } from '../locale'
import type { Metric, Observation } from './model'

/** What stands beside a value: "National laboratories", but "National laboratory" where there is one. */
export function metricName(metric: Metric, { value }: Pick<Observation, 'value'>): Localized {
  return value === 1 && metric.singular ? metric.singular : metric.name
}
