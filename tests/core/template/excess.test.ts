import { describe, expect, test } from 'vitest'
import { deckExcessOf, MAX_LISTED_SECTIONS } from '../../../core/deck/excess'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import { excessOf, MAX_ENTRIES, MAX_TEXT_LENGTH, shownText, withoutExcess } from '../../../core/template/excess'
import type { SlideRecipe } from '../../../core/template/storyline-schema'
import { TOKEN } from '../../../core/template/tokens'

const LONG = 'a'.repeat(MAX_TEXT_LENGTH + 1)
const FULL = 'a'.repeat(MAX_TEXT_LENGTH)
const ids = (count: number) => Array.from({ length: count }, (_, i) => `x/${i}`)
const slide = (content: SlideRecipe['content'], more: Partial<SlideRecipe> = {}): SlideRecipe => ({
  layout: 'statement',
  content,
  ...more,
})
const PICTURE = { data: '', alt: { en: 'a', zh: 'a' } }

describe('what is too long to be laid out', () => {
  test('is told once for a slot, wherever in it the text stands', () => {
    const long = slide(
      {
        title: { text: LONG },
        both: { text: { en: 'a', zh: LONG } },
        points: { points: ['a', LONG, LONG] },
        chart: { chart: { form: 'auto', observations: ['x'], title: LONG } },
        table: { table: { groups: [{ name: LONG, observations: ['x'] }] } },
        image: { image: { ...PICTURE, credit: LONG } },
      },
      { talk: LONG },
    )
    const size = LONG.length
    expect(excessOf(long)).toEqual(
      ['title', 'both', 'points', 'chart', 'table', 'image', null].map((slot) => ({
        kind: 'text-too-long',
        slot,
        size,
      })),
    )
    expect(excessOf(withoutExcess(long))).toEqual([])
  })

  test('is a list with too many entries, of whatever kind', () => {
    const many = ids(MAX_ENTRIES + 1)
    const full = slide({
      points: { points: many },
      metrics: { metrics: many },
      shares: { shares: many },
      milestones: { milestones: many },
      chart: { chart: { form: 'auto', observations: many } },
      table: { table: { groups: many.map((name) => ({ name, observations: ['x', 'y'] })) } },
    })
    expect(excessOf(full).map(({ kind, slot }) => [kind, slot])).toEqual(
      Object.keys(full.content).map((slot) => ['too-many-entries', slot]),
    )
    const shown = withoutExcess(full)
    expect(excessOf(shown)).toEqual([])
    expect(shown.content.metrics).toEqual({ metrics: many.slice(0, MAX_ENTRIES) })
    expect(full.content.metrics).toEqual({ metrics: many })
  })

  test('is nothing that is just full, and the slide is then the same object', () => {
    const full = slide(
      { title: { text: FULL }, metrics: { metrics: ids(MAX_ENTRIES) } },
      { talk: { en: FULL, zh: 'a' } },
    )
    expect(excessOf(full)).toEqual([])
    expect(withoutExcess(full)).toBe(full)
  })

  test('shows its beginning, and no half of a character', () => {
    expect(shownText(LONG)).toMatch(/^a{200}…$/)
    expect(shownText({ en: LONG, zh: '短' })).toEqual({ en: `${'a'.repeat(200)}…`, zh: '短' })
    expect(shownText(`${'a'.repeat(199)}😀${LONG}`)).toBe(`${'a'.repeat(199)}…`)
    const claim = { claim: 'growth' as const, of: ['x'] }
    expect(shownText(claim)).toBe(claim)
  })
})

describe('a deck', () => {
  const name = { en: 'A', zh: '甲' }
  const slides = [{ id: 'one', layout: 'statement', content: {} }]
  const deck = (change: object): Deck =>
    deckSchema.parse({
      ...{ format: 'chengyu-brief/deck', version: 1, title: 'T', subject: 'S', date: '2025-02-28', lang: 'en' },
      ...{ design: 'two-rivers', sections: [{ name, slides }], ...change },
    })

  test('has texts of its own that may be too long', () => {
    const long = deck({ title: LONG, sections: [{ name: { en: LONG, zh: 'a' }, slides }] })
    expect(deckExcessOf(long).map(({ path }) => path)).toEqual([['title'], ['sections', 0, 'name']])
    expect(deckExcessOf(deck({ title: FULL }))).toEqual([])
  })

  test('lists so many sections', () => {
    const sections = (count: number) => deck({ sections: Array(count).fill({ name, slides }) })
    expect(deckExcessOf(sections(MAX_LISTED_SECTIONS))).toEqual([])
    expect(deckExcessOf(sections(MAX_LISTED_SECTIONS + 1))).toEqual([
      { kind: 'too-many-sections', path: ['sections'], size: MAX_LISTED_SECTIONS + 1 },
    ])
  })
})

test('the token of a figure is found between its braces', () => {
  const found = (text: string) => [...text.matchAll(TOKEN)].map((match) => match[1])
  expect(found('{{a/b}} and {{ deck.date }} but {{}} {{a b}} {{{c}}')).toEqual(['a/b', 'deck.date', 'c'])
})
