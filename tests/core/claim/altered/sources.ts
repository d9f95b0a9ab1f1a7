import type { Altered } from './altered'

/** What is said of sources, periods and regions, and of what plans came to. */
export const SOURCES: readonly Altered[] = [
  {
    name: 'a projection',
    says: [
      {
        kind: 'level',
        of: ['gdp/sichuan-chongqing/2025'],
        en: 'GDP of Sichuan and Chongqing is projected to pass 10 trillion yuan in 2025 (region inferred)',
        zh: '2025年川渝两地生产总值预计突破10万亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'a projected count, with what it may come to',
    edits: { 'national-laboratories/chengdu/2025': { kind: 'projected', qualifier: 'at-least', value: 2 } },
    says: [
      {
        kind: 'level',
        of: ['national-laboratories/chengdu/2025'],
        en: 'Chengdu was projected to have at least 2 national laboratories, presumably in 2025, says an undated text',
        zh: '2025年（推定）成都曾预计有国家实验室至少2个（据未注明日期的文章）',
      },
    ],
  },
  {
    name: 'an inferred region',
    edits: { 'gdp/sichuan-chongqing/2024': { regionInferred: true } },
    says: [
      {
        kind: 'level',
        of: ['gdp/sichuan-chongqing/2024'],
        en: 'GDP of Sichuan and Chongqing came to 9.68 trillion yuan in 2024 (region inferred)',
        zh: '2024年川渝两地生产总值为9.68万亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'an inferred period and region, and an undated source',
    edits: { 'tianfu-laboratories/chengdu/2025': { regionInferred: true } },
    says: [
      {
        kind: 'level',
        of: ['tianfu-laboratories/chengdu/2025'],
        en: 'Chengdu had four Tianfu laboratories, presumably in 2025 (region inferred), says an undated text',
        zh: '2025年（推定）成都有天府实验室4个（地域系推定，据未注明日期的文章）',
      },
    ],
  },
  {
    name: 'two undated sources',
    says: [
      {
        kind: 'levels',
        of: ['sc-key-laboratories/science-city/2025', 'tianfu-laboratories/chengdu/2025'],
        en: 'The Science City aimed for 100 key laboratories by 2025; Chengdu had four Tianfu laboratories, presumably in 2025, say undated texts',
        zh: '科学城2025年规划目标：重点实验室100个；2025年（推定）成都有天府实验室4个（据未注明日期的文章）',
      },
    ],
  },
  {
    name: 'an undated source beside a dated one',
    says: [
      {
        kind: 'levels',
        of: ['tianfu-laboratories/chengdu/2025', 'large-research-devices/sichuan-chongqing/2025-02'],
        en: 'Chengdu had four Tianfu laboratories, presumably in 2025, says an undated text',
        zh: '2025年（推定）成都有天府实验室4个（据未注明日期的文章）',
      },
    ],
  },
  {
    name: 'a value without a time',
    says: [
      {
        kind: 'level',
        of: ['electronic-information-output/chengdu/undated'],
        en: 'Electronic information output of Chengdu came to more than 1 trillion yuan, as China Report reported in March 2021',
        zh: '据《中国报道》2021年3月报道，成都电子信息产业产值超1万亿元',
      },
    ],
  },
  {
    name: 'a target that has a result',
    added: [
      {
        metric: 'sc-gazelles',
        region: 'science-city',
        period: '2025',
        variant: 'result',
        value: 41,
        decimals: 0,
        source: 'ichongqing-2026-01-04',
        locator: { paragraph: 1 },
      },
    ],
    says: [
      {
        kind: 'targets',
        of: ['sc-unicorns/science-city/2025', 'sc-gazelles/science-city/2025'],
        en: 'Two targets of the Science City fell due in 2025, says an undated text',
        zh: '据未注明日期的文章，科学城两项目标已于2025年到期',
      },
    ],
  },
  {
    name: 'one target',
    says: [
      {
        kind: 'targets',
        of: ['sc-unicorns/science-city/2025'],
        en: 'One target of the Science City fell due in 2025, says an undated text; no source says whether it was met',
        zh: '据未注明日期的文章，科学城一项目标已于2025年到期，没有来源说明完成情况',
      },
    ],
  },
]
