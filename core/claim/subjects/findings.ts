import type { Localized } from '../../locale'

/** Critical findings cut down to a headline. */
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

/** What a finding says, as a clause short enough for two in one title; Chinese follows 报道称. */
export const FINDING_CLAUSES: Readonly<Record<string, Localized>> = {
  'chengdu-forefront': { en: 'Chengdu is a leading global innovation hub', zh: '成都跻身全球创新前列' },
  'chengdu-leads': { en: 'Chengdu leads the region’s innovation', zh: '成都领跑区域创新' },
  'chengdu-commitment': { en: 'Chengdu is serious about research', zh: '成都重视科研' },
  'chengdu-academia-industry': { en: 'joint projects are to tie research to industry', zh: '校院合作促进产学研协同' },
  'chengdu-future-industries': { en: 'Chengdu backs future industries early', zh: '成都超前布局未来产业' },
  'sc-innovation-system': { en: 'a full innovation system is due by 2025', zh: '到2025年形成完备创新体系' },
  'sc-core-area': { en: 'the Science City is to be a core of innovation', zh: '科学城定位为科创中心核心区' },
  'sc-spatial-pattern': { en: 'the layout has one axis and three centres', zh: '空间布局为“一轴三中心多点”' },
  'sc-school-locality': { en: 'talent is to flow both ways', zh: '人才将双向流动' },
  'joint-ambition': { en: 'both sides want a national technology centre', zh: '川渝共同谋求建成全国科技中心' },
  'plan-purpose': { en: 'the master plan is to balance growth', zh: '规划纲要旨在促进均衡发展' },
  'ndrc-progress': { en: 'work on the innovation centre has advanced', zh: '科创中心建设取得进展' },
  'shared-facilities': { en: 'both cities host research facilities', zh: '两地均有科研设施' },
  'weak-integration': { en: 'technology and industry are weakly linked', zh: '科技与产业融合偏弱' },
  'firms-too-small': { en: 'firms are not strong enough to lead', zh: '企业引领能力不足' },
  'weak-horizontal-links': { en: 'resources are hardly pooled', zh: '创新资源整合不足' },
  'universities-should-cooperate': { en: 'universities should cooperate more', zh: '两地高校应加强合作' },
  'collaboration-doubled': { en: 'collaboration has more than doubled', zh: '协同创新水平提升一倍以上' },
  'gains-across-indicators': { en: 'all core indicators gained', zh: '核心指标全面提升' },
  'policy-and-market': { en: 'policy and the market pull together', zh: '政策与市场形成合力' },
  'biopharma-chain': { en: 'both sides built a drug innovation chain', zh: '两地共建生物医药创新链' },
  'yuechi-base': { en: 'a joint base makes drug ingredients', zh: '川渝共建原料药基地' },
  'technology-transfer': { en: 'technology transfer has improved', zh: '技术转移服务有所改善' },
  'seres-model': { en: 'Seres rebuilt its supply chain digitally', zh: '赛力斯数字化重构供应链' },
  'seres-effects': { en: 'more parts made the car cluster denser', zh: '零部件供货强化产业集聚' },
  'index-barometer': { en: 'the index serves as a gauge', zh: '指数成为重要参照' },
  'western-anchor': { en: 'Chengdu–Chongqing is a corner of China’s map', zh: '成渝地区为全国区域经济四极之一' },
  'designated-role': { en: 'the role is two centres and two hubs', zh: '战略定位为“两中心两地”' },
  'from-groundwork': { en: 'work has moved on to implementation', zh: '建设由夯基转入大规模实施' },
  'growing-weight': { en: 'the economy’s national weight is growing', zh: '川渝经济分量不断上升' },
  'densest-west': { en: 'the circle is the west’s densest area', zh: '成渝地区为西部人口产业最密集区域' },
  'rail-technology': { en: 'technology from Sichuan sped up the rail link', zh: '四川轨道技术助力成渝提速' },
  'electronics-chain': { en: 'Chengdu has a complete electronics chain', zh: '成都形成完整电子信息产业链' },
  'chengdu-foresight': { en: 'planning led to Chengdu’s listings', zh: '产业规划促成成都企业上市' },
  'provincial-support': { en: 'the province stands behind Chengdu’s success', zh: '成都成就得益于省级支持' },
  'technology-drives-quality': { en: 'technology matters for quality growth', zh: '科技创新支撑高质量发展' },
  'electronics-link': { en: 'the region is vital to global electronics', zh: '成渝地区为全球电子信息供应链重要一环' },
  'future-cooperation': { en: 'both cities are to cooperate more', zh: '两地将深化合作' },
}
