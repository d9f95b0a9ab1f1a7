import type { Named } from '../../messages/named'
import type { Localized } from '../locale'
import type { Unit } from './model'

const UNIT_NAMES: Record<Unit, Localized> = {
  'CNY bn': { en: 'billion yuan', zh: '亿元' },
  'CNY tn': { en: 'trillion yuan', zh: '万亿元' },
  'USD bn': { en: 'billion US dollars', zh: '亿美元' },
  percent: { en: 'percent', zh: '百分比' },
  count: { en: 'count', zh: '数量' },
  index: { en: 'index', zh: '指数' },
  rank: { en: 'rank', zh: '位次' },
  times: { en: 'times', zh: '倍数' },
  hour: { en: 'hours', zh: '小时' },
  minute: { en: 'minutes', zh: '分钟' },
}

/** A unit as messages name it. */
export function unitNamed(unit: Unit): Named {
  return { id: unit, name: UNIT_NAMES[unit] }
}
