import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { CLAIM_KINDS, type ClaimKind } from '../../../core/template/claim-kinds'
import type { SlotContent } from '../../../core/template/content-schema'
import type { Layout } from '../../../core/template/template'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const MILESTONE = WORLD.index.dataset.milestones[0]?.id ?? ''
const RANK = 'gii-rank/chengdu/2024'
const title = { title: { text: 'A title' } }
const withSlides = (slides: Deck['sections'][number]['slides']): Deck =>
  deckOf('agenda', title, { sections: [{ name: { en: 'Only', zh: '唯一' }, listed: false, slides }] })
const codes = (deck: Deck) => layOut(deck, WORLD).diagnostics.map(({ code, slide, slot }) => [code, slide, slot])

describe('diagnostics', () => {
  it('says nothing about a sound slide', () => {
    expect(
      codes(
        deckOf('kpi-grid', { ...title, metrics: { metrics: ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'] } }),
      ),
    ).toEqual([])
  })

  it('shows the title of a slide whose layout is gone, and names the near one', () => {
    const scene = layOut(deckOf('kpi-gird', title), WORLD)
    expect(scene.slides[0]?.title).toBe('A title')
    expect(scene.diagnostics).toEqual([
      expect.objectContaining({
        code: 'missing-layout',
        args: { id: 'kpi-gird', choices: { near: [{ id: 'kpi-grid' }] } },
      }),
    ])
  })

  it('lays a deck out whose design is gone', () => {
    const scene = layOut(deckOf('agenda', title, { design: 'gone' }), WORLD)
    const [design] = WORLD.templates.designs.values()
    expect(scene.slides).toHaveLength(1)
    expect(scene.theme.palette).toEqual(design?.palette)
    expect(scene.diagnostics.map(({ code }) => code)).toEqual(['missing-design'])
  })

  it.each<[string, Record<string, SlotContent>, string]>([
    ['metrics', { metrics: { metrics: ['rd-investmnt/circle/2023', 'gii-rank/chengdu/2024'] } }, 'unknown-observation'],
    ['chart', { chart: { chart: { form: 'auto', observations: ['no/such/one'] } } }, 'unknown-observation'],
    [
      'rate',
      {
        chart: {
          chart: {
            form: 'slope',
            observations: ['innovation-index/circle/2020', 'innovation-index/circle/2024'],
            rate: 'no/such/one',
          },
        },
      },
      'unknown-observation',
    ],
    ['table', { table: { table: { groups: [{ name: 'G', observations: ['no/such/one'] }] } } }, 'unknown-observation'],
    ['shares', { shares: { shares: ['no/such/one'] } }, 'unknown-observation'],
    ['milestones', { milestones: { milestones: ['never', MILESTONE] } }, 'unknown-milestone'],
    ['findings', { findings: { findings: ['nobody'] } }, 'unknown-finding'],
    ['conflicts', { conflicts: { conflicts: ['none'] } }, 'unknown-conflict'],
  ])('leaves out a %s reference that the dataset does not know', (slot, content, code) => {
    const layouts = {
      metrics: 'kpi-grid',
      chart: 'chart',
      rate: 'chart',
      table: 'table',
      shares: 'part-of-whole',
      milestones: 'timeline',
      findings: 'finding',
      conflicts: 'conflicts',
    }
    const found = codes(deckOf(layouts[slot as keyof typeof layouts], { ...title, ...content }))
    expect(found).toEqual([[code, 'one', slot === 'rate' ? 'chart' : slot]])
  })

  it('keeps an unknown token visible and reports it', () => {
    const scene = layOut(deckOf('agenda', { title: { text: 'Up to {{no/such/one}} and {{deck.nonsense}}' } }), WORLD)
    expect(scene.slides[0]?.title).toContain('{{no/such/one}}')
    expect(scene.diagnostics.map(({ code }) => code)).toEqual(['unknown-observation', 'unknown-token'])
  })

  it('writes a figure in the form that the text asks for; without one as cards have it', () => {
    const id = 'gdp/sichuan-chongqing/2025'
    const text = `{{${id}}}, {{${id}|long}}, {{ ${id} | number }}, {{${id}|loud}}, {{deck.date|long}}`
    const { slides, diagnostics } = layOut(deckOf('agenda', { title: { text } }), WORLD)
    const shown = slides[0]?.title.replaceAll('\u00a0', ' ')
    expect(shown).toBe(`> 10 tn yuan, more than 10 trillion yuan, 10, {{${id}|loud}}, {{deck.date|long}}`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-figure-form', 'unknown-token'])
  })

  it('reports a claim that its observations do not bear', () => {
    expect(codes(deckOf('agenda', { title: { text: { claim: 'growth', of: ['gii-rank/chengdu/2024'] } } }))).toEqual([
      ['claim-failed', 'one', 'title'],
    ])
  })

  it.each<[string, ClaimKind, readonly string[], string, string]>([
    [
      'what its observation bears',
      'growth',
      ['gii-rank/chengdu/2024'],
      'Chengdu ranked 23rd among global technology clusters in 2024',
      '2024年成都居全球科技集群第23位',
    ],
    [
      'the ids that there are',
      'levels',
      ['gii-rank/chengdu/2024', 'no/such/2024'],
      'Chengdu ranked 23rd among global technology clusters in 2024',
      '2024年成都居全球科技集群第23位',
    ],
    [
      'that there are none',
      'level',
      ['no/such/2024'],
      'The figures asked for are not in the dataset',
      '数据集中没有所需数据',
    ],
    ['that nothing was asked', 'auto', [], 'The figures asked for are not in the dataset', '数据集中没有所需数据'],
  ])('puts a plain sentence where a claim cannot be made: %s', (_, claim, of, en, zh) => {
    for (const [lang, title] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const scene = layOut(deckOf('agenda', { title: { text: { claim, of: [...of] } } }, { lang }), WORLD)
      expect(scene.slides[0]?.title).toBe(title)
      expect(scene.diagnostics.map(({ code }) => code)).toEqual(['claim-failed'])
    }
  })

  it('never leaves a title without words, whatever the claim is of', () => {
    const ids = WORLD.index.dataset.observations.slice(0, 12).map(({ id }) => id)
    for (const claim of CLAIM_KINDS) {
      for (const of of [[], ['no/such/1999'], ids.slice(0, 1), ids.slice(0, 2), ids]) {
        const title = layOut(deckOf('agenda', { title: { text: { claim, of } } }), WORLD).slides[0]?.title ?? ''
        expect(title, `${claim} of ${of.length}`).toMatch(/[A-Za-z].* /)
        expect(title).not.toContain('…')
      }
    }
  })

  it('shows text that is too long in full, smaller, and says by how much it overflows', () => {
    const long = Array.from({ length: 90 }, () => 'innovation').join(' ')
    const scene = layOut(deckOf('agenda', { title: { text: long } }), WORLD)
    expect(scene.diagnostics.slice(0, 1)).toEqual([
      expect.objectContaining({
        code: 'overflow',
        slot: 'title',
        args: expect.objectContaining({ by: expect.any(Number) }),
      }),
    ])
    expect(scene.slides[0]?.title).toBe(long)
  })

  it('reports a character that no font has', () => {
    expect(codes(deckOf('agenda', { title: { text: 'Box ⟿ arrow' } }))).toEqual([['missing-glyph', 'one', 'title']])
  })

  it('runs a long table on to more slides and counts them in the title', () => {
    const observations = WORLD.index.dataset.observations.slice(0, 40).map((observation) => observation.id)
    const scene = layOut(
      deckOf('table', { ...title, table: { table: { groups: [{ name: 'All', observations }] } } }),
      WORLD,
    )
    expect(scene.slides.length).toBeGreaterThan(1)
    expect(scene.slides.map((slide) => slide.title)).toEqual(
      scene.slides.map((_, i) => `A title (${i + 1}/${scene.slides.length})`),
    )
    const rows = scene.slides.flatMap((slide) =>
      slide.nodes.flatMap((node) => (node.kind === 'table' ? node.rows.filter((row) => !row.header) : [])),
    )
    expect(rows).toHaveLength(40)
  })

  it.each<[string, Record<string, SlotContent>, string, string]>([
    ['holds what the slot does not take', { metrics: { points: ['A point'] } }, 'wrong-type', 'metrics'],
    ['holds fewer than the slot wants', { metrics: { metrics: [RANK] } }, 'wrong-size', 'metrics'],
    ['holds more than the slot takes', { metrics: { metrics: Array(7).fill(RANK) } }, 'wrong-size', 'metrics'],
    ['leaves a slot empty', {}, 'empty-slot', 'metrics'],
  ])('says that a slide %s', (_, content, code, slot) => {
    expect(codes(deckOf('kpi-grid', { ...title, ...content }))).toContainEqual([code, 'one', slot])
  })

  it('says that the layout has no such slot, and names the near one', () => {
    const metrics = { metrics: [RANK, 'gii-rank/chongqing/2024'] }
    const scene = layOut(deckOf('kpi-grid', { ...title, metrics: metrics, metrisc: metrics }), WORLD)
    expect(scene.diagnostics).toEqual([
      expect.objectContaining({
        code: 'unknown-slot',
        args: expect.objectContaining({ choices: { near: [expect.objectContaining({ id: 'metrics' })] } }),
      }),
    ])
  })

  it('leaves an unknown theme out and names the near one', () => {
    const deck = withSlides([{ id: 'one', layout: 'agenda', theme: 'rail-conectivity', content: title }])
    expect(layOut(deck, WORLD).diagnostics).toEqual([
      expect.objectContaining({
        code: 'unknown-theme',
        args: expect.objectContaining({ choices: { near: [{ id: 'rail-connectivity' }] } }),
      }),
    ])
  })

  it('tells slides apart that have one id', () => {
    const slide = { id: 'one', layout: 'agenda', content: title }
    const scene = layOut(withSlides([slide, slide, { ...slide, id: 'two' }]), WORLD)
    expect(scene.slides.map(({ id }) => id)).toEqual(['one', 'one:2', 'two'])
    expect(scene.diagnostics.map(({ code, slide }) => [code, slide])).toContainEqual(['repeated-id', 'one:2'])
  })

  it('says which slide has the same title, in passing', () => {
    const slide = (id: string, text: string) => ({ id, layout: 'agenda', content: { title: { text } } })
    const scene = layOut(withSlides([slide('one', 'Growth'), slide('two', 'Rail'), slide('three', 'Growth')]), WORLD)
    expect(scene.diagnostics).toEqual([
      {
        code: 'repeated-title',
        severity: 'info',
        slide: 'three',
        slot: 'title',
        args: { title: 'Growth', number: 1 },
      },
    ])
  })

  it('says that a deck has no slides', () => {
    expect(codes(deckOf('agenda', title, { sections: [] }))).toEqual([['no-slides', null, null]])
  })

  it('reports what the talking point refers to in vain', () => {
    const deck = withSlides([{ id: 'one', layout: 'agenda', content: title, talk: 'About {{no/such/one}}' }])
    expect(codes(deck)).toEqual([['unknown-observation', 'one', null]])
  })

  it('draws no share that is none', () => {
    const shares = { shares: ['national-platforms/circle/2023', RANK] }
    expect(codes(deckOf('part-of-whole', { ...title, shares })).map(([code]) => code)).toContain('no-share')
  })

  it('reports labels that run into each other', () => {
    const ids = ['innovation-index/circle/2020', 'innovation-index/circle/2024']
    const area = WORLD.templates.layouts.get('chart') as Layout
    const twice = { ...area, id: 'twice', areas: [...area.areas, ...area.areas.slice(1)] }
    const layouts = new Map([...WORLD.templates.layouts, ['twice', twice]])
    const world = { ...WORLD, templates: { ...WORLD.templates, layouts } }
    const deck = deckOf('twice', { ...title, chart: { chart: { form: 'slope', observations: ids } } })
    expect(layOut(deck, world).diagnostics).toContainEqual(expect.objectContaining({ code: 'overlap', slot: 'chart' }))
  })

  it('reports text under a panel that is painted later, and not text on one', () => {
    const { areas, ...rest } = WORLD.templates.layouts.get('summary') as Layout
    const panel = { show: 'panel', at: { band: 'body', columns: [1, 12], rows: [1, 12] }, when: 'points' } as const
    const [first, ...others] = areas
    const onPanel = [first, panel, ...others] as Layout['areas']
    const points = { points: { points: ['Alpha', 'Beta', 'Gamma'] } }
    const reported = (areas: Layout['areas']) => {
      const layouts = new Map([...WORLD.templates.layouts, ['covered', { ...rest, id: 'covered', areas }]])
      const world = { ...WORLD, templates: { ...WORLD.templates, layouts } }
      return layOut(deckOf('covered', { ...title, ...points }), world).diagnostics
    }
    expect(reported(onPanel)).toEqual([])
    expect(reported([...areas, panel] as Layout['areas'])).toContainEqual(
      expect.objectContaining({ code: 'overlap', slot: 'points' }),
    )
  })
})
