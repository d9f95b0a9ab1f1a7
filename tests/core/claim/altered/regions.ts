import type { Altered } from './altered'

/** Another region, other counts, other kinds. */
export const REGIONS: readonly Altered[] = [
  {
    name: 'GDP of another region is of that region',
    added: [
      {
        metric: 'gdp',
        region: 'chengdu',
        period: '2024',
        value: 2.35,
        decimals: 2,
        source: 'ichongqing-2026-01-04',
        locator: { paragraph: 14 },
      },
      {
        metric: 'gdp',
        region: 'chengdu',
        period: '2019',
        value: 1.7,
        decimals: 2,
        source: 'ichongqing-2026-01-04',
        locator: { paragraph: 14 },
      },
    ],
    says: [
      {
        kind: 'level',
        of: ['gdp/chengdu/2024'],
        en: 'GDP of Chengdu came to 2.35 trillion yuan in 2024',
        zh: '2024年成都生产总值为2.35万亿元',
      },
      {
        kind: 'growth',
        of: ['gdp/chengdu/2019', 'gdp/chengdu/2024'],
        en: 'By our calculation, GDP of Chengdu rose by about 38% from 2019 to 2024',
        zh: '据测算，2019–2024年成都生产总值增长约38%',
      },
      {
        kind: 'change',
        of: ['gdp/chengdu/2019', 'gdp/chengdu/2024'],
        en: 'GDP of Chengdu rose from 1.70 to 2.35 trillion yuan between 2019 and 2024',
        zh: '2019–2024年成都生产总值由1.70万亿元增至2.35万亿元',
      },
    ],
  },
  {
    name: 'R&D of Chongqing alone is not that of the region',
    added: [
      {
        metric: 'rd-investment',
        region: 'chongqing',
        period: '2020',
        value: 52.7,
        decimals: 1,
        source: 'china-daily-2025-02-28',
        locator: { paragraph: 8 },
      },
      {
        metric: 'rd-investment',
        region: 'chongqing',
        period: '2023',
        value: 74.7,
        decimals: 1,
        source: 'china-daily-2025-02-28',
        locator: { paragraph: 8 },
      },
    ],
    says: [
      {
        kind: 'level',
        of: ['rd-investment/chongqing/2023'],
        en: 'R&D investment in Chongqing came to 74.7 billion yuan in 2023',
        zh: '2023年重庆研发投入为747亿元',
      },
      {
        kind: 'growth',
        of: ['rd-investment/chongqing/2020', 'rd-investment/chongqing/2023'],
        en: 'By our calculation, R&D investment in Chongqing rose by 42% from 2020 to 2023',
        zh: '据测算，2020–2023年重庆研发投入增长42%',
      },
      {
        kind: 'levels',
        of: ['rd-investment/chengdu-chongqing/2023', 'rd-investment/chongqing/2023'],
        en: 'R&D investment in the Chengdu–Chongqing region came to 210.45 billion yuan in 2023',
        zh: '2023年成渝地区研发投入为2104.5亿元',
      },
    ],
  },
  {
    name: 'one is singular, and none is no',
    edits: {
      'tianfu-laboratories/chengdu/2025': { value: 1 },
      'national-innovation-centres/chengdu/2025': { value: 0 },
    },
    says: [
      {
        kind: 'level',
        of: ['tianfu-laboratories/chengdu/2025'],
        en: 'Chengdu had one Tianfu laboratory, presumably in 2025, says an undated text',
        zh: '2025年（推定）成都有天府实验室1个（据未注明日期的文章）',
      },
      {
        kind: 'level',
        of: ['national-innovation-centres/chengdu/2025'],
        en: 'Chengdu had no national innovation centers, presumably in 2025, says an undated text',
        zh: '2025年（推定）成都没有国家级创新中心（据未注明日期的文章）',
      },
      {
        kind: 'levels',
        of: [
          'tianfu-laboratories/chengdu/2025',
          'national-innovation-centres/chengdu/2025',
          'national-research-institutions/chengdu/2025',
        ],
        en: 'Chengdu had one Tianfu laboratory and no national innovation centers, presumably in 2025, says an undated text',
        zh: '2025年（推定）成都有天府实验室1个，没有国家级创新中心（据未注明日期的文章）',
      },
    ],
  },
  {
    name: 'researchers of Sichuan are not those of Chongqing',
    added: [
      {
        metric: 'researchers-growth',
        region: 'sichuan',
        period: '2016-2020',
        value: 40.1,
        decimals: 1,
        source: 'china-report-2021-03-11',
        locator: { paragraph: 8 },
      },
    ],
    says: [
      {
        kind: 'level',
        of: ['researchers-growth/sichuan/2016-2020'],
        en: 'Researcher numbers in Sichuan rose by 40.1% in 2016–2020',
        zh: '2016–2020年四川研发人员数量增长40.1%',
      },
    ],
  },
  {
    name: 'deliveries from Chongqing are not from Sichuan',
    added: [
      {
        metric: 'seres-parts-growth',
        region: 'chongqing',
        period: '2024',
        value: 40,
        decimals: 0,
        source: 'ichongqing-2026-01-04',
        locator: { paragraph: 9 },
      },
    ],
    says: [
      {
        kind: 'level',
        of: ['seres-parts-growth/chongqing/2024'],
        en: 'Parts deliveries from Chongqing to Seres rose by 40% in 2024',
        zh: '2024年重庆企业对赛力斯零部件供货额同比增长40%',
      },
    ],
  },
  {
    name: 'counts of different years have a clause and a time each',
    says: [
      {
        kind: 'levels',
        of: ['national-platforms/chengdu/2025', 'star-market-companies/chengdu/2021-03-03'],
        en: 'Chengdu had about 96 national innovation platforms, presumably in 2025; Chengdu had six companies on the STAR Market in March 2021',
        zh: '2025年（推定）成都有国家级创新平台约96个；2021年3月成都有科创板上市企业6家',
      },
      {
        kind: 'level',
        of: ['star-market-companies/chengdu/2021-03-03'],
        en: 'Chengdu had six companies on the STAR Market in March 2021',
        zh: '2021年3月成都有科创板上市企业6家',
      },
      {
        kind: 'levels',
        of: ['state-innovation-bases/chongqing/2016-2020', 'innovation-institutes/chongqing/2016-2020'],
        en: 'Chongqing had 64 national innovation bases and offices of 88 renowned innovation institutes, presumably in 2016–2020',
        zh: '2016–2020年（推定）重庆有国家级科技创新基地64个、88家知名创新院所设立的机构',
      },
    ],
  },
  {
    name: 'what is projected is not told as fact',
    edits: {
      'high-tech-companies/sichuan-chongqing/2025-02': { kind: 'projected' },
      'star-market-companies/chengdu/2021-03-03': { kind: 'projected' },
      'rd-investment/chengdu-chongqing/2023': { kind: 'projected' },
    },
    says: [
      {
        kind: 'level',
        of: ['high-tech-companies/sichuan-chongqing/2025-02'],
        en: 'Sichuan and Chongqing are projected to have more than 27,000 high-tech companies, presumably in February 2025 (region inferred)',
        zh: '2025年2月（推定）川渝两地预计有高新技术企业超2.7万家（地域系推定）',
      },
      {
        kind: 'level',
        of: ['star-market-companies/chengdu/2021-03-03'],
        en: 'Chengdu was projected to have six companies on the STAR Market in March 2021',
        zh: '2021年3月成都曾预计有科创板上市企业6家',
      },
      {
        kind: 'level',
        of: ['rd-investment/chengdu-chongqing/2023'],
        en: 'R&D investment in the Chengdu–Chongqing region was projected to reach 210.45 billion yuan in 2023',
        zh: '2023年成渝地区研发投入曾预计为2104.5亿元',
      },
      {
        kind: 'comparison',
        of: ['rd-investment/chengdu-chongqing/2023', 'tech-transactions/chengdu-chongqing/2023'],
        refused: true,
        en: 'R&D investment in the Chengdu–Chongqing region was projected to reach 210.45 billion yuan in 2023',
        zh: '2023年成渝地区研发投入曾预计为2104.5亿元',
      },
    ],
  },
  {
    name: 'two critics are two',
    edits: {
      'firms-too-small': {
        attribution: { en: 'Li Ming (Sichuan University), in China Daily', zh: '四川大学李明，据《中国日报》' },
      },
    },
    says: [
      {
        kind: 'findings',
        of: ['weak-integration', 'firms-too-small'],
        en: 'Critic Zhou Xiaohua: technology and industry are weakly linked; critic Li Ming: firms are not strong enough to lead',
        zh: '重庆大学证券研究所所长Zhou Xiaohua批评：科技与产业融合偏弱；四川大学李明批评：企业引领能力不足',
      },
      {
        kind: 'findings',
        of: ['weak-integration', 'weak-horizontal-links'],
        en: 'Critic Zhou Xiaohua: technology and industry are still weakly linked',
        zh: '重庆大学证券研究所所长Zhou Xiaohua批评：科技创新与产业融合仍偏弱',
      },
    ],
  },
]
