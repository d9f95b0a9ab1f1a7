import type { Localized } from '../../locale'

/** Findings cut down to a headline; the others are counted, or quoted where they are short. */
export const FINDING_HEADLINES: Readonly<Record<string, Localized>> = {
  'weak-integration': { en: 'technology and industry are still weakly linked', zh: '科技创新与产业融合仍偏弱' },
  'firms-too-small': {
    en: 'high-tech firms are not yet strong enough to lead industry',
    zh: '高新技术企业尚不足以引领产业',
  },
  'weak-horizontal-links': {
    en: 'firms, universities and institutes hardly pool their resources',
    zh: '企业、高校、院所创新资源横向整合不足',
  },
  'universities-should-cooperate': {
    en: 'universities of both cities should cooperate more',
    zh: '两地高校应加强合作',
  },
}
