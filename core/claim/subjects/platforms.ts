import type { MetricWordsTable } from './metric-words'

/** Laboratories, platforms, people, companies and supply chains. */
export const PLATFORM_WORDS: MetricWordsTable = {
  'national-laboratories': {
    item: { en: '{figure} national laboratories', zh: '国家实验室{figure}' },
    single: { en: '{figure} national laboratory', zh: '国家实验室{figure}' },
  },
  'national-innovation-centres': { item: { en: '{figure} national innovation centres', zh: '国家级创新中心{figure}' } },
  'major-infrastructures': {
    item: { en: '{figure} major scientific infrastructures', zh: '重大科技基础设施{figure}' },
  },
  'tianfu-laboratories': { item: { en: '{figure} Tianfu laboratories', zh: '天府实验室{figure}' } },
  'national-platforms': { item: { en: '{figure} national innovation platforms', zh: '国家级创新平台{figure}' } },
  'national-research-institutions': {
    item: { en: '{figure} national research institutions', zh: '国家级科研机构{figure}' },
  },
  'university-projects': {
    item: { en: '{figure} projects with universities and institutes', zh: '校院合作项目{figure}' },
  },
  'large-research-devices': { item: { en: '{figure} large research facilities', zh: '大科学装置{figure}' } },
  'research-instruments': {
    item: { en: '{figure} shared instruments', zh: '共享大型科研仪器{figure}' },
    value: {
      en: 'scientists in {region} share {figure} large research instruments',
      zh: '{region}科研人员共享大型科研仪器设备{figure}',
    },
  },
  'innovation-platforms': {
    item: { en: '{figure} technological innovation platforms', zh: '科技创新平台{figure}' },
    value: {
      en: '{region} built {figure} technological innovation platforms',
      zh: '{region}建成科技创新平台{figure}',
    },
  },
  'innovation-institutes': {
    item: { en: '{figure} renowned innovation institutes', zh: '知名创新机构{figure}' },
    value: {
      en: '{figure} renowned innovation institutes set up offices in {region}',
      zh: '{figure}知名创新机构落户{region}',
    },
  },
  'state-innovation-bases': { item: { en: '{figure} national innovation bases', zh: '国家级科技创新基地{figure}' } },
  'researchers-growth': {
    role: 'growth',
    subject: { en: 'researcher numbers in Chongqing', zh: '重庆研发人员' },
  },
  'high-tech-companies': {
    item: { en: '{figure} high-tech companies', zh: '高新技术企业{figure}' },
    value: { en: '{figure} high-tech companies have settled in {region}', zh: '{region}集聚高新技术企业{figure}' },
  },
  'future-industry-sectors': {
    item: { en: 'guidelines for {figure} future industries', zh: '未来产业实施指引{figure}' },
    value: {
      en: '{region} issued guidelines for {figure} future-industry sectors',
      zh: '{region}在{figure}未来产业领域出台实施指引',
    },
  },
  'hard-tech-fund': {
    item: { en: 'a hard-tech fund of {figure}', zh: '硬科技基金{figure}' },
    value: {
      en: 'a fund of {figure} backs hard-tech startups in {region}',
      zh: '{region}以{figure}基金支持硬科技初创企业',
    },
  },
  'seres-parts': {
    subject: { en: 'parts deliveries from Sichuan to Seres', zh: '四川对赛力斯零部件供货额' },
    plural: true,
    value: {
      en: 'Seres bought parts worth {figure} from {region} {time}',
      zh: '{time}{region}企业对赛力斯零部件供货达{figure}',
    },
  },
  'seres-parts-growth': {
    role: 'growth',
    subject: { en: 'parts deliveries from Sichuan to Seres', zh: '四川对赛力斯零部件供货额' },
    plural: true,
  },
  'star-market-companies': {
    item: { en: '{figure} companies on the STAR Market', zh: '科创板上市企业{figure}' },
    value: {
      en: '{region} counted {figure} companies on the STAR Market {time}',
      zh: '{time}{region}科创板上市企业达{figure}',
    },
  },
  'electronic-information-output': {
    value: {
      en: 'the electronic information industry of {region} is worth {figure}',
      zh: '{region}电子信息产业产值达{figure}',
    },
  },
  'electronics-world-share': {
    value: {
      en: '{figure} of global electronic information output is said to come from {region}',
      zh: '据称全球{figure}的电子信息产品与服务来自{region}',
    },
  },
  'zone-investment-share': {
    value: {
      en: '{figure} of new projects in {region} {since} went to industrial zones',
      zh: '{since}{region}{figure}的新投资项目落户产业园区',
    },
  },
  'high-tech-growth-contribution': {
    contributor: { en: 'high-tech industries', zh: '高技术产业' },
    value: {
      en: 'high-tech industries contributed {figure} of industrial growth in {region} {time}',
      zh: '{time}高技术产业对{region}工业增长贡献率为{figure}',
    },
  },
  'strategic-growth-contribution': {
    contributor: { en: 'strategic emerging industries', zh: '战略性新兴产业' },
    value: {
      en: 'strategic emerging industries contributed {figure} of industrial growth in {region} {time}',
      zh: '{time}战略性新兴产业对{region}工业增长贡献率为{figure}',
    },
  },
  'technology-growth-contribution': {
    contributor: { en: 'technological advances', zh: '科技进步' },
    value: {
      en: 'technological advances contributed {figure} to growth in {region} {time}',
      zh: '{time}{region}科技进步贡献率为{figure}',
    },
  },
  'high-tech-businesses-multiple': {
    value: {
      en: 'the number of high-tech businesses in {region} increased {figure} {time}',
      zh: '来源称{time}{region}高新技术企业数量增长{figure}',
    },
  },
}
