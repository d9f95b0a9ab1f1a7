import { describe } from 'vitest'
import { expectExactly } from './expected'
import { cooperation, gdp, index20, index24, linkage, research, support, trade } from './ids'

describe('claims of growth and change say exactly this', () => {
  expectExactly([
    {
      kind: 'growth',
      of: [index20, index24],
      en: 'Collaborative innovation more than doubled in four years',
      zh: '协同创新指数四年增长超一倍',
    },
    {
      kind: 'growth',
      of: [research],
      en: 'Research spending rose by a third in three years',
      zh: '研发投入三年增长三分之一',
    },
    {
      kind: 'growth',
      of: [support],
      en: 'Environmental support nearly doubled in four years',
      zh: '环境支撑四年接近翻番',
    },
    {
      kind: 'growth',
      of: [linkage],
      en: 'Industrial linkage rose by 81% in four years',
      zh: '产业联动四年增长81%',
    },
    {
      kind: 'growth',
      of: ['seres-parts-growth/sichuan/2024'],
      en: 'Parts deliveries from Sichuan to Seres rose by about 350% in 2024',
      zh: '四川对赛力斯零部件供货额2024年增长约350%',
    },
    {
      kind: 'growth',
      of: ['gdp-growth/sichuan-chongqing/2019-2024'],
      en: 'By our calculation, nominal GDP of Sichuan and Chongqing rose by 38.5% in five years',
      zh: '据测算，川渝两地名义生产总值五年增长38.5%',
    },
    {
      kind: 'change',
      of: [gdp(2019), gdp(2024)],
      en: 'GDP of Sichuan and Chongqing rose from 6.99 to 9.68 trillion yuan in five years',
      zh: '川渝两地生产总值五年由6.99万亿元增至9.68万亿元',
    },
    {
      kind: 'pace',
      of: ['innovation-index-cagr/circle/2020-2024'],
      en: 'Collaborative innovation grew by 19.3% a year in 2020–2024',
      zh: '2020–2024年协同创新指数年均增长19.3%',
    },
    {
      kind: 'faster-growth',
      of: [research, trade],
      en: 'Research spending rose by a third in three years; technology trade grew almost twice as fast',
      zh: '研发投入三年增长三分之一；技术合同成交额增幅接近前者的两倍',
    },
    {
      kind: 'leader',
      of: [linkage, cooperation, support],
      en: 'Innovation cooperation grew most, more than tripling in four years',
      zh: '创新合作增势最强，四年增长超两倍',
    },
    {
      kind: 'leader',
      of: [linkage, cooperation],
      en: 'Innovation cooperation outgrew industrial linkage, more than tripling in four years',
      zh: '创新合作增幅大于产业联动，四年增长超两倍',
    },
    {
      kind: 'projection',
      of: [gdp(2019), gdp(2024), gdp(2025)],
      cites: [gdp(2024), gdp(2025)],
      en: 'GDP of Sichuan and Chongqing is projected to pass 10 trillion yuan in 2025, after 9.68 in 2024',
      zh: '川渝两地生产总值2025年预计突破10万亿元，2024年为9.68万亿元',
    },
    {
      kind: 'overtaking',
      of: [
        'rd-investment/chengdu-chongqing/2020',
        'rd-investment/chengdu-chongqing/2023',
        'tech-transactions/chengdu-chongqing/2020',
        'tech-transactions/chengdu-chongqing/2023',
      ],
      en: 'By our calculation, technology trade has overtaken research spending since 2020',
      zh: '据测算，2020年以来技术合同成交额反超研发投入',
    },
  ])
})
