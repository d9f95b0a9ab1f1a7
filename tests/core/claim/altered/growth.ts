import type { Altered } from './altered'

function laboratories(period: string, value: number) {
  return {
    metric: 'tianfu-laboratories',
    region: 'chengdu',
    period,
    value,
    decimals: 0,
    source: 'china-daily-2025-02-28',
    locator: { paragraph: 1 },
  }
}

/** Growth rates and what is worked out from them. */
export const GROWTH: readonly Altered[] = [
  {
    name: 'counted things are the number of them, and both ends of a change are words or digits',
    added: [
      laboratories('2016', 1),
      laboratories('2018', 2),
      laboratories('2019', 9),
      laboratories('2020', 12),
      laboratories('2022', 12),
    ],
    says: [
      {
        kind: 'change',
        of: ['tianfu-laboratories/chengdu/2016', 'tianfu-laboratories/chengdu/2018'],
        en: 'The number of Tianfu laboratories in Chengdu rose from one to two between 2016 and 2018',
        zh: '2016–2018年成都天府实验室数量由1个增至2个',
      },
      {
        kind: 'change',
        of: ['tianfu-laboratories/chengdu/2019', 'tianfu-laboratories/chengdu/2020'],
        en: 'The number of Tianfu laboratories in Chengdu rose from 9 to 12 between 2019 and 2020',
        zh: '2019–2020年成都天府实验室数量由9个增至12个',
      },
      {
        kind: 'change',
        of: ['tianfu-laboratories/chengdu/2020', 'tianfu-laboratories/chengdu/2022'],
        en: 'The number of Tianfu laboratories in Chengdu was 12 in 2022, as in 2020',
        zh: '2022年成都天府实验室数量为12个，与2020年持平',
      },
    ],
  },
  {
    name: 'a day and its whole year are no two times',
    added: [laboratories('2018', 2), laboratories('2018-04-13', 9)],
    says: [
      {
        kind: 'change',
        of: ['tianfu-laboratories/chengdu/2018', 'tianfu-laboratories/chengdu/2018-04-13'],
        refused: true,
        en: 'Chengdu had two Tianfu laboratories in 2018; Chengdu had nine Tianfu laboratories in April 2018',
        zh: '2018年成都有天府实验室2个；2018年4月成都有天府实验室9个',
      },
    ],
  },
  {
    name: 'a target or a projection never rose',
    edits: {
      'rd-investment-growth/chengdu-chongqing/2020-2023': { kind: 'target' },
      'tech-transactions-growth/chengdu-chongqing/2020-2023': { kind: 'projected' },
    },
    says: [
      {
        kind: 'growth',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'R&D investment in the Chengdu–Chongqing region was to rise by 33% from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入目标增长33%',
      },
      {
        kind: 'growth',
        of: ['tech-transactions-growth/chengdu-chongqing/2020-2023'],
        en: 'Technology-market deals in the Chengdu–Chongqing region were projected to rise by 62% from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区技术合同成交额曾预计增长62%（地域系推定）',
      },
      {
        kind: 'faster-growth',
        of: [
          'rd-investment-growth/chengdu-chongqing/2020-2023',
          'tech-transactions-growth/chengdu-chongqing/2020-2023',
        ],
        refused: true,
        en: 'R&D investment in the Chengdu–Chongqing region was to rise by 33% from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入目标增长33%',
      },
      {
        kind: 'leader',
        of: [
          'rd-investment-growth/chengdu-chongqing/2020-2023',
          'tech-transactions-growth/chengdu-chongqing/2020-2023',
        ],
        refused: true,
        en: 'R&D investment in the Chengdu–Chongqing region was to rise by 33% from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入目标增长33%',
      },
    ],
  },
  {
    name: '“more than −5%” is a smaller fall or none, “less than −5%” a larger one',
    edits: {
      'rd-investment-growth/chengdu-chongqing/2020-2023': { value: -5, qualifier: 'over' },
      'tech-transactions-growth/chengdu-chongqing/2020-2023': { value: -5, qualifier: 'under' },
    },
    says: [
      {
        kind: 'growth',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        refused: true,
        en: 'R&D investment growth, Chengdu–Chongqing region (as worded), 2020–2023: more than −5%',
        zh: '研发经费投入增幅，成渝地区（原文口径），2020–2023年：高于−5%',
      },
      {
        kind: 'growth',
        of: ['tech-transactions-growth/chengdu-chongqing/2020-2023'],
        en: 'Technology-market deals in the Chengdu–Chongqing region fell by more than 5% from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区技术合同成交额下降超5%（地域系推定）',
      },
    ],
  },
  {
    name: 'a fraction is only about right',
    edits: {
      'rd-investment-growth/chengdu-chongqing/2020-2023': { value: 34.3, decimals: 1 },
      'tech-transactions-growth/chengdu-chongqing/2020-2023': { value: 49.1, decimals: 1 },
    },
    says: [
      {
        kind: 'growth',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'R&D investment in the Chengdu–Chongqing region rose by about a third from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入增长约三分之一',
      },
      {
        kind: 'growth',
        of: ['tech-transactions-growth/chengdu-chongqing/2020-2023'],
        en: 'Technology-market deals in the Chengdu–Chongqing region rose by about half from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区技术合同成交额增长约一半（地域系推定）',
      },
    ],
  },
  {
    name: 'a little more than doubled is more than doubled',
    edits: {
      'rd-investment-growth/chengdu-chongqing/2020-2023': { value: 100.4, decimals: 1 },
      'tech-transactions-growth/chengdu-chongqing/2020-2023': { value: 100.6, decimals: 1 },
    },
    says: [
      {
        kind: 'growth',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'R&D investment in the Chengdu–Chongqing region more than doubled from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入增长超一倍',
      },
      {
        kind: 'growth',
        of: ['tech-transactions-growth/chengdu-chongqing/2020-2023'],
        en: 'Technology-market deals in the Chengdu–Chongqing region more than doubled from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区技术合同成交额增长超一倍（地域系推定）',
      },
      {
        kind: 'faster-growth',
        of: [
          'rd-investment-growth/chengdu-chongqing/2020-2023',
          'tech-transactions-growth/chengdu-chongqing/2020-2023',
        ],
        en: 'R&D investment in the Chengdu–Chongqing region more than doubled from 2020 to 2023; technology-market deals grew faster: they rose by 100.6%',
        zh: '2020–2023年成渝地区研发投入增长超一倍；技术合同成交额增长更快，增长100.6%',
      },
    ],
  },
  {
    name: 'what falls outgrows nothing',
    edits: {
      'rd-investment-growth/chengdu-chongqing/2020-2023': { value: -2 },
      'tech-transactions-growth/chengdu-chongqing/2020-2023': { value: -5 },
    },
    says: [
      {
        kind: 'leader',
        of: [
          'rd-investment-growth/chengdu-chongqing/2020-2023',
          'tech-transactions-growth/chengdu-chongqing/2020-2023',
        ],
        en: 'R&D investment in the Chengdu–Chongqing region fell less than technology-market deals, falling by 2% from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区研发投入降幅小于技术合同成交额，下降2%（地域系推定）',
      },
      {
        kind: 'faster-growth',
        of: [
          'rd-investment-growth/chengdu-chongqing/2020-2023',
          'tech-transactions-growth/chengdu-chongqing/2020-2023',
        ],
        refused: true,
        en: 'R&D investment in the Chengdu–Chongqing region fell less than technology-market deals, falling by 2% from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区研发投入降幅小于技术合同成交额，下降2%（地域系推定）',
      },
      {
        kind: 'auto',
        of: [
          'rd-investment-growth/chengdu-chongqing/2020-2023',
          'tech-transactions-growth/chengdu-chongqing/2020-2023',
        ],
        en: 'R&D investment in the Chengdu–Chongqing region fell less than technology-market deals, falling by 2% from 2020 to 2023 (region inferred)',
        zh: '2020–2023年成渝地区研发投入降幅小于技术合同成交额，下降2%（地域系推定）',
      },
    ],
  },
  {
    name: 'of three falls none grew most',
    edits: {
      'innovation-cooperation-growth/circle/2020-2024': { value: -2 },
      'environmental-support-growth/circle/2020-2024': { value: -4, qualifier: 'exact', words: null, rounding: 1 },
      'industrial-linkage-growth/circle/2020-2024': { value: -6 },
    },
    says: [
      {
        kind: 'leader',
        of: [
          'innovation-cooperation-growth/circle/2020-2024',
          'environmental-support-growth/circle/2020-2024',
          'industrial-linkage-growth/circle/2020-2024',
        ],
        en: 'Innovation cooperation in the economic circle fell least of the three, falling by 2% from 2020 to 2024',
        zh: '2020–2024年成渝地区双城经济圈创新合作在三项中降幅最小，下降2%',
      },
    ],
  },
  {
    name: 'what is worked out from about is about',
    edits: {
      'rd-investment/chengdu-chongqing/2023': { qualifier: 'approx' },
      'gdp/sichuan-chongqing/2024': { qualifier: 'approx' },
    },
    says: [
      {
        kind: 'level',
        of: ['transactions-per-rd/chengdu-chongqing/2023'],
        en: 'By our calculation, technology-market deals in the Chengdu–Chongqing region came to about 1.08 yuan per yuan of R&D in 2023',
        zh: '据测算，2023年成渝地区每元研发投入对应技术合同成交额约1.08元',
      },
      {
        kind: 'level',
        of: ['gdp-growth/sichuan-chongqing/2019-2024'],
        en: 'By our calculation, nominal GDP of Sichuan and Chongqing rose by about 38% from 2019 to 2024 (region inferred)',
        zh: '据测算，2019–2024年川渝两地名义生产总值增长约38%（地域系推定）',
      },
      {
        kind: 'pace',
        of: ['gdp-cagr/sichuan-chongqing/2019-2024'],
        en: 'By our calculation, nominal GDP of Sichuan and Chongqing rose by about 6.7% a year from 2019 to 2024 (region inferred)',
        zh: '据测算，2019–2024年川渝两地名义生产总值年均增长约6.7%（地域系推定）',
      },
    ],
  },
  {
    name: 'a pace below zero is a fall a year',
    edits: { 'rd-investment-growth/chengdu-chongqing/2020-2023': { value: -6 } },
    says: [
      {
        kind: 'pace',
        of: ['rd-investment-cagr/chengdu-chongqing/2020-2023'],
        en: 'By our calculation, R&D investment in the Chengdu–Chongqing region fell by about 2% a year from 2020 to 2023',
        zh: '据测算，2020–2023年成渝地区研发投入年均下降约2%',
      },
    ],
  },
  {
    name: 'nor does that of the next',
    edits: {
      'innovation-index/circle/2024': { value: 195.5 },
      'innovation-cooperation-growth/circle/2020-2024': { value: 150.1 },
    },
    says: [
      {
        kind: 'conflicts',
        of: ['growth-beside-level'],
        en: 'A growth rate and an index value cannot be compared as they stand',
        zh: '增幅与指数值不能直接比较',
      },
      {
        kind: 'growth',
        of: ['innovation-index/circle/2020', 'innovation-index/circle/2024'],
        en: 'The collaborative innovation index of the economic circle almost doubled from 2020 to 2024',
        zh: '2020–2024年成渝地区双城经济圈协同创新指数接近翻番',
      },
      {
        kind: 'level',
        of: ['innovation-cooperation-growth/circle/2020-2024'],
        en: 'Innovation cooperation in the economic circle rose by 150.10% from 2020 to 2024',
        zh: '2020–2024年成渝地区双城经济圈创新合作增长150.10%',
      },
    ],
  },
  {
    name: 'an increase below zero is a fall',
    edits: { 'patents-per-10000-increase/chongqing/2016-2020': { value: -7 } },
    says: [
      {
        kind: 'level',
        of: ['patents-per-10000-increase/chongqing/2016-2020'],
        en: 'Patents per 10,000 people in Chongqing fell by seven in 2016–2020',
        zh: '2016–2020年重庆每万人专利拥有量减少7件',
      },
    ],
  },
]
