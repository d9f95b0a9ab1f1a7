import type { Localized } from '../locale'

/** What a claim needs where it was given something of another shape; it is in "The claim … needs …". */
export const needs = {
  anything: { en: 'ids of the dataset', zh: '数据集中的标识' },
  change: {
    en: 'reached values of one metric and region in different years',
    zh: '同一指标、同一地区在不同年份已实现的数值',
  },
  comparison: {
    en: 'two exact values of one unit and year, of metrics that can be compared',
    zh: '单位与年份相同、指标可比的两个确切数值',
  },
  contributions: {
    en: 'two or more contributions to the growth of one region over the same years',
    zh: '同一地区、同一时期对增长的两项或多项贡献',
  },
  duration: {
    en: 'a travel time by rail, and perhaps the interval between trains',
    zh: '一个铁路旅行时间，可另附发车间隔',
  },
  fasterGrowth: {
    en: 'two different growth rates over the same years, both in figures',
    zh: '同一时期两个不同的增长率，且均有具体数字',
  },
  gains: { en: 'gains of several regions over the same years', zh: '多个地区在同一时期的增幅' },
  growth: {
    en: 'one growth rate, or exact values of one metric and region in different years',
    zh: '一个增长率，或同一指标、同一地区在不同年份的确切数值',
  },
  leader: {
    en: 'two or more growth rates over the same years, one of them the highest',
    zh: '同一时期的两个或多个增长率，其中一个最高',
  },
  loose: { en: 'different values of one metric that is no series', zh: '同一指标的不同数值，且不构成时间序列' },
  oneValue: { en: 'one value', zh: '一个数值' },
  outsizeShare: {
    en: 'two shares of one region, the smaller base first and then what it makes',
    zh: '同一地区的两个占比，先是较小的基数占比，再是其产出占比',
  },
  overtaken: {
    en: 'four values of one unit, where the second metric was behind and is ahead',
    zh: '同一单位的四个数值，其中第二个指标由落后转为领先',
  },
  overtaking: { en: 'four values: A then, A now, B then, B now', zh: '四个数值：A 过去、A 现在、B 过去、B 现在' },
  projection: {
    en: 'a projected value, and perhaps earlier values of the same metric and region',
    zh: '一个预计数值，可另附同一指标、同一地区的早期数值',
  },
  rankClimbs: { en: 'ranks of regions that all climbed', zh: '均有上升的各地区位次' },
  rankStep: { en: 'two ranks of one region in different years', zh: '同一地区在不同年份的两个位次' },
  ranks: { en: 'ranks of one list', zh: '同一榜单的位次' },
  ranksTogether: {
    en: 'ranks of one list, of several regions in one year or of one source in two years',
    zh: '同一榜单的位次：同一年的多个地区，或同一来源的两个年份',
  },
  share: { en: 'one share in percent', zh: '一个百分比占比' },
  targetGroup: { en: 'targets of one region and year', zh: '同一地区、同一年份的目标' },
  targets: { en: 'targets of one plan', zh: '同一规划的目标' },
  twoRates: { en: 'two growth rates', zh: '两个增长率' },
  values: { en: 'one or more values', zh: '一个或多个数值' },
  yearlyRate: { en: 'one growth rate a year', zh: '一个年均增长率' },
} satisfies Record<string, Localized>
