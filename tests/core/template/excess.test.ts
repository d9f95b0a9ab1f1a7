import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../../core/dataset/figures-in-text'
import {
  deckExcessOf,
  MAX_DECK_ENTRIES,
  MAX_DECK_LENGTH,
  MAX_LISTED_SECTIONS,
  shownParts,
} from '../../../core/deck/excess'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import {
  briefSlide,
  excessOf,
  lengthOfSlide,
  MAX_ENTRIES,
  MAX_SLIDE_LENGTH,
  MAX_SLOT_LENGTH,
  MAX_TEXT_LENGTH,
  shownText,
  withoutExcess,
} from '../../../core/template/excess'
import type { WrittenSlide } from '../../../core/template/slide-texts'
import { wordsIn } from '../../../core/template/written'

const LONG = 'a'.repeat(MAX_TEXT_LENGTH + 1)
const FULL = 'a'.repeat(MAX_TEXT_LENGTH)
const ids = (count: number) => Array.from({ length: count }, (_, i) => `x/${i}`)
const slide = (content: WrittenSlide['content'], more: Partial<WrittenSlide> = {}): WrittenSlide => ({
  layout: 'statement',
  content,
  ...more,
})
const PICTURE = { data: '', alt: { en: 'a', zh: 'a' } }

describe('what is too long to be laid out', () => {
  test('is reported once for a slot, wherever in it the text stands', () => {
    const long = slide(
      {
        title: { text: LONG },
        both: { text: { en: 'a', zh: LONG } },
        points: { points: ['a', LONG, LONG] },
        chart: { chart: { form: 'auto', observations: ['x'], title: LONG } },
        table: { table: { groups: [{ name: LONG, observations: ['x'] }] } },
        image: { image: { ...PICTURE, credit: LONG } },
        picture: { image: { data: '', alt: { en: 'a', zh: LONG } } },
      },
      { talk: LONG, alt: { chart: { zh: LONG } } },
    )
    const size = LONG.length
    expect(excessOf(long)).toEqual(
      [
        ...Object.keys(long.content).map((slot) => ({ slot, path: ['content', slot] })),
        { slot: null, path: ['talk'] },
        { slot: null, path: ['alt', 'chart'] },
      ].map((place) => ({ kind: 'text-too-long', ...place, size })),
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
  })

  test('is a slot whose texts are too long together', () => {
    const points = { points: Array<string>(21).fill('a'.repeat(MAX_SLOT_LENGTH / 20)) }
    const full = slide({ left: { points: points.points.slice(1) }, right: { text: 'b' } })
    expect(excessOf(full)).toEqual([])
    const long = slide({ left: points, right: { text: 'b' } })
    const size = (MAX_SLOT_LENGTH / 20) * 21
    expect(excessOf(long)).toEqual([{ kind: 'slot-too-long', slot: 'left', path: ['content', 'left'], size }])
    const shown = withoutExcess(long)
    expect(shown.content.left).toEqual({ points: Array(21).fill(`${'a'.repeat(200)}…`) })
    expect(shown.content.right).toEqual({ text: 'b' })
  })

  test('is a slide whose slots are too long together', () => {
    const slots = (count: number) => Object.fromEntries(ids(count).map((slot) => [slot, { text: FULL }]))
    const max = MAX_SLIDE_LENGTH / MAX_TEXT_LENGTH
    expect(excessOf(slide(slots(max)))).toEqual([])
    const long = slide(slots(max), { alt: { chart: { en: 'b' } } })
    const size = MAX_SLIDE_LENGTH + 1
    expect(excessOf(long)).toEqual([{ kind: 'slide-too-long', slot: null, path: [], size }])
    expect(lengthOfSlide(withoutExcess(long))).toBeLessThan(1000)
    expect(lengthOfSlide(withoutExcess(slide(slots(2000))))).toBeLessThan(MAX_SLIDE_LENGTH + 2000 + 1)
  })

  test('is shown in less than a thousand characters where only the beginning of a slide is', () => {
    const long = slide({ points: { points: Array<string>(500).fill('abcdefgh') }, title: { text: FULL } })
    const shown = briefSlide(long)
    expect(lengthOfSlide(shown)).toBeLessThan(1000)
    expect(shown.content.points).toEqual({ points: Array(20).fill('a…') })
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

  test('shows so many characters of its slides, and of those after them the beginnings', () => {
    const count = MAX_DECK_LENGTH / MAX_TEXT_LENGTH
    const many = Array.from({ length: count }, (_, i) => ({ id: `s${i}`, layout: 'a', content: { x: { text: FULL } } }))
    const full = deck({ sections: [{ name, slides: many.slice(1) }] })
    expect(deckExcessOf(full)).toEqual([])
    expect(shownParts(full).brief.flat()).not.toContain(true)
    const long = deck({
      sections: [
        { name, slides: many },
        { name: { en: LONG, zh: FULL }, slides },
      ],
    })
    const size = MAX_DECK_LENGTH + 1 + shownText(LONG).length
    expect(deckExcessOf(long).slice(1)).toEqual([{ kind: 'deck-too-long', path: ['sections'], size }])
    const { brief, names } = shownParts(long)
    expect(brief).toEqual([[...Array(count - 1).fill(false), true], [true]])
    expect(wordsIn(names[1] ?? '', 'en')).toBe(`${'a'.repeat(40)}…`)
  })

  test('shows so many entries', () => {
    const points = { points: Array<string>(MAX_ENTRIES).fill('a') }
    const count = MAX_DECK_ENTRIES / MAX_ENTRIES
    const many = Array.from({ length: count + 1 }, (_, i) => ({ id: `s${i}`, layout: 'a', content: { points } }))
    expect(deckExcessOf(deck({ sections: [{ name, slides: many.slice(1) }] }))).toEqual([])
    const long = deck({ sections: [{ name, slides: many }] })
    const size = MAX_DECK_ENTRIES + MAX_ENTRIES
    expect(deckExcessOf(long)).toEqual([{ kind: 'deck-too-full', path: ['sections'], size }])
    expect(shownParts(long).brief).toEqual([[...Array(count).fill(false), true]])
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
  const found = (text: string) => figuresIn(text).map(({ id }) => id)
  expect(found('{{a/b}} and {{ deck.date }} but {{}} {{a b}} {{{c}}')).toEqual(['a/b', 'deck.date', 'c'])
})
