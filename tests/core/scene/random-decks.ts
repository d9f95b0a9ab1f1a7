import fc from 'fast-check'
import { CHART_FORM_IDS } from '../../../core/chart-form-ids'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import { LANGS } from '../../../core/locale'
import type { SlotContent, TextContent } from '../../../core/template/content-schema'
import { DATE, WORLD } from './scenes'

const { dataset } = WORLD.index
const idsOf = (entries: readonly { readonly id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id))
const some = (id: fc.Arbitrary<string>, max = 14) => fc.array(id, { minLength: 1, maxLength: max })
const observations = some(idsOf(dataset.observations))
const generated = fc.oneof(
  fc.record({ claim: fc.constant('auto' as const), of: observations }),
  fc.record({ finding: idsOf(dataset.findings) }),
)
export const anyText: fc.Arbitrary<TextContent> = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.record({ en: fc.string({ minLength: 1 }), zh: fc.constantFrom('成渝', '双城经济圈建设'.repeat(9)) }),
  fc.record(
    { en: fc.string({ minLength: 1 }), instead: generated, changed: fc.constantFrom(...LANGS) },
    { requiredKeys: ['en'] },
  ),
  generated,
  idsOf(dataset.observations).map((id) => `Up to {{${id}}} of {{ deck.figures }}`),
)

type Text = fc.Arbitrary<TextContent>

/** Anything that a deck's schema lets through, whatever the slot takes. */
const contentOf = (text: Text): fc.Arbitrary<SlotContent> =>
  fc.oneof(
    fc.record({ text }),
    fc.record({ points: fc.array(text, { minLength: 1, maxLength: 12 }) }),
    fc.record({ metrics: observations }),
    fc.record({
      chart: fc.record({ form: fc.constantFrom(...CHART_FORM_IDS, 'auto' as const), observations }),
    }),
    fc.record({
      table: fc.record({ groups: fc.array(fc.record({ name: text, observations }), { minLength: 1, maxLength: 4 }) }),
    }),
    fc.record({ shares: observations }),
    fc.record({ milestones: some(idsOf(dataset.milestones)) }),
    fc.record({ findings: some(idsOf(dataset.findings)) }),
    fc.record({ conflicts: some(idsOf(dataset.conflicts)) }),
  )

/** A slide in any layout; now and then its slots hold what another slot would take. */
export const slideOf = (text: Text) =>
  fc.constantFrom(...WORLD.templates.layouts.values()).chain((layout) =>
    fc.record({
      id: fc.constantFrom('one', 'two'),
      layout: fc.constant(layout.id),
      content: fc.record(Object.fromEntries(Object.keys(layout.slots).map((slot) => [slot, contentOf(text)])), {
        requiredKeys: [],
      }),
    }),
  )

const partsOf = (text: Text) =>
  fc.record({
    lang: fc.constantFrom(...LANGS),
    size: fc.constantFrom<Deck['size']>('16:9', '4:3', 'a4'),
    sections: fc.array(
      fc.record({ name: fc.constant({ en: 'S', zh: '节' }), listed: fc.boolean(), slides: fc.array(slideOf(text)) }),
    ),
  })

function newDeck(parts: object): unknown {
  const base = { format: 'chengyu-brief/deck', version: 1, title: 'T', subject: 'S', author: '', date: DATE } as const
  return { ...base, design: 'two-rivers', ...parts }
}

/** Any deck that can be opened: whatever its schema lets through. */
export const anyDeck: fc.Arbitrary<Deck> = partsOf(anyText).map((chosen) => deckSchema.parse(newDeck(chosen)))
