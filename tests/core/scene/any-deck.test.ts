import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHART_TYPES } from '../../../core/chart-types'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import { LANGS } from '../../../core/locale'
import type { Scene, SceneNode } from '../../../core/scene/model'
import type { SlotContent } from '../../../core/template/content-schema'
import type { Box } from '../../../core/units'
import { layOut } from '../../../electron/services/world'
import { linesOf } from './geometry'
import { DATE, STORYLINES, storylineDeck, WORLD } from './scenes'

const { dataset } = WORLD.index
const idsOf = (entries: readonly { readonly id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id))
const some = (id: fc.Arbitrary<string>, most = 14) => fc.array(id, { minLength: 1, maxLength: most })
const observations = some(idsOf(dataset.observations))
const text = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.record({ en: fc.string({ minLength: 1 }), zh: fc.constantFrom('成渝', '双城经济圈建设'.repeat(9)) }),
  fc.record({ claim: fc.constant('auto' as const), of: observations }),
  fc.record({ finding: idsOf(dataset.findings) }),
  idsOf(dataset.observations).map((id) => `Up to {{${id}}} of {{ deck.figures }}`),
)

/** Anything that a deck's schema lets through, whatever the slot takes. */
const content: fc.Arbitrary<SlotContent> = fc.oneof(
  fc.record({ text }),
  fc.record({ points: fc.array(text, { minLength: 1, maxLength: 12 }) }),
  fc.record({ metrics: observations }),
  fc.record({
    chart: fc.record({ form: fc.constantFrom(...CHART_TYPES, 'auto' as const), observations }),
  }),
  fc.record({
    table: fc.record({ groups: fc.array(fc.record({ name: text, observations }), { minLength: 1, maxLength: 4 }) }),
  }),
  fc.record({ shares: observations }),
  fc.record({ milestones: some(idsOf(dataset.milestones)) }),
  fc.record({ findings: some(idsOf(dataset.findings)) }),
  fc.record({ conflicts: some(idsOf(dataset.conflicts)) }),
)

const slide = fc.constantFrom(...WORLD.templates.layouts.values()).chain((layout) =>
  fc.record({
    id: fc.constantFrom('one', 'two'),
    layout: fc.constant(layout.id),
    content: fc.record(Object.fromEntries(Object.keys(layout.slots).map((slot) => [slot, content])), {
      requiredKeys: [],
    }),
  }),
)

const deck = fc.record({
  lang: fc.constantFrom(...LANGS),
  size: fc.constantFrom<Deck['size']>('16:9', '4:3', 'a4'),
  sections: fc.array(
    fc.record({ name: fc.constant({ en: 'S', zh: '节' }), listed: fc.boolean(), slides: fc.array(slide) }),
  ),
})

describe('any deck that can be opened', () => {
  it('is laid out: nothing throws, no length is missing or negative, ids differ', () => {
    fc.assert(
      fc.property(deck, (parts) => {
        const scene = layOut(deckSchema.parse(newDeck(parts)), WORLD)
        expect(brokenBoxes(scene)).toEqual([])
        const ids = scene.slides.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(['4:3', 'a4'] as const)('every storyline on %s slides', (size) => {
  it.each(STORYLINES.flatMap((storyline) => LANGS.map((lang) => [storyline, lang] as const)))(
    '%s, %s: nothing runs into anything or off the slide',
    (storyline, lang) => {
      const scene = layOut({ ...storylineDeck(storyline, lang), size }, WORLD)
      expect(scene.diagnostics.filter(({ code }) => code !== 'overflow')).toEqual([])
      expect(brokenBoxes(scene)).toEqual([])
    },
  )
})

function newDeck(parts: object): unknown {
  const base = { format: 'chengyu-brief/deck', version: 1, title: 'T', subject: 'S', author: '', date: DATE } as const
  return { ...base, design: 'two-rivers', ...parts }
}

/** Boxes that no file format takes. */
function brokenBoxes(scene: Scene): unknown[] {
  return scene.slides.flatMap((slide) =>
    slide.nodes.flatMap((node) => (boxesOf(node).every(isSound) ? [] : [[slide.layout, node.id, boxesOf(node)]])),
  )
}

function boxesOf(node: SceneNode): Box[] {
  const lines = linesOf(node).map(({ x, baseline, width }) => ({ x, y: baseline, width, height: 0 }))
  return [node.box, ...(node.kind === 'chart' ? [node.plot] : []), ...lines]
}

function isSound({ x, y, width, height }: Box): boolean {
  return [x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0
}
