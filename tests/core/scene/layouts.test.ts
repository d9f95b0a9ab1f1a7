import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene } from '../../../core/scene/model'
import type { SlotContent } from '../../../core/template/content-schema'
import { type LayoutInput, layoutSchema } from '../../../core/template/layout-schema'
import { normaliseLayout } from '../../../core/template/template'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const NAME = { en: 'Name', zh: '名称' }
const title = { title: { text: 'A title' } }
const TITLE_SLOT = { title: { accepts: 'text', name: NAME } } as const

/** Lays out a deck of one slide in a layout that an author could write. */
function layOutIn(layout: Pick<LayoutInput, 'slots' | 'areas'>, content: Record<string, SlotContent>): Scene {
  const json = { id: 'own', name: NAME, description: NAME, ...layout, slots: { ...TITLE_SLOT, ...layout.slots } }
  const own = normaliseLayout(layoutSchema.parse(json))
  const templates = { ...WORLD.templates, layouts: new Map([...WORLD.templates.layouts, ['own', own]]) }
  return layOut(deckOf('own', { ...title, ...content }), { ...WORLD, templates })
}
const textsOf = (scene: Scene) =>
  scene.slides.flatMap((slide) =>
    slide.nodes.flatMap((node) => linesOf(node).map((line) => line.segments.map(({ text }) => text).join(''))),
  )

describe('what a layout can ask for', () => {
  it('draws a rule as a hairline on the upper edge of its place, and a panel as a plain rectangle', () => {
    const areas: LayoutInput['areas'] = [
      { show: 'panel', at: { columns: [1, 6], rows: [4, 6] } },
      { show: 'rule', at: { columns: [1, 6], rows: [4, 6] } },
      { show: 'rule', at: { columns: [7, 12] }, colour: 'accent2' },
    ]
    const nodes = layOutIn({ slots: {}, areas }, {}).slides[0]?.nodes ?? []
    const [panel] = nodes.filter(({ id }) => id.startsWith('panel'))
    const [rule, own] = nodes.filter(({ id }) => id.startsWith('rule'))
    expect(rule?.box).toEqual({ ...panel?.box, height: 0 })
    expect(rule).toMatchObject({ geometry: { type: 'line' }, fill: null, stroke: { width: 0.75, dash: 'solid' } })
    expect(own).toMatchObject({ stroke: { paint: { role: 'accent2' }, width: 0.75 } })
    expect(panel).toMatchObject({ geometry: { type: 'rect', radius: 0 }, stroke: null, fromLayout: true })
  })

  it('shows a panel where its slot is filled, on the slide and not in the layout', () => {
    const areas: LayoutInput['areas'] = [
      { show: 'panel', at: {}, when: 'lead' },
      { show: 'text', slot: 'lead', at: {}, style: 'lead' },
    ]
    const slots = { lead: { accepts: 'text', name: NAME, optional: true } } as const
    const filled = layOutIn({ slots, areas }, { lead: { text: 'A lead' } })
    const panels = (scene: Scene) => scene.slides[0]?.nodes.filter(({ id }) => id.startsWith('panel'))
    expect(panels(filled)).toEqual([expect.objectContaining({ fromLayout: false })])
    expect(panels(layOutIn({ slots, areas }, {}))).toEqual([])
    expect(filled.layouts.find(({ id }) => id === 'own')?.nodes.map(({ id }) => id)).toEqual(['foot-rule'])
  })

  it('makes cards of events', () => {
    const event = WORLD.index.dataset.milestones[0]
    const lines = (['date', 'title', 'detail'] as const).map((field) => ({ field, style: 'body' as const }))
    const scene = layOutIn(
      {
        slots: { events: { accepts: 'milestones', name: NAME } },
        areas: [{ show: 'cards', slot: 'events', at: {}, columns: { '2': 2 }, lines }],
      },
      { events: { milestones: [event?.id ?? ''] } },
    )
    expect(textsOf(scene).join(' ')).toContain(event?.title.en)
    expect(textsOf(scene).join(' ')).toContain(event?.detail.en)
    expect(scene.slides[0]?.nodes.some(({ role }) => role === 'footer')).toBe(true)
    expect(scene.diagnostics).toEqual([])
  })

  it('sets points behind dashes', () => {
    const scene = layOutIn(
      {
        slots: { points: { accepts: 'points', name: NAME } },
        areas: [{ show: 'points', slot: 'points', at: {}, marker: 'dash' }],
      },
      { points: { points: ['One', 'Two'] } },
    )
    const node = scene.slides[0]?.nodes.find(({ id }) => id === 'points')
    expect(node?.kind === 'text' && node.paragraphs.every(({ bullet }) => bullet !== null)).toBe(true)
    expect(scene.slides[0]?.nodes.some(({ id }) => id.startsWith('points-rule'))).toBe(false)
  })

  it('keeps more than a third of a narrow table for the names', () => {
    const observations = WORLD.index.dataset.observations.slice(0, 3).map(({ id }) => id)
    const table = (columns: readonly [number, number]) => {
      const scene = layOutIn(
        {
          slots: { rows: { accepts: 'table', name: NAME } },
          areas: [
            {
              show: 'table',
              slot: 'rows',
              at: { columns: [...columns] },
              columns: ['name', 'value', 'period', 'source'],
            },
          ],
        },
        { rows: { table: { groups: [{ name: 'Group', observations }] } } },
      )
      const found = scene.slides[0]?.nodes.find((node) => node.kind === 'table')
      if (!found) throw new Error('no table')
      return { width: found.box.width, columns: found.columns }
    }
    const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
    const narrow = table([1, 4])
    expect(narrow.columns[0]).toBeCloseTo(narrow.width * 0.36, 5)
    expect(sum(narrow.columns)).toBeCloseTo(narrow.width, 5)
    const wide = table([1, 12])
    expect(wide.columns[0]).toBeGreaterThan(wide.width * 0.36)
    expect(sum(wide.columns)).toBeCloseTo(wide.width, 5)
  })

  it('runs on while any of its tables does', () => {
    const observations = WORLD.index.dataset.observations.slice(0, 30).map(({ id }) => id)
    const table = (ids: string[]) => ({ table: { groups: [{ name: 'Group', observations: ids }] } })
    const scene = layOutIn(
      {
        slots: { long: { accepts: 'table', name: NAME }, short: { accepts: 'table', name: NAME } },
        areas: [
          { show: 'table', slot: 'long', at: { columns: [1, 6] } },
          { show: 'table', slot: 'short', at: { columns: [7, 12] } },
        ],
      },
      { long: table(observations), short: table(observations.slice(0, 1)) },
    )
    const rows = scene.slides.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node.kind === 'table' ? node.rows.filter(({ header }) => !header) : [])),
    )
    expect(rows).toHaveLength(31)
    expect(scene.slides.map(({ id }) => id)).toEqual(scene.slides.map((_, i) => (i === 0 ? 'one' : `one.${i + 1}`)))
  })
})

describe('slides that speak of the deck', () => {
  const name = (en: string) => ({ en, zh: en })
  const cited = 'rd-investment/chengdu-chongqing/2023'

  it('cites what the cover and the talking points refer to', () => {
    const cover = { title: { text: 'Title' }, subtitle: { text: `{{${cited}}} from {{ deck.sources }} source` } }
    const sections: Deck['sections'] = [
      {
        name: name('Opening'),
        listed: false,
        slides: [{ id: 'cover', layout: 'cover', content: cover, talk: 'Also {{gii-rank/chengdu/2024}}' }],
      },
      { name: name('Sources'), listed: false, slides: [{ id: 'sources', layout: 'sources', content: title }] },
    ]
    const scene = layOut(deckOf('cover', {}, { sections }), WORLD)
    expect(textsOf(scene).join(' ')).toContain('from 1 source')
    const citation = WORLD.index.source.get(WORLD.index.observation.get(cited)?.source ?? '')?.citation.en
    expect(textsOf(scene).join(' ')).toContain(citation)
    expect(scene.slides[0]?.notes.talk).toEqual(['Also 23rd'])
    expect(scene.diagnostics).toEqual([])
  })

  it('counts sections alike on the agenda and on their openers', () => {
    const opener = (id: string) => ({ id, layout: 'section', content: title })
    const sections: Deck['sections'] = [
      { name: name('Opening'), listed: false, slides: [{ id: 'agenda', layout: 'agenda', content: title }] },
      { name: name('Empty'), listed: true, slides: [] },
      { name: name('First'), listed: true, slides: [opener('first')] },
      { name: name('Second'), listed: true, slides: [opener('second')] },
    ]
    const scene = layOut(deckOf('agenda', {}, { sections }), WORLD)
    const agenda = scene.slides[0]?.nodes.find(({ kind }) => kind === 'table')
    expect(agenda?.alt).toBe('1 First: 2; 2 Second: 3')
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['01', '02']))
    expect(textsOf(scene)).not.toContain('03')
  })
})
