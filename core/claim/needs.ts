import type { Localized } from '../locale'

/** What a claim needs where it was given something of another shape; it is in "The claim … needs …". */
export const needs = {
  anything: { en: 'ids of the dataset', zh: '数据集中的标识' },
  change: {
    en: 'reached values of one metric and region in different years',
    zh: '同一指标、同一地区在不同年份已实现的数值',
  },
  comparison: {
    en: 'two observed values of one unit, year and source that can be compared, one certainly the higher',
    zh: '单位、年份与来源相同、可比且高低确定的两个已实现数值',
  },
  contributions: {
    en: 'two or more shares of one whole, of one region, time and source',
    zh: '同一地区、时期与来源中，同一整体的两个或多个占比',
  },
  direction: {
    en: 'a change of which it is certain whether it goes up or down',
    zh: '升降方向确定的变化',
  },
  duration: {
    en: 'one or two times in hours or minutes, of one region',
    zh: '同一地区的一个或两个以小时或分钟计的时间',
  },
  fasterGrowth: {
    en: 'two growth rates over the same years and of one source, both observed, above zero and in figures, one certainly the higher',
    zh: '同一来源、同一时期两个已实现的正增长率，均有具体数字，且高低确定',
  },
  gains: { en: 'gains of several regions over the same years', zh: '多个地区在同一时期的增幅' },
  growth: {
    en: 'one growth rate, or exact values of one metric and region in different years',
    zh: '一个增长率，或同一指标、同一地区在不同年份的确切数值',
  },
  leader: {
    en: 'two or more observed growth rates over the same years and of one source, one of them certainly the highest',
    zh: '同一来源、同一时期的两个或多个已实现增长率，其中一个确定最高',
  },
  loose: { en: 'different values of one metric that is no series', zh: '同一指标的不同数值，且不构成时间序列' },
  mood: {
    en: 'an observed value, or a phrase of its metric for values of that kind',
    zh: '已实现的数值，或其指标适用于该类数值的措辞',
  },
  notReplaced: { en: 'a projection that no observed value has replaced', zh: '尚无已实现数值取代的预计值' },
  oneValue: { en: 'one value', zh: '一个数值' },
  outsizeShare: {
    en: 'two observed shares of one region, year and source: the base first, then what it makes, certainly at least half as much again',
    zh: '同一地区、年份与来源的两个已实现占比：先是基数占比，再是其产出占比，后者确定至少为前者的一倍半',
  },
  overtaken: {
    en: 'four observed values of one unit, region and source, where the second metric was certainly behind and is certainly ahead',
    zh: '同一单位、地区与来源的四个已实现数值，其中第二个指标确定由落后转为领先',
  },
  overtaking: { en: 'four values: A then, A now, B then, B now', zh: '四个数值：A 过去、A 现在、B 过去、B 现在' },
  projection: {
    en: 'a projected value, and perhaps earlier values of the same metric and region',
    zh: '一个预计数值，可另附同一指标、同一地区的早期数值',
  },
  rankClimbs: {
    en: 'ranks of two regions, or of several that all climbed',
    zh: '两个地区的位次，或均有上升的多个地区的位次',
  },
  rankStep: { en: 'two ranks of one region in different years', zh: '同一地区在不同年份的两个位次' },
  ranks: { en: 'ranks of one list', zh: '同一榜单的位次' },
  ranksTogether: {
    en: 'ranks of one list, of several regions in one year or of one source in two years',
    zh: '同一榜单的位次：同一年的多个地区，或同一来源的两个年份',
  },
  share: { en: 'one share in percent', zh: '一个百分比占比' },
  targetGroup: { en: 'targets of one region and year', zh: '同一地区、同一年份的目标' },
  targets: { en: 'targets of one plan', zh: '同一规划的目标' },
  values: { en: 'one or more values', zh: '一个或多个数值' },
  yearlyRate: { en: 'one growth rate a year', zh: '一个年均增长率' },
} satisfies Record<string, Localized>
