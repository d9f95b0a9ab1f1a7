import type { Metric } from '../../dataset/model'
import type { Localized } from '../../locale'
import { ECONOMY_WORDS } from './economy'
import { INNOVATION_WORDS } from './innovation'
import type { MetricWords, MetricWordsTable, Role } from './metric-words'
import { PLAN_WORDS } from './plan'
import { PLATFORM_WORDS } from './platforms'

/** How sentences speak of the metrics of the dataset; a metric that is not here goes by its name. */
export const METRIC_WORDS: MetricWordsTable = {
  ...ECONOMY_WORDS,
  ...INNOVATION_WORDS,
  ...PLATFORM_WORDS,
  ...PLAN_WORDS,
}

export function wordsOf(metric: Metric): MetricWords {
  return METRIC_WORDS[metric.id] ?? {}
}

/** What a metric measures; read off its id where the table does not say. */
export function roleOf(metric: Metric): Role {
  const { role } = wordsOf(metric)
  if (role !== undefined) return role
  if (metric.change !== true || metric.unit !== 'percent') return 'level'
  if (metric.id.endsWith('-growth')) return 'growth'
  return metric.id.endsWith('-cagr') ? 'pace' : 'level'
}

export function subjectOf(metric: Metric): Localized {
  return wordsOf(metric).subject ?? metric.name
}
