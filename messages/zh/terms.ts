import type { Thing } from '../named'

/** What things are called inside a sentence. */
export const THINGS: Readonly<Record<Thing, string>> = {
  layout: '版式',
  design: '外观',
  storyline: '叙事线',
  slot: '栏位',
  area: '区域',
  region: '地区',
  theme: '主题',
  observation: '数据',
  milestone: '事件',
  finding: '观点',
  conflict: '来源分歧',
}
