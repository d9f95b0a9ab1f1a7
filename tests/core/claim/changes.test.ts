import { describe } from 'vitest'
import { expectExactly } from './expected'
import { cooperation, gdp, index20, index24, linkage, research, support, trade } from './ids'

describe('claims of growth and change say exactly this', () => {
  expectExactly([
    {
      kind: 'growth',
      of: [index20, index24],
      en: 'The collaborative innovation index of the economic circle more than doubled from 2020 to 2024',
      zh: '2020–2024年成渝地区双城经济圈协同创新指数增长超一倍',
    },
    {
      kind: 'growth',
      of: [research],
      en: 'R&D investment in the Chengdu–Chongqing region rose by about a third from 2020 to 2023',
      zh: '2020–2023年成渝地区研发投入增长约三分之一',
    },
    {
      kind: 'growth',
      of: [support],
      en: 'Environmental support in the economic circle nearly doubled from 2020 to 2024',
      zh: '2020–2024年成渝地区双城经济圈环境支撑接近翻番',
    },
    {
      kind: 'growth',
      of: [linkage],
      en: 'Industrial linkage in the economic circle rose by 80.87% from 2020 to 2024',
      zh: '2020–2024年成渝地区双城经济圈产业联动增长80.87%',
    },
    {
      kind: 'growth',
      of: ['seres-parts-growth/sichuan/2024'],
      en: 'Parts deliveries from Sichuan to Seres rose by about 350% in 2024',
      zh: '2024年四川企业对赛力斯零部件供货额同比增长约350%',
    },
    {
      kind: 'growth',
      of: ['gdp-growth/sichuan-chongqing/2019-2024'],
      en: 'By our calculation, nominal GDP of Sichuan and Chongqing rose by about 38% from 2019 to 2024 (region inferred)',
      zh: '据测算，2019–2024年川渝两地名义生产总值增长约38%（地域系推定）',
    },
    {
      kind: 'change',
      of: [gdp(2019), gdp(2024)],
      en: 'GDP of Sichuan and Chongqing rose from 6.99 to 9.68 trillion yuan between 2019 and 2024 (region inferred)',
      zh: '2019–2024年川渝两地生产总值由6.99万亿元增至9.68万亿元（地域系推定）',
    },
    {
      kind: 'pace',
      of: ['innovation-index-cagr/circle/2020-2024'],
      en: 'The collaborative innovation index of the economic circle rose by 19.3% a year from 2020 to 2024',
      zh: '2020–2024年成渝地区双城经济圈协同创新指数年均增长19.3%',
    },
    {
      kind: 'faster-growth',
      of: [research, trade],
      en: 'R&D investment in the Chengdu–Chongqing region rose by about a third from 2020 to 2023; technology-market deals grew almost twice as fast',
      zh: '2020–2023年成渝地区研发投入增长约三分之一；技术合同成交额增幅接近前者的两倍',
    },
    {
      kind: 'leader',
      of: [linkage, cooperation, support],
      en: 'Innovation cooperation in the economic circle grew most of the three, more than tripling from 2020 to 2024',
      zh: '2020–2024年成渝地区双城经济圈创新合作在三项中增幅最大，增长超两倍',
    },
    {
      kind: 'leader',
      of: [linkage, cooperation],
      en: 'Innovation cooperation in the economic circle outgrew industrial linkage, more than tripling from 2020 to 2024',
      zh: '2020–2024年成渝地区双城经济圈创新合作增幅大于产业联动，增长超两倍',
    },
    {
      kind: 'projection',
      of: [gdp(2019), gdp(2024), gdp(2025)],
      cites: [gdp(2024), gdp(2025)],
      en: 'GDP of Sichuan and Chongqing is projected to pass 10 trillion yuan in 2025, after 9.68 in 2024 (region inferred)',
      zh: '2025年川渝两地生产总值预计突破10万亿元，2024年为9.68万亿元（地域系推定）',
    },
    {
      kind: 'overtaking',
      of: [
        'rd-investment/chengdu-chongqing/2020',
        'rd-investment/chengdu-chongqing/2023',
        'tech-transactions/chengdu-chongqing/2020',
        'tech-transactions/chengdu-chongqing/2023',
      ],
      en: 'By our calculation, technology-market deals in the Chengdu–Chongqing region overtook R&D investment between 2020 and 2023 (region inferred)',
      zh: '据测算，2020–2023年成渝地区技术合同成交额反超研发投入（地域系推定）',
    },
  ])
})
