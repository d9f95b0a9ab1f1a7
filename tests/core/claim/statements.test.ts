import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../core/dataset/lookup'
import { expectExactly } from './expected'
import { claim, dataset } from './support'

const critical = dataset.findings.filter(({ stance }) => stance === 'critical').map(({ id }) => id)

describe('claims of findings, conflicts and milestones say exactly this', () => {
  expectExactly([
    {
      kind: 'findings',
      of: critical,
      cites: [],
      en: 'Critic Zhou Xiaohua: technology and industry are still weakly linked',
      zh: '重庆大学证券研究所所长Zhou Xiaohua批评：科技创新与产业融合仍偏弱',
    },
    {
      kind: 'findings',
      of: ['chengdu-forefront'],
      cites: [],
      en: 'Undated report on Chengdu (promotional): Chengdu is a leading global innovation hub',
      zh: '关于成都的报道（宣传性）：成都跻身全球创新前列',
    },
    {
      kind: 'findings',
      of: ['western-anchor', 'growing-weight', 'densest-west'],
      cites: [],
      en: 'iChongqing: Chengdu–Chongqing anchors the west; iChongqing (promotional): the economy’s national weight is growing',
      zh: 'iChongqing：成渝地区支撑西部；iChongqing（宣传性）：川渝经济分量不断上升',
    },
    {
      kind: 'findings',
      of: ['sc-innovation-system', 'sc-core-area', 'sc-spatial-pattern', 'sc-school-locality'],
      cites: [],
      en: 'Plan of the Chongqing High-Tech Zone: a full innovation system is due by 2025, and the layout has one axis and three centers',
      zh: '重庆高新区规划：到2025年形成完备创新体系，空间布局为“一轴三中心多点”',
    },
    {
      kind: 'findings',
      of: ['chengdu-future-industries', 'weak-integration', 'firms-too-small', 'electronics-link'],
      cites: [],
      en: 'Undated report on Chengdu (promotional): Chengdu backs future industries early; critic Zhou Xiaohua: firms are not strong enough to lead',
      zh: '关于成都的报道（宣传性）：成都超前布局未来产业；重庆大学证券研究所所长Zhou Xiaohua批评：企业引领能力不足',
    },
    {
      kind: 'findings',
      of: ['weak-horizontal-links', 'technology-transfer'],
      cites: [],
      en: 'Critic Zhou Xiaohua: resources are still poorly pooled; iChongqing: technology transfer has improved',
      zh: '重庆大学证券研究所所长Zhou Xiaohua批评：创新资源整合不足；iChongqing：技术转移服务有所改善',
    },
    {
      kind: 'findings',
      of: ['gains-across-indicators', 'policy-and-market', 'universities-should-cooperate'],
      cites: [],
      en: 'iChongqing: all core indicators rose; Zhou Xiaohua advises: universities should cooperate more',
      zh: 'iChongqing：核心指标全面提升；重庆大学证券研究所所长Zhou Xiaohua建议：两地高校应加强合作',
    },
    {
      kind: 'conflicts',
      of: ['rank-2025'],
      cites: [],
      en: 'Whether Chengdu’s latest rank is a jump depends on the list',
      zh: '成都最新位次算不算“跃升”，要看是否为同一榜单',
    },
    {
      kind: 'conflicts',
      of: ['rank-2025', 'three-territories', 'growth-beside-level', 'overlapping-contributions'],
      cites: [],
      en: 'Four statements to read with care',
      zh: '四处说法需谨慎解读',
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
      en: 'Two statements to read with care',
      zh: '两处说法需谨慎解读',
    },
    {
      kind: 'milestones',
      of: dataset.milestones.map(({ id }) => id),
      cites: [],
      en: 'From the creation of Chongqing municipality in 1997 to the Science City’s targets due in 2025',
      zh: '从1997年重庆成为直辖市到2025年科学城规划目标到期',
    },
    {
      kind: 'milestones',
      // The year alone says neither before nor after the months: the order given does.
      of: ['circle-launched', 'commission-proposal', 'ministry-guidelines', 'xgimi-listed', 'master-plan'],
      cites: [],
      en: 'From the circle’s launch in 2020 to the master plan in 2021',
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
  ])
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

describe('entries without phrases', () => {
  const bare = <T extends { readonly phrases?: unknown }>({ phrases: _, ...entry }: T) => entry
  const unknown = indexDataset({
    ...dataset,
    milestones: dataset.milestones.map(bare),
    findings: dataset.findings.map(bare),
    conflicts: dataset.conflicts.map(bare),
  })
  const all = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

  it('milestones are counted', () => {
    expect(claim('milestones', all(dataset.milestones), unknown).text).toEqual({
      en: 'Fourteen milestones since 1997, 13 of them since 2020',
      zh: '1997年以来14个重要节点，其中2020年以来13个',
    })
  })

  it('findings are counted by stance', () => {
    const three = ['western-anchor', 'growing-weight', 'densest-west']
    expect(claim('findings', three, unknown).text).toEqual({
      en: 'Three statements by the sources: two promotional',
      zh: '三种说法，两种带有宣传色彩',
    })
  })

  it('a conflict goes by its title', () => {
    expect(claim('conflicts', ['rank-2025'], unknown).text.en).toBe('Is 24th place a jump?')
  })
})

describe('what a conflict warns of is not set side by side', () => {
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
})
