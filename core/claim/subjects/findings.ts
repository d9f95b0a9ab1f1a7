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

/** What a finding is about, for titles that name several. */
export const FINDING_TOPICS: Readonly<Record<string, Localized>> = {
  'chengdu-forefront': { en: 'Chengdu as an innovation hub', zh: '成都的创新中心地位' },
  'chengdu-leads': { en: 'Chengdu’s part in the region’s innovation', zh: '成都在区域创新中的作用' },
  'chengdu-commitment': { en: 'what the laboratories stand for', zh: '科研设施的意义' },
  'chengdu-academia-industry': { en: 'research tied closer to industry', zh: '校院企地协同' },
  'chengdu-future-industries': { en: 'early backing of future industries', zh: '超前布局未来产业' },
  'sc-innovation-system': { en: 'a full innovation system', zh: '完备的创新体系' },
  'sc-core-area': { en: 'an innovation core', zh: '科创中心核心区' },
  'sc-spatial-pattern': { en: 'the layout of the Science City', zh: '科学城空间布局' },
  'sc-school-locality': { en: 'two-way flows of talent', zh: '人才双向流动' },
  'joint-ambition': { en: 'a joint bid for a national technology centre', zh: '共建全国性科技中心' },
  'plan-purpose': { en: 'what the master plan is for', zh: '规划纲要的目的' },
  'ndrc-progress': { en: 'progress of the innovation centre', zh: '科创中心建设进展' },
  'shared-facilities': { en: 'facilities in both cities', zh: '两地共有的科研设施' },
  'weak-integration': { en: 'weak ties of technology and industry', zh: '科技与产业融合偏弱' },
  'firms-too-small': { en: 'firms not strong enough to lead', zh: '企业引领能力不足' },
  'weak-horizontal-links': { en: 'resources hardly pooled', zh: '创新资源整合不足' },
  'universities-should-cooperate': { en: 'a call for more cooperation', zh: '高校合作的建议' },
  'collaboration-doubled': { en: 'closer coordination of the cities', zh: '两地协同加强' },
  'gains-across-indicators': { en: 'gains across indicators', zh: '核心指标全面提升' },
  'policy-and-market': { en: 'policy meeting market', zh: '政策与市场合力' },
  'biopharma-chain': { en: 'a joint drug chain', zh: '生物医药创新链' },
  'yuechi-base': { en: 'a drug ingredient base', zh: '原料药基地' },
  'technology-transfer': { en: 'better technology transfer', zh: '技术转移服务改善' },
  'seres-model': { en: 'a digital car supply chain', zh: '整车数字供应链' },
  'seres-effects': { en: 'what parts from Sichuan bring about', zh: '四川供货的带动作用' },
  'index-barometer': { en: 'the index as a gauge', zh: '指数的参照作用' },
  'western-anchor': { en: 'a corner of China’s regional map', zh: '区域经济版图的一极' },
  'designated-role': { en: 'the role given to the region', zh: '区域的战略定位' },
  'from-groundwork': { en: 'from groundwork to implementation', zh: '由夯基到全面实施' },
  'growing-weight': { en: 'the weight of the economy', zh: '经济分量' },
  'densest-west': { en: 'the region’s place in the west', zh: '西部增长极' },
  'rail-technology': { en: 'rail technology from Sichuan', zh: '四川轨道交通技术' },
  'electronics-chain': { en: 'an electronics chain in Chengdu', zh: '成都电子信息产业链' },
  'chengdu-foresight': { en: 'planning behind the listings', zh: '上市背后的产业规划' },
  'provincial-support': { en: 'support by the province', zh: '省级支持' },
  'technology-drives-quality': { en: 'technology and the quality of growth', zh: '科技与高质量发展' },
  'electronics-link': { en: 'a link in electronics supply chains', zh: '全球电子信息供应链一环' },
  'future-cooperation': { en: 'plans to cooperate more', zh: '深化合作的打算' },
}
