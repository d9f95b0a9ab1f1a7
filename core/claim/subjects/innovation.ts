import type { MetricWordsTable } from './metric-words'

const research = { en: 'research spending', zh: '研发投入' }
const trade = { en: 'technology trade', zh: '技术合同成交额' }
const index = { en: 'collaborative innovation', zh: '协同创新指数' }
const cooperation = { en: 'innovation cooperation', zh: '创新合作' }
const linkage = { en: 'industrial linkage', zh: '产业联动' }

/** Research, the technology market, the innovation index and the global ranking. */
export const INNOVATION_WORDS: MetricWordsTable = {
  'rd-investment': {
    subject: research,
    value: { en: 'research spending reached {figure} {time}', zh: '{time}研发投入达{figure}' },
  },
  'rd-investment-growth': { role: 'growth', subject: research },
  'rd-investment-cagr': { role: 'pace', subject: research },
  'tech-transactions': {
    subject: trade,
    value: { en: 'technology trade reached {figure} {time}', zh: '{time}技术合同成交额达{figure}' },
  },
  'tech-transactions-growth': { role: 'growth', subject: trade },
  'tech-transactions-cagr': { role: 'pace', subject: trade },
  'transactions-per-rd': {
    subject: { en: 'technology trade per R&D yuan', zh: '每元研发投入对应的技术合同成交额' },
    value: {
      en: 'technology trade came to {figure} per yuan of research {time}',
      zh: '{time}每元研发投入对应{figure}技术合同成交额',
    },
  },
  'tech-contracts': {
    value: {
      en: 'technology contracts in {region} came to {figure} {time}{presumed}',
      zh: '{time}{region}技术合同成交额达{figure}{presumed}',
    },
  },
  'patents-per-10000-increase': {
    value: {
      en: '{region} added {figure} patents per 10,000 people {time}',
      zh: '{time}{region}每万人专利拥有量增加{figure}',
    },
  },
  'science-awards': {
    item: { en: '{figure} national science and technology awards', zh: '国家科学技术奖{figure}' },
    value: {
      en: 'researchers in {region} won {figure} national science and technology awards {time}',
      zh: '{time}{region}获国家科学技术奖{figure}',
    },
  },
  'innovation-index': {
    subject: index,
    value: { en: 'the collaborative innovation index stood at {figure} {time}', zh: '{time}协同创新指数为{figure}' },
  },
  'innovation-index-growth': { role: 'growth', subject: index },
  'innovation-index-cagr': { role: 'pace', subject: index },
  'innovation-index-indicators': {
    value: {
      en: '{all} core indicators of collaborative innovation gained',
      zh: '协同创新{all}项核心指标全部实现增长',
    },
  },
  'innovation-cooperation-growth': { role: 'growth', subject: cooperation },
  'innovation-cooperation-cagr': { role: 'pace', subject: cooperation },
  'innovation-cooperation-level': {
    value: { en: 'the innovation cooperation index stood at {figure} {time}', zh: '{time}创新合作分项指数为{figure}' },
  },
  'environmental-support-growth': { role: 'growth', subject: { en: 'environmental support', zh: '环境支撑' } },
  'environmental-support-place': {
    value: {
      en: 'environmental support came {figure} among the core indicators by growth',
      zh: '环境支撑增幅居各核心指标{figure}',
    },
  },
  'industrial-linkage-growth': { role: 'growth', subject: linkage },
  'industrial-linkage-cagr': { role: 'pace', subject: linkage },
  'industrial-linkage-level': {
    value: { en: 'the industrial linkage index stood at {figure} {time}', zh: '{time}产业联动分项指数为{figure}' },
  },
  'gii-rank': {
    ranking: { en: 'the Global Innovation Index', zh: '全球创新指数' },
    top: { en: 'the world’s {top} clusters', zh: '全球科技集群{top}' },
    value: {
      en: '{region} ranked {figure} in the Global Innovation Index {time}',
      zh: '{time}{region}居全球创新指数{figure}',
    },
  },
  'gii-places-gained': {
    value: {
      en: '{region} gained {amount} places in the Global Innovation Index {time}',
      zh: '{time}{region}在全球创新指数中上升{amount}',
    },
    byRegion: {
      en: '{region} gained {amount} places in the index {time}, {others}',
      zh: '{time}{region}在全球创新指数中上升{amount}，{others}',
    },
    fall: {
      en: '{region} slipped {places} in the ranking {time}, if the lists match',
      zh: '{time}{region}全球创新指数排名后退{places}（若为同一榜单）',
    },
  },
}
