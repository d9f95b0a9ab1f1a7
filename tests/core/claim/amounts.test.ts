import { describe } from 'vitest'
import { expectExactly } from './expected'
import { contribution } from './ids'
import { dataset } from './support'

const targets = dataset.observations.filter(({ kind }) => kind === 'target').map(({ id }) => id)

describe('claims of amounts, shares and targets say exactly this', () => {
  expectExactly([
    {
      kind: 'comparison',
      of: ['rd-investment/chengdu-chongqing/2023', 'tech-transactions/chengdu-chongqing/2023'],
      en: 'By our calculation, technology trade exceeded research spending by 8.4% in 2023',
      zh: '据测算，2023年技术合同成交额比研发投入高出8.4%',
    },
    {
      kind: 'outsize-share',
      of: ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'],
      en: 'On 2% of the land, the economic circle makes 6.5% of the national economy',
      zh: '成渝双城经济圈以全国2%的国土贡献全国6.5%的经济总量',
    },
    {
      kind: 'contributions',
      of: [contribution('high-tech'), contribution('strategic'), contribution('technology')],
      en: 'Technological advances had the largest of three overlapping shares in Chongqing’s growth: 58.6%',
      zh: '重庆三项相互重叠的贡献率中，科技进步最高，为58.6%',
    },
    {
      kind: 'duration',
      of: ['rail-travel-time/chengdu-chongqing-line/2020-12-24', 'rail-interval/chengdu-chongqing-line/2021-03'],
      en: 'Rail puts Chengdu and Chongqing one hour apart, with a train every 20 minutes',
      zh: '成渝高铁1小时通达，动车每20分钟一班',
    },
    {
      kind: 'level',
      of: ['high-tech-companies/sichuan-chongqing/2025-02'],
      en: 'More than 27,000 high-tech companies have settled in Sichuan and Chongqing',
      zh: '川渝两地集聚高新技术企业超2.7万家',
    },
    {
      kind: 'level',
      of: ['sc-talent-recruits/science-city/2025'],
      // The four targets that it adds up, because "plans" rests on them.
      cites: ['talent-recruits', 'top-talent', 'outstanding-talent', 'leading-talent', 'young-talent'].map(
        (metric) => `sc-${metric}/science-city/2025`,
      ),
      en: 'By our calculation, the Science City plans to attract or train 3,850 experts by 2025',
      zh: '据测算，科学城计划到2025年引育人才3850名',
    },
    {
      kind: 'targets',
      of: targets,
      en: 'The Science City plan sets eighteen targets in four fields for 2025',
      zh: '科学城面向2025年设定四大领域十八项目标',
    },
    {
      kind: 'target-group',
      of: ['sc-rd-institutions/science-city/2025', 'sc-key-laboratories/science-city/2025'],
      en: 'The Science City plans for 320 R&D institutions and 100 key laboratories by 2025',
      zh: '科学城2025年规划目标：研发机构320家、重点实验室100个',
    },
    {
      kind: 'level',
      of: ['tech-contracts/chongqing/2016-2020'],
      en: 'Technology contracts in Chongqing came to 100 billion yuan, presumably in 2016–2020',
      zh: '重庆技术合同成交额达1000亿元（推定为2016–2020年）',
    },
    {
      kind: 'target-group',
      of: ['top', 'outstanding', 'leading', 'young'].map((group) => `sc-${group}-talent/science-city/2025`),
      cites: ['top', 'leading', 'young'].map((group) => `sc-${group}-talent/science-city/2025`),
      en: 'The Science City plans to attract or train 2,500 young, 1,000 leading and 50 top experts by 2025',
      zh: '科学城2025年规划目标：引育青年人才2500名、领军人才1000名、顶尖人才50名',
    },
  ])
})
