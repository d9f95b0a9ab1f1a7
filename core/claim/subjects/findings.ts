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

/** What a finding is about, for titles that name several: short, and in Chinese fit to follow 报道称. */
export const FINDING_TOPICS: Readonly<Record<string, Localized>> = {
  'chengdu-forefront': { en: 'Chengdu at the forefront', zh: '成都跻身全球创新前列' },
  'chengdu-leads': { en: 'Chengdu in the lead', zh: '成都领跑区域创新' },
  'chengdu-commitment': { en: 'a commitment to research', zh: '成都重视科研' },
  'chengdu-academia-industry': { en: 'research closer to industry', zh: '产学研结合更紧密' },
  'chengdu-future-industries': { en: 'future industries backed early', zh: '超前布局未来产业' },
  'sc-innovation-system': { en: 'a full innovation system', zh: '构建完备创新体系' },
  'sc-core-area': { en: 'an innovation core', zh: '建设科创中心核心区' },
  'sc-spatial-pattern': { en: 'one axis and three centres', zh: '“一轴三中心多点”布局' },
  'sc-school-locality': { en: 'two-way flows of talent', zh: '人才双向流动' },
  'joint-ambition': { en: 'a bid for a national tech centre', zh: '共建全国科技中心' },
  'plan-purpose': { en: 'balanced growth as the aim', zh: '促进均衡发展' },
  'ndrc-progress': { en: 'progress on an innovation hub', zh: '科创中心建设有进展' },
  'shared-facilities': { en: 'facilities in both cities', zh: '两地共有科研设施' },
  'weak-integration': { en: 'weak ties of technology and industry', zh: '科技与产业融合偏弱' },
  'firms-too-small': { en: 'firms not strong enough to lead', zh: '企业引领能力不足' },
  'weak-horizontal-links': { en: 'resources hardly pooled', zh: '创新资源整合不足' },
  'universities-should-cooperate': { en: 'a call for more cooperation', zh: '高校应加强合作' },
  'collaboration-doubled': { en: 'closer coordination', zh: '两地协同加强' },
  'gains-across-indicators': { en: 'gains across indicators', zh: '核心指标全面提升' },
  'policy-and-market': { en: 'policy meeting market', zh: '政策与市场形成合力' },
  'biopharma-chain': { en: 'a joint drug chain', zh: '共建生物医药创新链' },
  'yuechi-base': { en: 'a drug ingredient base', zh: '共建原料药基地' },
  'technology-transfer': { en: 'better technology transfer', zh: '技术转移服务改善' },
  'seres-model': { en: 'a digital car supply chain', zh: '整车供应链数字化' },
  'seres-effects': { en: 'a denser car cluster', zh: '零部件供货强化产业集聚' },
  'index-barometer': { en: 'the index as a gauge', zh: '指数成为重要参照' },
  'western-anchor': { en: 'a corner of China’s map', zh: '全国区域经济四极之一' },
  'designated-role': { en: 'two centres and two hubs', zh: '“两中心两地”定位' },
  'from-groundwork': { en: 'from groundwork to implementation', zh: '由夯基转入大规模实施' },
  'growing-weight': { en: 'growing economic weight', zh: '经济分量上升' },
  'densest-west': { en: 'the west’s densest area', zh: '西部人口产业最密集' },
  'rail-technology': { en: 'rail technology from Sichuan', zh: '四川轨道技术助力提速' },
  'electronics-chain': { en: 'Chengdu’s electronics chain', zh: '成都形成电子信息产业链' },
  'chengdu-foresight': { en: 'planning behind the listings', zh: '产业规划促成企业上市' },
  'provincial-support': { en: 'support by the province', zh: '成就得益于省级支持' },
  'technology-drives-quality': { en: 'technology for quality growth', zh: '科技支撑高质量发展' },
  'electronics-link': { en: 'a link in electronics supply', zh: '全球电子信息供应链一环' },
  'future-cooperation': { en: 'plans to cooperate more', zh: '两地拟深化合作' },
}
