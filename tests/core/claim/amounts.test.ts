import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../core/dataset/lookup'
import { expectExactly } from './expected'
import { contribution } from './ids'
import { claim, dataset } from './support'

const targets = dataset.observations.filter(({ kind }) => kind === 'target').map(({ id }) => id)

describe('claims of amounts, shares and targets say exactly this', () => {
  expectExactly([
    {
      kind: 'comparison',
      of: ['rd-investment/chengdu-chongqing/2023', 'tech-transactions/chengdu-chongqing/2023'],
      en: 'By our calculation, technology-market deals in the Chengdu–Chongqing region exceeded R&D investment by about 8.4% in 2023 (region inferred)',
      zh: '据测算，2023年成渝地区技术合同成交额比研发投入高出约8.4%（地域系推定）',
    },
    {
      kind: 'outsize-share',
      of: ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'],
      en: 'With 2% of the nation’s land, the economic circle produced 6.5% of national output in 2023',
      zh: '2023年成渝地区双城经济圈以全国2%的国土面积创造全国6.5%的经济总量',
    },
    {
      kind: 'contributions',
      of: [contribution('high-tech'), contribution('strategic'), contribution('technology')],
      // The source does not say of what technology has its share.
      cites: [contribution('high-tech'), contribution('strategic')],
      en: 'Strategic emerging industries made up 55.7% of industrial growth in Chongqing in 2016–2020, high-tech industries 37.9%',
      zh: '2016–2020年重庆工业增长中，战略性新兴产业贡献55.7%，高技术产业贡献37.9%',
    },
    {
      kind: 'duration',
      of: ['rail-travel-time/chengdu-chongqing-line/2020-12-24', 'rail-interval/chengdu-chongqing-line/2021-03'],
      en: 'High-speed rail on the Chengdu–Chongqing line took one hour from December 2020; bullet trains ran every 20 minutes, presumably in March 2021',
      zh: '2020年12月起成渝高铁通行时间为1小时；2021年3月（推定）高铁列车每20分钟一班',
    },
    {
      kind: 'level',
      of: ['high-tech-companies/sichuan-chongqing/2025-02'],
      en: 'More than 27,000 high-tech companies had settled in Sichuan and Chongqing, presumably in February 2025 (region inferred)',
      zh: '2025年2月（推定）川渝两地集聚高新技术企业超2.7万家（地域系推定）',
    },
    {
      kind: 'level',
      of: ['sc-talent-recruits/science-city/2025'],
      // The four targets that it adds up, because "plans" rests on them.
      cites: ['talent-recruits', 'top-talent', 'outstanding-talent', 'leading-talent', 'young-talent'].map(
        (metric) => `sc-${metric}/science-city/2025`,
      ),
      en: 'By our calculation, the Science City aimed to recruit and train 3,850 experts by 2025, based on an undated text',
      zh: '据测算，科学城2025年规划目标：引育人才3850名（据未注明日期的文章）',
    },
    {
      kind: 'targets',
      of: targets,
      en: 'Eighteen targets of the Science City in four fields fell due in 2025, says an undated text; no source says which were met',
      zh: '据未注明日期的文章，科学城四大领域18项目标已于2025年到期，没有来源说明完成情况',
    },
    {
      kind: 'target-group',
      of: ['sc-rd-institutions/science-city/2025', 'sc-key-laboratories/science-city/2025'],
      en: 'The Science City aimed for 320 R&D institutions and 100 key laboratories by 2025, says an undated text',
      zh: '科学城2025年规划目标：研发机构320家、重点实验室100个（据未注明日期的文章）',
    },
    {
      kind: 'level',
      of: ['tech-contracts/chongqing/2016-2020'],
      en: 'Chongqing signed technology contracts worth 100 billion yuan, presumably in 2016–2020',
      zh: '2016–2020年（推定）重庆技术合同成交额为1000亿元',
    },
    {
      kind: 'target-group',
      of: ['top', 'outstanding', 'leading', 'young'].map((group) => `sc-${group}-talent/science-city/2025`),
      en: 'The Science City aimed to recruit and train 3,850 experts in four groups by 2025 (50 + 300 + 1,000 + 2,500), says an undated text',
      zh: '科学城2025年规划目标：引育四类人才3850名（50＋300＋1000＋2500，据未注明日期的文章）',
    },
    {
      kind: 'target-group',
      of: ['top', 'outstanding'].map((group) => `sc-${group}-talent/science-city/2025`),
      en: 'The Science City aimed to recruit and train 350 experts in two groups by 2025 (50 + 300), says an undated text',
      zh: '科学城2025年规划目标：引育两类人才350名（50＋300，据未注明日期的文章）',
    },
  ])
})

it('a plan has not come due while the newest source is of its year', () => {
  const sources = dataset.sources.filter(({ date }) => !date?.startsWith('2026'))
  const until = indexDataset({ ...dataset, sources })
  const said = claim('targets', ['sc-unicorns/science-city/2025', 'sc-gazelles/science-city/2025'], until).text
  expect(said.en).toContain('Two targets of the Science City fall due in 2025')
  expect(said.zh).not.toContain('已于')
})
