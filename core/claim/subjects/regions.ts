import type { Region } from '../../dataset/model'
import type { Localized } from '../../locale'

/** How sentences name a region, and whether it takes a plural verb. */
export interface RegionWords {
  readonly name: Localized
  readonly plural: boolean
}

export const REGION_WORDS: Readonly<Record<string, RegionWords>> = {
  circle: { name: { en: 'the economic circle', zh: '成渝双城经济圈' }, plural: false },
  'sichuan-chongqing': { name: { en: 'Sichuan and Chongqing', zh: '川渝两地' }, plural: true },
  'science-city': { name: { en: 'the Science City', zh: '科学城' }, plural: false },
}

export function regionWords(region: Region): RegionWords {
  return REGION_WORDS[region.id] ?? { name: region.short, plural: false }
}
