import type { Localized } from '../locale'
import type { SlotType } from './content-schema'

/** What a person calls the things that slots hold. */
export const SLOT_TYPE_NAMES: Record<SlotType, Localized> = {
  text: { en: 'text', zh: '文字' },
  points: { en: 'points', zh: '要点' },
  metrics: { en: 'figures', zh: '数字' },
  chart: { en: 'chart', zh: '图表' },
  table: { en: 'table', zh: '表格' },
  shares: { en: 'shares', zh: '占比' },
  milestones: { en: 'events', zh: '事件' },
  findings: { en: 'findings', zh: '观点' },
  conflicts: { en: 'conflicts', zh: '来源分歧' },
  image: { en: 'picture', zh: '图片' },
}
