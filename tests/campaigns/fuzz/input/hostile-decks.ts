import { DECK_FORMAT, DECK_VERSION, type Deck, deckSchema } from '../../../../core/deck/schema'
import { LANGS } from '../../../../core/locale'
import { SLIDE_SIZES } from '../../../../core/slide-sizes'
import { CLAIM_KINDS } from '../../../../core/template/claim-kinds'
import type { TextContent } from '../../../../core/template/content-schema'
import { SAMPLE_PICTURE } from '../../../../engine/sample/sample-picture'
import { anyText, slideOf } from '../../../core/scene/random-decks'
import { DESIGNS, WORLD } from '../../../core/scene/scenes'
import fc from '../../../fast-check'
import { HOSTILE_TEXTS } from './hostile'

const hostile = fc.constantFrom(...HOSTILE_TEXTS)
const written = fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text !== ''))
const localized = fc.record({ en: written, zh: written })
const plain = fc.oneof(hostile, localized)

const { dataset } = WORLD.index
const names = fc.constantFrom(
  ...dataset.observations.map(({ id }) => id),
  ...dataset.themes.map(({ id }) => id),
  ...dataset.milestones.map(({ id }) => id),
  ...HOSTILE_TEXTS,
)

const text: fc.Arbitrary<TextContent> = fc.oneof(
  { arbitrary: anyText, weight: 2 },
  { arbitrary: plain, weight: 2 },
  fc.record({ claim: fc.constantFrom(...CLAIM_KINDS), of: fc.array(names, { maxLength: 5 }) }),
  fc.record({ finding: names }),
)

const image = fc.record({ data: fc.constant(SAMPLE_PICTURE.data), alt: localized, credit: plain })

const slide = fc
  .tuple(
    slideOf(text),
    fc.record(
      { theme: names, talk: text, alt: fc.dictionary(written, fc.record({ en: written })) },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom('picture', 'title', 'more', '__proto__'), fc.record({ image }), { maxKeys: 1 }),
  )
  .map(([base, more, pictures]) => ({ ...base, ...more, content: { ...base.content, ...pictures } }))

const section = fc.record({ name: localized, listed: fc.boolean(), slides: fc.array(slide, { maxLength: 3 }) })

/** A deck that its schema lets through, with every text one that has broken programs before. */
export const hostileDeck: fc.Arbitrary<Deck> = fc
  .record({
    format: fc.constant(DECK_FORMAT),
    version: fc.constant(DECK_VERSION),
    title: plain,
    subject: plain,
    author: hostile,
    date: fc.constantFrom('2026-01-04', '0001-01-01', '9999-12-31', '2024-02-29'),
    lang: fc.constantFrom(...LANGS),
    design: fc.constantFrom(...DESIGNS),
    size: fc.constantFrom(...SLIDE_SIZES),
    sections: fc.array(section, { minLength: 1, maxLength: 2 }),
  })
  .map((deck) => deckSchema.parse(deck))
