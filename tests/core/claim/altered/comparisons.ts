import type { Altered } from './altered'

/** Shares, contributions, what passes what, projections. */
export const COMPARISONS: readonly Altered[] = [
  {
    name: 'shares of two years are not set against each other',
    added: [
      {
        metric: 'circle-land-share',
        region: 'circle',
        period: '2015',
        value: 2,
        decimals: 0,
        source: 'china-daily-2025-02-28',
        locator: { paragraph: 13 },
      },
    ],
    says: [
      {
        kind: 'outsize-share',
        of: ['circle-land-share/circle/2015', 'circle-economy-share/circle/2023'],
        refused: true,
        en: 'The economic circle covered 2% of the nation’s land in 2015; the economic circle produced 6.5% of national output in 2023',
        zh: '2015年成渝地区双城经济圈占全国2%的国土面积；2023年成渝地区双城经济圈创造全国6.5%的经济总量',
      },
    ],
  },
  {
    name: '2.1% is not outsize beside 2%, which may be 2.5%',
    edits: { 'circle-economy-share/circle/2023': { value: 2.1 } },
    says: [
      {
        kind: 'outsize-share',
        of: ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'],
        refused: true,
        en: 'The economic circle covered 2% of the nation’s land in 2023; the economic circle produced 2.1% of national output in 2023',
        zh: '2023年成渝地区双城经济圈占全国2%的国土面积；2023年成渝地区双城经济圈创造全国2.1%的经济总量',
      },
      {
        kind: 'level',
        of: ['output-density/circle/2023'],
        en: 'By our calculation, output per square kilometer in the economic circle was about equal to the national average in 2023',
        zh: '据测算，2023年成渝地区双城经济圈单位面积产出为全国平均水平的1倍左右',
      },
    ],
  },
  {
    name: 'less than the national average is not “no times” it',
    edits: { 'circle-economy-share/circle/2023': { value: 0.8 } },
    says: [
      {
        kind: 'outsize-share',
        of: ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'],
        refused: true,
        en: 'The economic circle covered 2% of the nation’s land in 2023; the economic circle produced 0.8% of national output in 2023',
        zh: '2023年成渝地区双城经济圈占全国2%的国土面积；2023年成渝地区双城经济圈创造全国0.8%的经济总量',
      },
      {
        kind: 'level',
        of: ['output-density/circle/2023'],
        en: 'By our calculation, output per square kilometer in the economic circle was less than the national average in 2023',
        zh: '据测算，2023年成渝地区双城经济圈单位面积产出为全国平均水平的1倍以下',
      },
    ],
  },
  {
    name: 'inside the rounding nothing is overtaken',
    edits: {
      'tech-transactions/chengdu-chongqing/2023': { value: 210.46 },
      'tech-transactions-growth/chengdu-chongqing/2020-2023': { value: 33.1, decimals: 1 },
    },
    says: [
      {
        kind: 'overtaking',
        of: [
          'rd-investment/chengdu-chongqing/2020',
          'rd-investment/chengdu-chongqing/2023',
          'tech-transactions/chengdu-chongqing/2020',
          'tech-transactions/chengdu-chongqing/2023',
        ],
        refused: true,
        en: 'Technology-market deals in the Chengdu–Chongqing region came to 210.46 billion yuan in 2023 (region inferred)',
        zh: '2023年成渝地区技术合同成交额为2104.6亿元（地域系推定）',
      },
      {
        kind: 'comparison',
        of: ['rd-investment/chengdu-chongqing/2023', 'tech-transactions/chengdu-chongqing/2023'],
        refused: true,
        en: 'R&D investment in the Chengdu–Chongqing region came to 210.45 billion yuan in 2023',
        zh: '2023年成渝地区研发投入为2104.5亿元',
      },
    ],
  },
  {
    name: 'a projection has overtaken nothing',
    edits: { 'tech-transactions/chengdu-chongqing/2023': { kind: 'projected' } },
    says: [
      {
        kind: 'overtaking',
        of: [
          'rd-investment/chengdu-chongqing/2020',
          'rd-investment/chengdu-chongqing/2023',
          'tech-transactions/chengdu-chongqing/2020',
          'tech-transactions/chengdu-chongqing/2023',
        ],
        refused: true,
        en: 'Technology-market deals in the Chengdu–Chongqing region were projected to reach 228.03 billion yuan in 2023 (region inferred)',
        zh: '2023年成渝地区技术合同成交额曾预计为2280.3亿元（地域系推定）',
      },
    ],
  },
  {
    name: '“less than 211” may be less than 210.45',
    edits: { 'tech-transactions/chengdu-chongqing/2023': { value: 211, decimals: 0, qualifier: 'under' } },
    says: [
      {
        kind: 'overtaking',
        of: [
          'rd-investment/chengdu-chongqing/2020',
          'rd-investment/chengdu-chongqing/2023',
          'tech-transactions/chengdu-chongqing/2020',
          'tech-transactions/chengdu-chongqing/2023',
        ],
        refused: true,
        en: 'Technology-market deals in the Chengdu–Chongqing region came to less than 211 billion yuan in 2023 (region inferred)',
        zh: '2023年成渝地区技术合同成交额不足2110亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'shares change by percentage points',
    added: [
      {
        metric: 'circle-economy-share',
        region: 'circle',
        period: '2020',
        value: 6.3,
        decimals: 1,
        source: 'china-daily-2025-02-28',
        locator: { paragraph: 13 },
      },
    ],
    says: [
      {
        kind: 'growth',
        of: ['circle-economy-share/circle/2020', 'circle-economy-share/circle/2023'],
        en: 'By our calculation, the share of the economic circle in the national economy rose by about 0.2 percentage points from 2020 to 2023',
        zh: '据测算，2020–2023年成渝地区双城经济圈占全国经济的比重上升约0.2个百分点',
      },
      {
        kind: 'change',
        of: ['circle-economy-share/circle/2020', 'circle-economy-share/circle/2023'],
        en: 'The share of the economic circle in the national economy rose from 6.3% to 6.5% between 2020 and 2023',
        zh: '2020–2023年成渝地区双城经济圈占全国经济的比重由6.3%升至6.5%',
      },
      {
        kind: 'auto',
        of: ['circle-economy-share/circle/2020', 'circle-economy-share/circle/2023'],
        en: 'The share of the economic circle in the national economy rose from 6.3% to 6.5% between 2020 and 2023',
        zh: '2020–2023年成渝地区双城经济圈占全国经济的比重由6.3%升至6.5%',
      },
    ],
  },
  {
    name: 'a projection below the last value passes nothing',
    edits: { 'gdp/sichuan-chongqing/2025': { value: 9.5, decimals: 1 } },
    says: [
      {
        kind: 'projection',
        of: ['gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2025'],
        en: 'GDP of Sichuan and Chongqing is projected to be more than 9.5 trillion yuan in 2025, against 9.68 in 2024 (region inferred)',
        zh: '2025年川渝两地生产总值预计超9.5万亿元，2024年为9.68万亿元（地域系推定）',
      },
      {
        kind: 'level',
        of: ['gdp-needed-growth/sichuan-chongqing/2024-2025'],
        refused: true,
        en: 'Growth needed to reach the projection, Sichuan and Chongqing combined, 2024–2025: at least −1.9% (derived, projected)',
        zh: '达到预计总量所需增速，川渝两地合计，2024–2025年：至少−1.9%（测算，预计）',
      },
    ],
  },
  {
    name: 'shares of unlike bases are not ranked, tied or not',
    edits: { 'strategic-growth-contribution/chongqing/2016-2020': { value: 58.6 } },
    says: [
      {
        kind: 'contributions',
        of: [
          'technology-growth-contribution/chongqing/2016-2020',
          'strategic-growth-contribution/chongqing/2016-2020',
          'high-tech-growth-contribution/chongqing/2016-2020',
        ],
        en: 'Strategic emerging industries made up 58.6% of industrial growth in Chongqing in 2016–2020, high-tech industries 37.9%',
        zh: '2016–2020年重庆工业增长中，战略性新兴产业贡献58.6%，高技术产业贡献37.9%',
      },
    ],
  },
  {
    name: 'shares that add up to less than a whole do not overlap',
    edits: {
      'technology-growth-contribution/chongqing/2016-2020': { value: 30, decimals: 0 },
      'strategic-growth-contribution/chongqing/2016-2020': { value: 20, decimals: 0 },
      'high-tech-growth-contribution/chongqing/2016-2020': { value: 25, decimals: 0 },
    },
    says: [
      {
        kind: 'contributions',
        of: [
          'technology-growth-contribution/chongqing/2016-2020',
          'strategic-growth-contribution/chongqing/2016-2020',
          'high-tech-growth-contribution/chongqing/2016-2020',
        ],
        en: 'High-tech industries made up 25% of industrial growth in Chongqing in 2016–2020, strategic emerging industries 20%',
        zh: '2016–2020年重庆工业增长中，高技术产业贡献25%，战略性新兴产业贡献20%',
      },
    ],
  },
  {
    name: 'a projection that came true is no projection',
    edits: { 'gdp/sichuan-chongqing/2025': { value: 10.02, decimals: 2, kind: 'observed', qualifier: 'exact' } },
    says: [
      {
        kind: 'auto',
        of: ['gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2025'],
        en: 'GDP of Sichuan and Chongqing rose from 6.99 to 10.02 trillion yuan between 2019 and 2025 (region inferred)',
        zh: '2019–2025年川渝两地生产总值由6.99万亿元增至10.02万亿元（地域系推定）',
      },
      {
        kind: 'level',
        of: ['trillion-increments/sichuan-chongqing/2019-2025'],
        en: 'GDP of Sichuan and Chongqing was projected to pass four trillion-yuan marks from 2019 to 2025 (region inferred)',
        zh: '2019–2025年川渝两地生产总值曾预计跨越万亿元台阶4个（地域系推定）',
      },
      {
        kind: 'level',
        of: ['gdp-needed-growth/sichuan-chongqing/2024-2025'],
        refused: true,
        en: 'Growth needed to reach the projection, Sichuan and Chongqing combined, 2024–2025: about 4% (derived)',
        zh: '达到预计总量所需增速，川渝两地合计，2024–2025年：约4%（测算）',
      },
      {
        kind: 'projection',
        of: ['gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2025'],
        refused: true,
        en: 'GDP of Sichuan and Chongqing rose from 9.68 to 10.02 trillion yuan between 2024 and 2025 (region inferred)',
        zh: '2024–2025年川渝两地生产总值由9.68万亿元增至10.02万亿元（地域系推定）',
      },
    ],
  },
]
