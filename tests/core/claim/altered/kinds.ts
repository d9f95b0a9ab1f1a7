import type { Altered } from './altered'

/** Each kind of value in a way of its own. */
export const KINDS: readonly Altered[] = [
  {
    name: 'growth, announced',
    edits: { 'rd-investment-growth/chengdu-chongqing/2020-2023': { kind: 'announced' } },
    says: [
      {
        kind: 'level',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'R&D investment in the Chengdu–Chongqing region was announced to rise by 33% from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入据公布增长33%',
      },
    ],
  },
  {
    name: 'a level, announced',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'announced' } },
    says: [
      {
        kind: 'level',
        of: ['gdp/sichuan-chongqing/2024'],
        en: 'GDP of Sichuan and Chongqing was announced to reach 9.68 trillion yuan in 2024 (region inferred)',
        zh: '2024年川渝两地生产总值据公布为9.68万亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'a count, announced',
    edits: { 'star-market-companies/chengdu/2021-03-03': { kind: 'announced' } },
    says: [
      {
        kind: 'level',
        of: ['star-market-companies/chengdu/2021-03-03'],
        en: 'Chengdu announced six companies on the STAR Market in March 2021',
        zh: '2021年3月成都公布科创板上市企业6家',
      },
    ],
  },
  {
    name: 'an increase, announced',
    edits: { 'patents-per-10000-increase/chongqing/2016-2020': { kind: 'announced' } },
    says: [
      {
        kind: 'level',
        of: ['patents-per-10000-increase/chongqing/2016-2020'],
        en: 'Patents per 10,000 people in Chongqing were announced to rise by seven in 2016–2020',
        zh: '2016–2020年重庆每万人专利拥有量据公布增加7件',
      },
    ],
  },
  {
    name: 'a pace, announced',
    edits: { 'innovation-index-cagr/circle/2020-2024': { kind: 'announced' } },
    says: [
      {
        kind: 'pace',
        of: ['innovation-index-cagr/circle/2020-2024'],
        en: 'The collaborative innovation index of the economic circle was announced to rise by 19.3% a year from 2020 to 2024',
        zh: '2020–2024年成渝地区双城经济圈协同创新指数据公布年均增长19.3%',
      },
    ],
  },
  {
    name: 'growth, claimed',
    edits: { 'rd-investment-growth/chengdu-chongqing/2020-2023': { kind: 'claimed' } },
    says: [
      {
        kind: 'level',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'China Daily says R&D investment in the Chengdu–Chongqing region rose by 33% from 2020 to 2023',
        zh: '《中国日报》称，2020–2023年成渝地区研发投入增长33%',
      },
    ],
  },
  {
    name: 'a level, claimed',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'claimed' } },
    says: [
      {
        kind: 'level',
        of: ['gdp/sichuan-chongqing/2024'],
        en: 'iChongqing says GDP of Sichuan and Chongqing came to 9.68 trillion yuan in 2024 (region inferred)',
        zh: 'iChongqing称，2024年川渝两地生产总值为9.68万亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'a count, claimed',
    edits: { 'star-market-companies/chengdu/2021-03-03': { kind: 'claimed' } },
    says: [
      {
        kind: 'level',
        of: ['star-market-companies/chengdu/2021-03-03'],
        en: 'China Report says Chengdu had six companies on the STAR Market in March 2021',
        zh: '《中国报道》称，2021年3月成都有科创板上市企业6家',
      },
    ],
  },
  {
    name: 'an increase, claimed',
    edits: { 'patents-per-10000-increase/chongqing/2016-2020': { kind: 'claimed' } },
    says: [
      {
        kind: 'level',
        of: ['patents-per-10000-increase/chongqing/2016-2020'],
        en: 'China Report says patents per 10,000 people in Chongqing rose by seven in 2016–2020',
        zh: '《中国报道》称，2016–2020年重庆每万人专利拥有量增加7件',
      },
    ],
  },
  {
    name: 'words that leave open what they mean, claimed: who says so is said once',
    edits: { 'high-tech-businesses-multiple/chongqing/2016-2020': { kind: 'claimed' } },
    says: [
      {
        kind: 'level',
        of: ['high-tech-businesses-multiple/chongqing/2016-2020'],
        en: 'China Report says the number of high-tech businesses in Chongqing increased 3.5-fold in 2016–2020',
        zh: '《中国报道》称，2016–2020年重庆高新技术企业数量变化，原文为“increased 3.5-fold”（未说明是增至还是增加）',
      },
    ],
  },
  {
    name: 'a pace, claimed',
    edits: { 'innovation-index-cagr/circle/2020-2024': { kind: 'claimed' } },
    says: [
      {
        kind: 'pace',
        of: ['innovation-index-cagr/circle/2020-2024'],
        en: 'iChongqing says the collaborative innovation index of the economic circle rose by 19.3% a year from 2020 to 2024',
        zh: 'iChongqing称，2020–2024年成渝地区双城经济圈协同创新指数年均增长19.3%',
      },
    ],
  },
  {
    name: 'growth, projected',
    edits: { 'rd-investment-growth/chengdu-chongqing/2020-2023': { kind: 'projected' } },
    says: [
      {
        kind: 'level',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'R&D investment in the Chengdu–Chongqing region was projected to rise by 33% from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入曾预计增长33%',
      },
    ],
  },
  {
    name: 'a level, projected',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'projected' } },
    says: [
      {
        kind: 'level',
        of: ['gdp/sichuan-chongqing/2024'],
        en: 'GDP of Sichuan and Chongqing is projected to reach 9.68 trillion yuan in 2024 (region inferred)',
        zh: '2024年川渝两地生产总值预计为9.68万亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'a count, projected',
    edits: { 'star-market-companies/chengdu/2021-03-03': { kind: 'projected' } },
    says: [
      {
        kind: 'level',
        of: ['star-market-companies/chengdu/2021-03-03'],
        en: 'Chengdu was projected to have six companies on the STAR Market in March 2021',
        zh: '2021年3月成都曾预计有科创板上市企业6家',
      },
    ],
  },
  {
    name: 'an increase, projected',
    edits: { 'patents-per-10000-increase/chongqing/2016-2020': { kind: 'projected' } },
    says: [
      {
        kind: 'level',
        of: ['patents-per-10000-increase/chongqing/2016-2020'],
        en: 'Patents per 10,000 people in Chongqing were projected to rise by seven in 2016–2020',
        zh: '2016–2020年重庆每万人专利拥有量曾预计增加7件',
      },
    ],
  },
  {
    name: 'a pace, projected',
    edits: { 'innovation-index-cagr/circle/2020-2024': { kind: 'projected' } },
    says: [
      {
        kind: 'pace',
        of: ['innovation-index-cagr/circle/2020-2024'],
        en: 'The collaborative innovation index of the economic circle was projected to rise by 19.3% a year from 2020 to 2024',
        zh: '2020–2024年成渝地区双城经济圈协同创新指数曾预计年均增长19.3%',
      },
    ],
  },
  {
    name: 'growth, target',
    edits: { 'rd-investment-growth/chengdu-chongqing/2020-2023': { kind: 'target' } },
    says: [
      {
        kind: 'level',
        of: ['rd-investment-growth/chengdu-chongqing/2020-2023'],
        en: 'R&D investment in the Chengdu–Chongqing region was to rise by 33% from 2020 to 2023',
        zh: '2020–2023年成渝地区研发投入目标增长33%',
      },
    ],
  },
  {
    name: 'a level, target',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'target' } },
    says: [
      {
        kind: 'level',
        of: ['gdp/sichuan-chongqing/2024'],
        en: 'GDP of Sichuan and Chongqing was to reach 9.68 trillion yuan by 2024 (region inferred)',
        zh: '2024年川渝两地生产总值目标为9.68万亿元（地域系推定）',
      },
    ],
  },
  {
    name: 'a count, target',
    edits: { 'star-market-companies/chengdu/2021-03-03': { kind: 'target' } },
    says: [
      {
        kind: 'level',
        of: ['star-market-companies/chengdu/2021-03-03'],
        en: 'Chengdu aimed for six companies on the STAR Market by 2021',
        zh: '成都2021年规划目标：科创板上市企业6家',
      },
    ],
  },
  {
    name: 'an increase, target',
    edits: { 'patents-per-10000-increase/chongqing/2016-2020': { kind: 'target' } },
    says: [
      {
        kind: 'level',
        of: ['patents-per-10000-increase/chongqing/2016-2020'],
        en: 'Patents per 10,000 people in Chongqing were to rise by seven in 2016–2020',
        zh: '2016–2020年重庆每万人专利拥有量目标增加7件',
      },
    ],
  },
  {
    name: 'a pace, target',
    edits: { 'innovation-index-cagr/circle/2020-2024': { kind: 'target' } },
    says: [
      {
        kind: 'pace',
        of: ['innovation-index-cagr/circle/2020-2024'],
        en: 'The collaborative innovation index of the economic circle was to rise by 19.3% a year from 2020 to 2024',
        zh: '2020–2024年成渝地区双城经济圈协同创新指数目标年均增长19.3%',
      },
    ],
  },
  {
    name: 'an announced fund',
    edits: { 'hard-tech-fund/chengdu/2025': { kind: 'announced' } },
    says: [
      {
        kind: 'level',
        of: ['hard-tech-fund/chengdu/2025'],
        en: 'Chengdu announced a hard-tech fund of 100 billion yuan, presumably in 2025, says an undated text',
        zh: '2025年（推定）成都公布硬科技基金1000亿元（据未注明日期的文章）',
      },
    ],
  },
  {
    name: 'a claimed share',
    edits: { 'electronics-world-share/chengdu-chongqing/2021-03': { kind: 'claimed', regionInferred: true } },
    says: [
      {
        kind: 'level',
        of: ['electronics-world-share/chengdu-chongqing/2021-03'],
        en: 'China Report says one third of global electronics products and services came from the Chengdu–Chongqing region, presumably in March 2021',
        zh: '《中国报道》称，2021年3月（推定）全球三分之一的电子信息产品与服务来自成渝地区',
      },
    ],
  },
  {
    name: 'worked out from what is announced',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'announced' } },
    says: [
      {
        kind: 'pace',
        of: ['gdp-cagr/sichuan-chongqing/2019-2024'],
        en: 'By our calculation from announced figures, nominal GDP of Sichuan and Chongqing rose by about 6.7% a year from 2019 to 2024',
        zh: '据公布数据测算，2019–2024年川渝两地名义生产总值年均增长约6.7%',
      },
    ],
  },
  {
    name: 'worked out from what is claimed',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'claimed' } },
    says: [
      {
        kind: 'pace',
        of: ['gdp-cagr/sichuan-chongqing/2019-2024'],
        en: 'By our calculation from claims, nominal GDP of Sichuan and Chongqing rose by about 6.7% a year from 2019 to 2024 (region inferred)',
        zh: '据来源自称数据测算，2019–2024年川渝两地名义生产总值年均增长约6.7%（地域系推定）',
      },
    ],
  },
  {
    name: 'worked out from what is projected',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'projected' } },
    says: [
      {
        kind: 'pace',
        of: ['gdp-cagr/sichuan-chongqing/2019-2024'],
        en: 'By our calculation, nominal GDP of Sichuan and Chongqing is projected to rise by about 6.7% a year from 2019 to 2024 (region inferred)',
        zh: '据测算，2019–2024年川渝两地名义生产总值预计年均增长约6.7%（地域系推定）',
      },
    ],
  },
  {
    name: 'worked out from what is target',
    edits: { 'gdp/sichuan-chongqing/2024': { kind: 'target' } },
    says: [
      {
        kind: 'pace',
        of: ['gdp-cagr/sichuan-chongqing/2019-2024'],
        en: 'By our calculation, nominal GDP of Sichuan and Chongqing was to rise by about 6.7% a year from 2019 to 2024 (region inferred)',
        zh: '据测算，2019–2024年川渝两地名义生产总值目标年均增长约6.7%（地域系推定）',
      },
    ],
  },
]
