import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import type { SlotContent } from '../../../core/template/content-schema'
import { layOut } from '../../../electron/services/world'
import { DATE, WORLD } from './scenes'

/** A deck of one slide, which no check has looked at. */
function deckOf(layout: string, content: Record<string, SlotContent>, extra: Partial<Deck> = {}): Deck {
  return {
    format: 'chengyu-brief/deck',
    version: 1,
    title: 'Test',
    subject: 'Test',
    author: '',
    date: DATE,
    lang: 'en',
    design: 'two-rivers',
    size: '16:9',
    sections: [{ name: { en: 'Only', zh: '唯一' }, listed: true, slides: [{ id: 'one', layout, content }] }],
    ...extra,
  }
}
const title = { title: { text: 'A title' } }
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
      expect.objectContaining({ code: 'missing-layout', message: expect.stringContaining('Did you mean "kpi-grid"?') }),
    ])
  })

  it('lays a deck out whose design is gone', () => {
    const scene = layOut(deckOf('kpi-grid', title, { design: 'gone' }), WORLD)
    expect(scene.slides).toHaveLength(1)
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
    ['milestones', { milestones: { milestones: ['never'] } }, 'unknown-milestone'],
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
    const scene = layOut(deckOf('kpi-grid', { title: { text: 'Up to {{no/such/one}} and {{deck.nonsense}}' } }), WORLD)
    expect(scene.slides[0]?.title).toContain('{{no/such/one}}')
    expect(scene.diagnostics.map(({ code }) => code)).toEqual(['unknown-observation', 'unknown-token'])
  })

  it('reports a claim that its observations do not bear', () => {
    expect(codes(deckOf('kpi-grid', { title: { text: { claim: 'growth', of: ['gii-rank/chengdu/2024'] } } }))).toEqual([
      ['claim-failed', 'one', 'title'],
    ])
  })

  it('shows text that is too long in full, smaller, and says by how much it overflows', () => {
    const long = Array.from({ length: 90 }, () => 'innovation').join(' ')
    const scene = layOut(deckOf('kpi-grid', { title: { text: long } }), WORLD)
    expect(scene.diagnostics).toEqual([
      expect.objectContaining({ code: 'overflow', slot: 'title', message: expect.stringMatching(/\d+ pt too large/) }),
    ])
    expect(scene.slides[0]?.title).toBe(long)
  })

  it('reports a character that no font has', () => {
    expect(codes(deckOf('kpi-grid', { title: { text: 'Box ⟿ arrow' } }))).toEqual([['missing-glyph', 'one', 'title']])
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
})
