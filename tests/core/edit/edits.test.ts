import { describe, expect, it } from 'vitest'
import type { Deck, DeckSlide } from '../../../core/deck/schema'
import {
  addMetricToSlot,
  addSlide,
  changeLayout,
  clearSlot,
  cutSlides,
  deleteSlides,
  duplicateSlides,
  findSlide,
  fittingLayouts,
  joinSection,
  listSection,
  moveSlides,
  newestObservation,
  pasteSlides,
  pickSlides,
  renameSection,
  setAuthor,
  setChartForm,
  setDesign,
  setLang,
  setSize,
  setSlot,
  setSubject,
  setTalk,
  setText,
  setTitle,
  setTypedNotes,
  slidesFromText,
  slidesOf,
  slidesToText,
  slotsAccepting,
  startSection,
  textAt,
} from '../../../core/edit/index'
import { deckOf } from '../scene/decks'
import { edited, frozen, idsOf, index, layouts, storylineDeck } from './support'

const KIT = { dataset: index, layouts }
const RD = ['rd-investment/chengdu-chongqing/2020', 'rd-investment/chengdu-chongqing/2023']

/** Two sections: a, b, c and d, e. */
const slide = (id: string): DeckSlide => ({ id, layout: 'statement', content: {} })
const LETTERS: Deck = frozen({
  ...deckOf('statement', {}),
  sections: [
    { name: { en: 'One', zh: '一' }, listed: true, slides: ['a', 'b', 'c'].map(slide) },
    { name: { en: 'Two', zh: '二' }, listed: true, slides: ['d', 'e'].map(slide) },
  ],
})
const letters = (deck: Deck) => deck.sections.map(({ slides }) => slides.map(({ id }) => id).join('')).join('|')

/** What is on the only slide of a deck. */
const only = (deck: Deck): DeckSlide => slidesOf(deck)[0] as DeckSlide
const content = (deck: Deck) => only(deck).content

describe('moving slides', () => {
  it.each<[string[], Parameters<typeof moveSlides>[2], string]>([
    [['a'], { after: 'c' }, 'bca|de'],
    [['e'], { before: 'a' }, 'eabc|d'],
    [['a', 'e'], { before: 'c' }, 'baec|d'],
    [['e', 'a'], { section: 1, at: 'start' }, 'bc|aed'],
    [['b', 'c'], { before: 'c' }, 'abc|de'],
    [['d', 'e'], { after: 'a' }, 'adebc'],
    [['a'], { section: 9, at: 'end' }, 'bc|dea'],
    [['a'], { after: 'nobody' }, 'bc|dea'],
  ])('%s to %o gives %s', (ids, place, expected) => {
    const { deck, select } = moveSlides(LETTERS, ids, place)
    expect(letters(deck)).toBe(expected)
    expect(select).toEqual(slidesOf(LETTERS).flatMap(({ id }) => (ids.includes(id) ? [id] : [])))
    for (const { id } of slidesOf(LETTERS)) expect(findSlide(deck, id)).toBe(findSlide(LETTERS, id))
  })

  it('is named after the slide, or after how many there are', () => {
    expect(moveSlides(LETTERS, ['d'], { before: 'a' }).name).toEqual({ en: 'move slide 4', zh: '移动第4页' })
    expect(moveSlides(LETTERS, ['d', 'a'], { after: 'e' }).name).toEqual({ en: 'move 2 slides', zh: '移动2页' })
  })

  it('to where they are changes nothing', () => {
    expect(moveSlides(LETTERS, ['b'], { after: 'a' }).deck).toBe(LETTERS)
  })
})

describe('slides that come and go', () => {
  it('deletes them, with sections that become empty, and selects the next one', () => {
    expect(deleteSlides(LETTERS, ['b']).select).toEqual(['c'])
    const { deck, select } = deleteSlides(LETTERS, ['d', 'e'])
    expect([letters(deck), select]).toEqual(['abc', ['c']])
    expect(cutSlides(LETTERS, ['a']).name.en).toBe('cut slide 1')
    expect(deleteSlides(LETTERS, ['nobody']).deck).toBe(LETTERS)
  })

  it('duplicates them behind the last, under ids of their own', () => {
    const { deck, select } = duplicateSlides(LETTERS, ['a', 'c'])
    expect(deck.sections[0]?.slides.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'a-2', 'c-2'])
    expect(select).toEqual(['a-2', 'c-2'])
    expect(duplicateSlides(deck, ['a-2']).select).toEqual(['a-3'])
  })

  it('are added to a deck without sections too, under ids of their own', () => {
    const one = addSlide({ ...LETTERS, sections: [] }, 'My Layout', null)
    const two = addSlide(one.deck, 'My Layout', null)
    expect([idsOf(two.deck), one.select, two.select]).toEqual([
      ['my-layout', 'my-layout-2'],
      ['my-layout'],
      ['my-layout-2'],
    ])
  })

  it('pastes them into another deck by way of text', () => {
    const text = slidesToText(pickSlides(storylineDeck(), ['cover']))
    const slides = slidesFromText(text) ?? []
    const { deck, name } = pasteSlides(storylineDeck(), slides, { after: 'cover' })
    expect(idsOf(deck).slice(0, 2)).toEqual(['cover', 'cover-2'])
    expect(name).toEqual({ en: 'paste slide', zh: '粘贴页面' })
  })

  it.each(['', 'hello', '{"format":"chengyu-brief/slides"}', '{"format":"chengyu-brief/slides","slides":[{"id":1}]}'])(
    'takes no slides from %s',
    (text) => expect(slidesFromText(text)).toBeNull(),
  )
})

describe('text', () => {
  const deck = frozen(
    deckOf('chart-takeaways', {
      title: { text: { claim: 'change', of: RD } },
      chart: { chart: { form: 'auto', observations: RD } },
      points: { points: ['One', { en: 'Two', zh: '二' }] },
    }),
  )
  const at = (slot: string, item?: number) => ({ slide: 'one', slot, ...(item === undefined ? {} : { item }) })
  it('adds a point at the end, titles a chart, and untitles it', () => {
    const three = setText(deck, at('points', 9), 'Three').deck
    expect(textAt(three, at('points', 2))).toBe('Three')
    const titled = setText(deck, at('chart'), 'A chart').deck
    expect(textAt(titled, at('chart'))).toBe('A chart')
    expect(setText(titled, at('chart'), '').deck).toEqual(deck)
  })

  it('changes nothing where nothing is changed', () => {
    expect(setText(deck, at('points', 0), 'One').deck).toBe(deck)
    expect(setText(deck, { slide: 'none', slot: 'title' }, 'x').deck).toBe(deck)
    expect(setTalk(deck, 'one', null).deck).toBe(deck)
  })

  it('sets and clears notes', () => {
    const noted = setTypedNotes(deck, 'one', 'Say this').deck
    expect(only(noted).talk).toEqual({ en: 'Say this' })
    expect(only(setTypedNotes(noted, 'one', '').deck)).toEqual(only(deck))
    expect(setTalk(noted, 'one', null).deck).toEqual(deck)
  })
})

describe('what slots hold', () => {
  const deck = frozen(deckOf('chart', { chart: { chart: { form: 'auto', observations: RD } } }))

  it('is set, changed in form, and cleared', () => {
    expect(content(setChartForm(deck, 'one', 'chart', 'column').deck)).toEqual({
      chart: { chart: { form: 'column', observations: RD } },
    })
    expect(setChartForm(deck, 'one', 'chart', 'auto').deck).toBe(deck)
    expect(setSlot(deck, 'one', 'metrics', { metrics: RD }).name).toEqual({
      en: 'change figures on slide 1',
      zh: '更改数字（第1页）',
    })
    expect(content(clearSlot(deck, 'one', 'chart').deck)).toEqual({})
    expect(content(setSlot(deck, 'one', 'chart', { metrics: [] }).deck)).toEqual({})
    const groups = [
      { name: 'A', observations: [] },
      { name: 'B', observations: RD },
    ]
    const table = setSlot(deck, 'one', 'table', { table: { groups } }).deck
    expect(content(table).table).toEqual({ table: { groups: [{ name: 'B', observations: RD }] } })
  })
})

describe('layouts', () => {
  const figures = frozen(
    deckOf('chart-figures', {
      title: { text: 'T' },
      chart: { chart: { form: 'auto', observations: RD } },
      metrics: { metrics: RD },
    }),
  )
  const to = (layout: string) => (deck: Deck) => changeLayout(deck, 'one', layout, layouts)

  it('are offered where they take what is there, those that take all of it first', () => {
    const fitting = fittingLayouts(only(figures), layouts).map(({ layout, omitted }) => [layout.id, omitted])
    expect(fitting).toContainEqual(['chart-figures', []])
    expect(fitting).toContainEqual(['chart', ['metrics']])
    expect(fitting).toContainEqual(['kpi-grid', ['chart']])
    expect(fitting.map(([id]) => id)).not.toContain('cover')
    expect(fitting.map(([id]) => id)).not.toContain('timeline')
    expect(fitting[0]).toEqual(['chart-figures', []])
  })

  it('keep aside what they have no slot for', () => {
    const chart = to('chart')(figures).deck
    expect(only(chart).aside).toEqual({ metrics: { metrics: RD } })
    expect(edited(figures, to('chart'), to('chart-figures'))).toEqual(figures)
    expect(edited(figures, to('chart'), to('kpi-grid'), to('section'), to('chart-figures'))).toEqual(figures)
  })

  it.each([...layouts.keys()])('lead from every slide of a briefing to %s and back without loss', (layout) => {
    const deck = storylineDeck('full-briefing')
    for (const before of slidesOf(deck)) {
      const there = changeLayout(deck, before.id, layout, layouts).deck
      const back = changeLayout(there, before.id, before.layout, layouts).deck
      expect(findSlide(back, before.id)).toEqual(before)
    }
  })
})

describe('dropping a metric', () => {
  const drop = (deck: Deck, slot: string, metric: string) => addMetricToSlot(deck, 'one', slot, metric, KIT)
  const newest = newestObservation('rd-investment', index)?.id ?? ''

  it('shows its newest value on cards, once', () => {
    const cards = drop(deckOf('kpi-grid', {}), 'metrics', 'rd-investment')
    expect(cards && content(cards.deck).metrics).toEqual({ metrics: [newest] })
    expect(cards && drop(cards.deck, 'metrics', 'rd-investment')).toBeNull()
  })

  it('draws its course in a chart, beside what has the same unit', () => {
    const chart = drop(deckOf('chart', {}), 'chart', 'rd-investment')
    expect(chart && content(chart.deck).chart).toEqual({
      chart: { form: 'auto', observations: expect.arrayContaining(RD) },
    })
    const other = chart && drop(chart.deck, 'chart', 'gii-rank')
    expect(other && JSON.stringify(content(other.deck))).not.toContain('rd-investment')
  })

  it('writes a reference into text', () => {
    const title = drop(deckOf('chart', { title: { text: { en: 'Up to', zh: '达' } } }), 'title', 'rd-investment')
    expect(title && content(title.deck).title).toEqual({ text: { en: `Up to {{${newest}}}`, zh: `达{{${newest}}}` } })
  })

  it('is offered only where it can be', () => {
    const full = deckOf('key-figures', { metrics: { metrics: ['a', 'b', 'c', 'd'] } })
    expect(slotsAccepting(only(full), 'rd-investment', KIT)).toEqual(['title'])
    expect(slotsAccepting(only(deckOf('timeline', {})), 'rd-investment', KIT)).toEqual(['title'])
    expect(drop(full, 'metrics', 'rd-investment')).toBeNull()
  })
})

describe('the deck as a whole', () => {
  it('changes its look', () => {
    const deck = edited(
      LETTERS,
      (one) => setDesign(one, 'red-seal'),
      (one) => setLang(one, 'zh'),
      (one) => setSize(one, '4:3'),
      (one) => setAuthor(one, 'Someone'),
    )
    expect(deck).toMatchObject({ design: 'red-seal', lang: 'zh', size: '4:3', author: 'Someone' })
    expect(deck.sections).toBe(LETTERS.sections)
    expect(setDesign(LETTERS, LETTERS.design).deck).toBe(LETTERS)
  })

  it('changes its title in its language', () => {
    const deck = { ...LETTERS, title: { en: 'A', zh: '甲' }, subject: 'B' }
    expect(setTitle(deck, 'New').deck.title).toEqual({ en: 'New', zh: '甲', changed: 'en' })
    expect(setTitle(deck, '').deck).toBe(deck)
    expect(setSubject(deck, 'C').deck.subject).toEqual({ en: 'C', zh: 'B', changed: 'en' })
  })

  it('names, starts, joins and lists sections', () => {
    expect(letters(startSection(LETTERS, 'b').deck)).toBe('a|bc|de')
    expect(startSection(LETTERS, 'd').deck).toBe(LETTERS)
    expect(letters(joinSection(LETTERS, 1).deck)).toBe('abcde')
    expect(joinSection(LETTERS, 0).deck).toBe(LETTERS)
    expect(renameSection(LETTERS, 1, 'Last').deck.sections[1]?.name).toEqual({ en: 'Last', zh: '二', changed: 'en' })
    expect(listSection(LETTERS, 0, false).deck.sections[0]?.listed).toBe(false)
  })
})
