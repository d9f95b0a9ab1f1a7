import type { MetricWordsTable } from './metric-words'

const experts = { noun: 'experts', way: { en: 'to attract or train', zh: '引育' } } as const

/** What the Science City plans. */
export const PLAN_WORDS: MetricWordsTable = {
  'sc-infrastructure': { item: { en: '{figure} major sci-tech infrastructures', zh: '重大科技基础设施{figure}' } },
  'sc-industrial-platforms': {
    item: { en: '{figure} national industrial innovation platforms', zh: '国家级产业创新平台{figure}' },
  },
  'sc-rd-institutions': { item: { en: '{figure} R&D institutions', zh: '研发机构{figure}' } },
  'sc-key-laboratories': { item: { en: '{figure} key laboratories', zh: '重点实验室{figure}' } },
  'sc-pilot-platforms': { item: { en: '{figure} pilot-scale platforms', zh: '中试熟化平台{figure}' } },
  'sc-rd-intensity': { item: { en: '{figure} of output for R&D', zh: '研发投入强度{figure}' } },
  'sc-government-spending': {
    item: { en: '{figure} of budget for science', zh: '科技支出占财政支出{figure}' },
  },
  'sc-invention-patents': {
    item: { en: '{figure} invention patents per 10,000 people', zh: '每万人发明专利{figure}' },
  },
  'sc-strategic-industries': {
    item: { en: 'a share of {figure} for strategic emerging industries', zh: '战略性新兴产业占比{figure}' },
  },
  'sc-tech-enterprises': { item: { en: '{figure} tech enterprises', zh: '科技型企业{figure}' }, noun: 'enterprises' },
  'sc-high-tech-enterprises': {
    item: { en: '{figure} high-tech enterprises', zh: '高新技术企业{figure}' },
    noun: 'enterprises',
  },
  'sc-gazelles': { item: { en: '{figure} gazelle enterprises', zh: '瞪羚企业{figure}' }, noun: 'enterprises' },
  'sc-unicorns': { item: { en: '{figure} additional unicorns', zh: '新增独角兽企业{figure}' } },
  'sc-top-talent': { item: { en: '{figure} top experts', zh: '顶尖人才{figure}' }, ...experts },
  'sc-outstanding-talent': { item: { en: '{figure} outstanding experts', zh: '杰出人才{figure}' }, ...experts },
  'sc-leading-talent': { item: { en: '{figure} leading experts', zh: '领军人才{figure}' }, ...experts },
  'sc-young-talent': { item: { en: '{figure} young experts', zh: '青年人才{figure}' }, ...experts },
  'sc-talent-total': { item: { en: 'a talent pool of {figure}', zh: '人才总量{figure}' } },
  'sc-talent-recruits': {
    value: {
      en: 'the Science City {plans} to attract or train {figure} experts {due}',
      zh: '科学城{plans}{due}引育人才{figure}',
    },
  },
  'sc-talent-recruits-share': {
    value: {
      en: 'the Science City {plans} to attract or train {figure} of its talent pool {due}',
      zh: '科学城{plans}{due}引育人才占人才总量{figure}',
    },
  },
}
