import type { Metric, MetricPhrases, Region, RegionPhrases, Role } from '../dataset/model'
import type { Localized } from '../locale'

// The phrases that the dataset gives for its entries, and what stands in for those that it does not give.

/** How sentences speak of a metric; empty where the dataset says nothing, and the metric goes by its name. */
export function phrasesOf(metric: Metric): MetricPhrases {
  return metric.phrases ?? {}
}

/** What a metric measures; read off its id where the dataset does not say. */
export function roleOf(metric: Metric): Role {
  const { role } = phrasesOf(metric)
  if (role !== undefined) return role
  if (metric.change !== true || metric.unit !== 'percent') return 'level'
  if (metric.id.endsWith('-growth')) return 'growth'
  return metric.id.endsWith('-cagr') ? 'pace' : 'level'
}

/** What a metric measures, as the subject of a sentence with the place of its region; its name where the dataset does not say. */
export function subjectOf(metric: Metric): Localized {
  const { en, zh } = metric.name
  return phrasesOf(metric).subject ?? { en: `${en} {of region}`, zh: `{region}${zh}` }
}

/** How sentences name a region: by its short name, in the singular, where the dataset does not say. */
export function regionPhrases(region: Region): RegionPhrases {
  return region.phrases ?? { name: region.short, plural: false }
}
