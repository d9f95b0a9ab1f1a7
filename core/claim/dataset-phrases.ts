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

/**
 * What a metric measures, as the subject of a sentence with the place of its region. Where the dataset does not say: "the number
 * of" its items, so that no verb depends on a noun that may be one or many; without items, its name.
 */
export function subjectOf(metric: Metric): Localized {
  const { en, zh } = metric.name
  return phrasesOf(metric).subject ?? numberOfItems(metric) ?? { en: `${en} {of region}`, zh: `{region}${zh}` }
}

/** "the number of Tianfu laboratories {in region}", 天府实验室数量; null where the items are not simply counted. */
function numberOfItems(metric: Metric): Localized | null {
  const { item } = phrasesOf(metric)
  const [, things] = /^\{figure\} (.+)$/.exec(item?.en ?? '') ?? []
  if (metric.unit !== 'count' || item === undefined || things === undefined) return null
  return { en: `the number of ${things} {in region}`, zh: `{region}${item.zh.replace('{figure}', '')}数量` }
}

/** Whether the dataset has sentences or things for the metric, beside how its name is to be treated. */
export function hasWording(metric: Metric): boolean {
  const { role: _role, plural: _plural, when: _when, ...wording } = phrasesOf(metric)
  return Object.keys(wording).length > 0
}

/** How sentences name a region: by its short name, in the singular, where the dataset does not say. */
export function regionPhrases(region: Region): RegionPhrases {
  return region.phrases ?? { name: region.short, plural: false }
}
