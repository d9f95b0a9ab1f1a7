import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../core/dataset/lookup'
import { CLAIM_KINDS, type ClaimKind } from '../../../core/template/claim-kinds'
import { changed, claim, dataset, expectSound, refusal } from './support'

interface Expected {
  readonly kind: ClaimKind
  readonly of: readonly string[]
  readonly en: string
  readonly zh: string
  /** The observations that the slide must cite; those of `of` unless it says otherwise. */
  readonly cites?: readonly string[]
}

const index20 = 'innovation-index/circle/2020'
const index24 = 'innovation-index/circle/2024'
const cooperation = 'innovation-cooperation-growth/circle/2020-2024'
const support = 'environmental-support-growth/circle/2020-2024'
const linkage = 'industrial-linkage-growth/circle/2020-2024'
const research = 'rd-investment-growth/circle/2020-2023'
const trade = 'tech-transactions-growth/circle/2020-2023'
const chengdu = (year: number) => `gii-rank/chengdu/${year}`
const chongqing = (year: number) => `gii-rank/chongqing/${year}`
const gdp = (year: number) => `gdp/sichuan-chongqing/${year}`
const contribution = (what: string) => `${what}-growth-contribution/chongqing/2016-2020`
const targets = dataset.observations.filter(({ kind }) => kind === 'target').map(({ id }) => id)
const critical = dataset.findings.filter(({ stance }) => stance === 'critical').map(({ id }) => id)

/** Spaces before a percent sign and between a figure and its unit do not break. */
const spaced = (text: string) =>
  text.replace(/(\d) (%|trillion|billion|minutes)/g, '$1\u00a0$2').replace(/(one) (hour)/g, '$1\u00a0$2')

const IMPORTANT: readonly Expected[] = [
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
    en: 'Industrial linkage rose by 81 % in four years',
    zh: '产业联动四年增长81%',
  },
  {
    kind: 'growth',
    of: ['seres-parts-growth/sichuan/2024'],
    en: 'Parts deliveries from Sichuan to Seres rose by about 350 % in 2024',
    zh: '四川对赛力斯零部件供货额2024年增长约350%',
  },
  {
    kind: 'growth',
    of: ['gdp-growth/sichuan-chongqing/2019-2024'],
    en: 'By our calculation, nominal GDP of Sichuan and Chongqing rose by 38.5 % in five years',
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
    en: 'Collaborative innovation grew by 19.3 % a year in 2020–2024',
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
      'rd-investment/circle/2020',
      'rd-investment/circle/2023',
      'tech-transactions/circle/2020',
      'tech-transactions/circle/2023',
    ],
    en: 'By our calculation, technology trade has overtaken research spending since 2020',
    zh: '据测算，2020年以来技术合同成交额反超研发投入',
  },
  {
    kind: 'comparison',
    of: ['rd-investment/circle/2023', 'tech-transactions/circle/2023'],
    en: 'By our calculation, technology trade exceeded research spending by 8.4 % in 2023',
    zh: '据测算，2023年技术合同成交额比研发投入高出8.4%',
  },
  {
    kind: 'comparison',
    of: [chengdu(2024), chongqing(2024)],
    en: 'Chengdu stood sixteen places ahead of Chongqing in 2024',
    zh: '2024年成都排名领先重庆16位',
  },
  {
    kind: 'outsize-share',
    of: ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'],
    en: 'On 2 % of the land, the economic circle makes 6.5 % of the national economy',
    zh: '成渝双城经济圈以全国2%的国土贡献全国6.5%的经济总量',
  },
  {
    kind: 'contributions',
    of: [contribution('high-tech'), contribution('strategic'), contribution('technology')],
    en: 'Technological advances had the largest of three overlapping shares in Chongqing’s growth: 58.6 %',
    zh: '重庆三项相互重叠的贡献率中，科技进步最高，为58.6%',
  },
  {
    kind: 'duration',
    of: ['rail-travel-time/circle/2020-12-24', 'rail-interval/circle/2021-03'],
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
    kind: 'ranks',
    of: [chengdu(2020), chengdu(2024), chengdu(2025), chongqing(2020), chongqing(2024)],
    cites: [chengdu(2020), chengdu(2024), chongqing(2020), chongqing(2024)],
    en: 'Both cities climbed into the world’s top 40 clusters between 2020 and 2024',
    zh: '2020–2024年成渝两市双双跃入全球科技集群前40位',
  },
  {
    kind: 'ranks',
    of: [chengdu(2020), chengdu(2024)],
    en: 'Chengdu climbed from 47th to 23rd in the Global Innovation Index between 2020 and 2024',
    zh: '2020–2024年成都全球创新指数排名由第47位升至第23位',
  },
  {
    kind: 'ranks',
    of: [chengdu(2024), chongqing(2024)],
    en: 'Chengdu ranked 23rd and Chongqing 39th in the Global Innovation Index in 2024',
    zh: '2024年全球创新指数排名：成都居第23位、重庆居第39位',
  },
  {
    kind: 'rank-step',
    of: [chengdu(2024), chengdu(2025)],
    en: 'Chengdu stood 24th in 2025, one place below 2024 if the list is the same',
    zh: '2025年成都居第24位，若为同一榜单则较2024年后退1位',
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
    kind: 'findings',
    of: critical,
    cites: [],
    en: 'One critical voice: technology and industry are still weakly linked',
    zh: '专家指出：科技创新与产业融合仍偏弱',
  },
  {
    kind: 'findings',
    of: ['chengdu-forefront'],
    cites: [],
    en: 'A promotional report says Chengdu is a leading global innovation hub',
    zh: '宣传性报道称：成都跻身全球创新前列',
  },
  {
    kind: 'findings',
    of: ['western-anchor', 'growing-weight', 'densest-west'],
    cites: [],
    en: 'A report says Chengdu–Chongqing is a corner of China’s map',
    zh: '报道称：成渝地区为全国区域经济四极之一',
  },
  {
    kind: 'findings',
    of: ['sc-innovation-system', 'sc-core-area', 'sc-spatial-pattern', 'sc-school-locality'],
    cites: [],
    en: 'A report says that a full innovation system is due by 2025 and that talent is to flow both ways',
    zh: '报道称：到2025年形成完备创新体系；人才将双向流动',
  },
  {
    kind: 'findings',
    of: ['chengdu-future-industries', 'weak-integration', 'firms-too-small', 'electronics-link'],
    cites: [],
    en: 'One critical voice: technology and industry are still weakly linked',
    zh: '专家指出：科技创新与产业融合仍偏弱',
  },
  {
    kind: 'findings',
    of: ['weak-horizontal-links', 'technology-transfer'],
    cites: [],
    en: 'One critical voice: resources are hardly pooled; a report says technology transfer has improved',
    zh: '专家指出：创新资源整合不足；报道称：技术转移服务有所改善',
  },
  {
    kind: 'findings',
    of: ['gains-across-indicators', 'policy-and-market', 'universities-should-cooperate'],
    cites: [],
    en: 'A report says all core indicators gained; one critical voice: universities should cooperate more',
    zh: '报道称：核心指标全面提升；专家指出：两地高校应加强合作',
  },
  {
    kind: 'conflicts',
    of: ['rank-2025'],
    cites: [],
    en: 'Whether 24th place is a jump depends on the list',
    zh: '第24位算不算“跃升”，要看是否为同一榜单',
  },
  {
    kind: 'conflicts',
    of: ['rank-2025', 'three-territories', 'growth-beside-level', 'overlapping-contributions'],
    cites: [],
    en: 'Four figures to read with care',
    zh: '四处数据需谨慎解读',
  },
  {
    kind: 'conflicts',
    of: ['rank-2025', 'three-territories', 'facility-counts'],
    cites: [],
    en: 'Three points where the sources do not fit together',
    zh: '三处来源说法不一',
  },
  {
    kind: 'conflicts',
    // Two sources, but they agree.
    of: ['rank-2025', 'gdp-2019-wording'],
    cites: [],
    en: 'Two figures to read with care',
    zh: '两处数据需谨慎解读',
  },
  {
    kind: 'level',
    of: ['tech-contracts/chongqing/2016-2020'],
    en: 'Technology contracts in Chongqing came to 100 billion yuan, presumably in 2016–2020',
    zh: '重庆技术合同成交额达1000亿元（推定为2016–2020年）',
  },
  {
    kind: 'auto',
    of: ['chengdu', 'chongqing'].map((city) => `gii-places-gained/${city}/2020-2024`),
    en: 'By our calculation, Chongqing gained 38 places in the index in 2020–2024, Chengdu 24',
    zh: '据测算，2020–2024年重庆在全球创新指数中上升38位，成都24位',
  },
  {
    kind: 'target-group',
    of: ['top', 'outstanding', 'leading', 'young'].map((group) => `sc-${group}-talent/science-city/2025`),
    cites: ['top', 'leading', 'young'].map((group) => `sc-${group}-talent/science-city/2025`),
    en: 'The Science City plans to attract or train 2,500 young, 1,000 leading and 50 top experts by 2025',
    zh: '科学城2025年规划目标：引育青年人才2500名、领军人才1000名、顶尖人才50名',
  },
  {
    kind: 'milestones',
    of: dataset.milestones.map(({ id }) => id),
    cites: [],
    en: 'From Chongqing as a municipality in 1997 to the Science City’s targets due in 2025',
    zh: '从1997年重庆设立直辖市到2025年科学城规划目标到期',
  },
  {
    kind: 'milestones',
    // The year alone says neither before nor after the months: the order given does.
    of: ['circle-launched', 'commission-proposal', 'ministry-guidelines', 'xgimi-listed', 'master-plan'],
    cites: [],
    en: 'From the circle’s launch in 2020 to a master plan in 2021',
    zh: '从2020年双城经济圈建设启动到2021年规划纲要印发',
  },
  {
    kind: 'milestones',
    of: ['index-2025-released', 'index-first-published'],
    cites: [],
    en: 'From the first innovation index in 2021 to the 2025 index',
    zh: '从2021年协同创新指数首发到2025年版指数发布',
  },
  {
    kind: 'milestones',
    of: ['ministry-guidelines', 'xgimi-listed'],
    cites: [],
    en: '2021: guidelines for the west and XGimi’s listing',
    zh: '2021年：西部科创意见发布、极米科技上市',
  },
]

describe('the important claims say exactly this', () => {
  it.each(IMPORTANT)('$kind: $en', ({ kind, of, en, zh, cites = of }) => {
    const made = claim(kind, of)
    expect(made.text).toEqual({ en: spaced(en), zh })
    expect([...made.observations].sort()).toEqual([...cites].sort())
    expectSound(made)
  })
})

describe('titles of several findings', () => {
  it('never print a remainder', () => {
    for (const [at, { id }] of dataset.findings.entries()) {
      for (const size of [2, 3, 4]) {
        const of = [id, ...dataset.findings.slice(at + 1, at + size).map((entry) => entry.id)]
        const { text } = claim('findings', of)
        expect(text.en).not.toMatch(/\bmore points?\b|statements/)
        expect(text.zh).not.toMatch(/等.种|种说法/)
      }
    }
  })
})

describe('entries that no table of words knows', () => {
  const strange = <T extends { readonly id: string }>(entry: T) => ({ ...entry, id: `strange-${entry.id}` })
  const unknown = indexDataset({
    ...dataset,
    milestones: dataset.milestones.map(strange),
    findings: dataset.findings.map(strange),
    conflicts: dataset.conflicts.map(strange),
  })
  const all = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => `strange-${id}`)

  it('milestones are counted', () => {
    expect(claim('milestones', all(dataset.milestones), unknown).text).toEqual({
      en: 'Fourteen milestones since 1997, thirteen of them since 2020',
      zh: '1997年以来十四个重要节点，其中2020年以来十三个',
    })
  })

  it('findings are counted by stance', () => {
    const three = ['strange-western-anchor', 'strange-growing-weight', 'strange-densest-west']
    expect(claim('findings', three, unknown).text).toEqual({
      en: 'Three statements by the sources: two promotional',
      zh: '三种说法，两种带有宣传色彩',
    })
  })

  it('a conflict goes by its title', () => {
    expect(claim('conflicts', ['strange-rank-2025'], unknown).text.en).toBe('Is 24th place a jump?')
  })
})

describe('what cannot be claimed is refused in a sentence that names the ids', () => {
  it.each(CLAIM_KINDS)('%s with nothing and with unknown ids', (kind) => {
    expect(refusal(kind, [])).toMatch(/nothing in "of"/)
    expect(refusal(kind, ['no-such/thing/1999'])).toContain('"no-such/thing/1999"')
  })

  it.each<[string, ClaimKind, readonly string[]]>([
    ['growth of a single level', 'growth', [index24]],
    ['growth of two metrics', 'growth', [index20, 'rd-investment/circle/2023']],
    ['growth from yuan to dollars', 'growth', ['rd-investment/circle/2023', 'rd-investment/circle/2023/usd']],
    ['GDP and output of another territory in one series', 'change', [gdp(2019), 'circle-output/circle/2023']],
    ['a projection as if it were reached', 'change', [gdp(2024), gdp(2025)]],
    ['a growth rate beside a level', 'leader', [index24, cooperation]],
    ['growth over different years', 'faster-growth', [research, linkage]],
    ['a growth that is given in words, as a figure', 'faster-growth', [linkage, support]],
    ['exchange rates as a trend', 'growth', ['implied-exchange-rate/china/2023', 'implied-exchange-rate/china/2025']],
    ['an observed value as projected', 'projection', [gdp(2019), gdp(2024)]],
    [
      'one who was ahead all the time',
      'overtaking',
      [
        'tech-transactions/circle/2020',
        'tech-transactions/circle/2023',
        'rd-investment/circle/2020',
        'rd-investment/circle/2023',
      ],
    ],
    ['territories compared', 'comparison', ['circle-output/circle/2023', gdp(2024)]],
    ['ranks of two sources compared', 'comparison', [chengdu(2025), chongqing(2024)]],
    ['levels as targets', 'targets', ['national-laboratories/chengdu/2025']],
    [
      'a large base and a small part',
      'outsize-share',
      ['circle-economy-share/circle/2023', 'circle-land-share/circle/2023'],
    ],
    [
      'contributions with something else',
      'contributions',
      [contribution('technology'), 'circle-land-share/circle/2023'],
    ],
    ['ranks with a count', 'ranks', [chengdu(2024), 'national-laboratories/chengdu/2025']],
    ['a step between two cities', 'rank-step', [chengdu(2020), chongqing(2024)]],
    ['a growth rate as a pace', 'pace', [research]],
    ['a count as a share', 'share', ['national-laboratories/chengdu/2025']],
  ])('%s', (_, kind, of) => {
    const message = refusal(kind, of)
    for (const id of of) expect(message).toContain(`"${id}"`)
    expect(message).toMatch(new RegExp(`^The claim "${kind}" needs `))
  })
})

describe('what a conflict warns of is not set side by side', () => {
  it('the 2025 rank is never taken for the end of the climb', () => {
    expect(claim('auto', [chengdu(2020), chengdu(2024), chengdu(2025)]).text.en).toContain('to 23rd')
    expect(claim('auto', [chengdu(2020), chengdu(2025)]).text.en).toContain('if the list is the same')
  })

  it('values of one conflict share a sentence only where they are one metric or both growth', () => {
    const metricOf = (id: string) => id.split('/')[0] ?? ''
    for (const { observations } of dataset.conflicts) {
      for (const one of observations) {
        for (const other of observations.filter((id) => metricOf(id) !== metricOf(one))) {
          expect(claim('auto', [one, other]).text.en).not.toContain(';')
        }
      }
    }
  })

  it('a rank of the same source needs no hedge', () => {
    const index = changed({ [chengdu(2025)]: { source: 'china-daily-2025-02-28' } })
    expect(claim('rank-step', [chengdu(2024), chengdu(2025)], index).text.en).toBe(
      'Chengdu stood 24th in 2025, one place below 2024',
    )
  })
})
