import type { Localized } from '../../locale'

/** What a milestone is about, for titles that run from one to another. Its year is added unless it is there already. */
export const MILESTONE_TOPICS: Readonly<Record<string, Localized>> = {
  'chongqing-municipality': { en: 'Chongqing as a municipality', zh: '重庆设立直辖市' },
  'circle-launched': { en: 'the circle’s launch', zh: '双城经济圈建设启动' },
  'commission-proposal': { en: 'the proposal of an innovation hub', zh: '提出建设科创中心' },
  'one-hour-rail': { en: 'one-hour rail', zh: '成渝一小时直达' },
  'fourteenth-plan-begins': { en: 'the start of the 14th\u00a0Five\u2011Year Plan', zh: '“十四五”开局' },
  'ministry-guidelines': { en: 'guidelines for the west', zh: '西部科创意见发布' },
  'xgimi-listed': { en: 'XGimi’s listing', zh: '极米科技上市' },
  'two-sessions-2021': { en: 'the two sessions', zh: '全国两会' },
  'master-plan': { en: 'a master plan', zh: '规划纲要印发' },
  'index-first-published': { en: 'the first innovation index', zh: '协同创新指数首发' },
  'biopharma-cluster': { en: 'the biopharmaceutical cluster', zh: '生物医药集群获批' },
  'joint-proposal': { en: 'a joint proposal', zh: '川渝联合提案' },
  'index-2025-released': { en: 'the 2025 index', zh: '2025年版指数发布' },
  'fourteenth-plan-ends': { en: 'the Science City’s targets due', zh: '科学城规划目标到期' },
}
