import { describe, expect, it } from 'vitest'
import type { Deck, DeckSlide } from '../../../core/deck/schema'
import {
  addMetricToSlot,
  addSlide,
  isUnedited,
  overwriteText,
  removeMetricFromSlot,
  setAlt,
  setProperties,
  slidesOf,
  toggleFact,
} from '../../../core/edit/index'
import { deckOf } from '../scene/decks'
import { frozen, idsOf, index, layouts, selected, storylineDeck } from './support'

const KIT = { dataset: index, layouts }
const only = (deck: Deck | undefined): DeckSlide => slidesOf(deck as Deck)[0] as DeckSlide

describe('a new slide', () => {
  it('goes behind another one, empty and selected', () => {
    const deck = storylineDeck()
    const [first = '', second = ''] = idsOf(deck)
    const { deck: after, select, name } = addSlide(deck, 'table', first)
    expect(idsOf(after).slice(0, 3)).toEqual([first, select?.[0], second])
    expect(slidesOf(after)[1]).toEqual({ id: select?.[0], layout: 'table', content: {} })
    expect(name.en).toBe('add slide')
  })

  it('goes to the end where nothing is selected, also in a deck without sections', () => {
    expect(idsOf(addSlide(storylineDeck(), 'chart', null).deck).at(-1)).toMatch(/^chart/)
    expect(idsOf(addSlide({ ...storylineDeck(), sections: [] }, 'chart', null).deck)).toEqual(['chart'])
  })
})

describe('the title of a slide', () => {
  const drop = (deck: Deck, metric: string) =>
    frozen(addMetricToSlot(deck, 'one', 'metrics', metric, KIT)?.deck) as Deck
  const one = drop(deckOf('kpi-grid', {}), 'rd-investment')
  const two = drop(one, 'gii-rank')
  const figures = (deck: Deck) => {
    const { metrics } = only(deck).content
    return metrics && 'metrics' in metrics ? metrics.metrics : []
  }

  it('says what the figures say until somebody writes one', () => {
    expect(only(one)).toMatchObject({ theme: 'rd-technology', content: { title: titleOf(figures(one)) } })
    expect(only(two).content.title).toEqual(titleOf(figures(two)))
    const written = overwriteText(two, { slide: 'one', slot: 'title' }, 'Mine')?.deck as Deck
    const sentence = (deck: Deck) => titleOf(figures(deck)).text
    const mine = (deck: Deck) => ({ text: { en: 'Mine', instead: sentence(deck), changed: 'en' } })
    expect(only(written).content.title).toEqual(mine(two))
    // The sentence behind it goes on saying what the slide shows.
    const more = drop(written, 'gdp')
    expect(figures(more)).toHaveLength(3)
    expect(only(more).content.title).toEqual(mine(more))
  })

  it('goes on about the rest, and leaves with the last figure', () => {
    const rest = removeMetricFromSlot(two, 'one', 'metrics', 'gii-rank', KIT)?.deck as Deck
    expect(only(rest).content.title).toEqual(titleOf(figures(one)))
    expect(only(removeMetricFromSlot(rest, 'one', 'metrics', 'rd-investment', KIT)?.deck).content).toEqual({})
    expect(removeMetricFromSlot(rest, 'one', 'metrics', 'gii-rank', KIT)).toBeNull()
  })

  it('speaks of events as well', () => {
    const [first, second] = index.dataset.milestones
    const events = [first, second].reduce<Deck>(
      (deck, event) => toggleFact(deck, 'one', 'milestones', event?.id ?? '', KIT)?.deck ?? deck,
      deckOf('timeline', {}),
    )
    expect(only(events)).toMatchObject({ theme: first?.theme, content: { title: titleOf([first?.id, second?.id]) } })
    const without = toggleFact(events, 'one', 'milestones', first?.id ?? '', KIT)?.deck
    expect(only(without).content.milestones).toEqual({ milestones: [second?.id] })
  })

  const titleOf = (of: readonly (string | undefined)[]) => ({ text: { claim: 'auto', of } })
})

describe('a slot of facts', () => {
  const ids = index.dataset.findings.map(({ id }) => id)
  const toggle = (deck: Deck, layout: string, fact: string) => toggleFact(deck, 'one', layout, fact, KIT)?.deck

  it('holds no more than it takes; the place of a single one is taken', () => {
    const full = deckOf('finding', { findings: { findings: ids.slice(0, 3) } })
    expect(toggle(full, 'findings', ids[3] ?? '')).toBeUndefined()
    const single = deckOf('statement', { findings: { findings: ids.slice(0, 1) } })
    expect(only(toggle(single, 'findings', ids[1] ?? '')).content.findings).toEqual({ findings: [ids[1]] })
  })

  it('takes nothing of another kind', () => {
    expect(toggle(deckOf('timeline', {}), 'milestones', ids[0] ?? '')).toBeUndefined()
    expect(toggle(deckOf('chart', {}), 'chart', ids[0] ?? '')).toBeUndefined()
  })
})

describe('writing over', () => {
  const points = frozen(deckOf('summary', { points: { points: ['One', 'Two'] } }))
  const over = (deck: Deck, slot: string, typed: string, item?: number) =>
    only(overwriteText(deck, { slide: 'one', slot, ...(item === undefined ? {} : { item }) }, typed)?.deck).content[
      slot
    ]

  it('begins a text, or a list where a point is meant', () => {
    expect(over(deckOf('summary', {}), 'title', 'Title')).toEqual({ text: { en: 'Title' } })
    expect(over(deckOf('summary', {}), 'title', '42')).toEqual({ text: '42' })
    expect(over(deckOf('summary', {}), 'points', 'Point', 0)).toEqual({ points: [{ en: 'Point' }] })
    expect(over(points, 'points', 'Three', 2)).toEqual({ points: ['One', 'Two', { en: 'Three' }] })
  })

  it('empties: the text leaves its slot, the point its list, the last point the slot', () => {
    expect(over(deckOf('summary', { title: { text: 'T' } }), 'title', '')).toBeUndefined()
    expect(over(points, 'points', '', 0)).toEqual({ points: ['Two'] })
    expect(over(deckOf('summary', { points: { points: ['One'] } }), 'points', '', 0)).toBeUndefined()
  })

  it('leaves a group of a table its name', () => {
    const group = { name: 'Group', observations: ['gdp/sichuan-chongqing/2024'] }
    const table = deckOf('table', { table: { table: { groups: [group] } } })
    expect(overwriteText(table, { slide: 'one', slot: 'table', item: 0 }, '')).toBeNull()
    expect(over(table, 'table', 'Named', 0)).toEqual({ table: { groups: [{ ...group, name: { en: 'Named' } }] } })
  })
})

describe('alternative texts', () => {
  it('are kept in the language that they were written in, and given up again', () => {
    const deck = deckOf('chart', {})
    const english = setAlt(deck, 'one', 'chart', 'Words').deck
    const both = setAlt({ ...english, lang: 'zh' }, 'one', 'chart', '文字').deck
    expect(only(both).alt).toEqual({ chart: { en: 'Words', zh: '文字' } })
    const chinese = setAlt({ ...both, lang: 'en' }, 'one', 'chart', '').deck
    expect(only(chinese).alt).toEqual({ chart: { zh: '文字' } })
    expect(only(setAlt(english, 'one', 'chart', '').deck)).toEqual(only(deck))
    expect(setAlt(english, 'one', 'chart', 'Words').deck).toBe(english)
  })

  it('make a slide the person’s own', () => {
    const deck = selected(['rd-technology'])
    const made = slidesOf(deck).find(isUnedited) as DeckSlide
    const after = slidesOf(setAlt(deck, made.id, 'chart', 'Words').deck).find(({ id }) => id === made.id) as DeckSlide
    expect(isUnedited(after)).toBe(false)
  })
})

describe('the properties of a deck', () => {
  const deck = frozen({ ...deckOf('chart', {}), title: { en: 'A', zh: '甲' }, subject: 'B' })

  it('change in one step, in the language of the deck', () => {
    const after = setProperties(deck, { title: 'New', subject: 'About', author: 'Desk', date: '2026-02-28' })
    expect(after.deck).toMatchObject({
      title: { en: 'New', zh: '甲', changed: 'en' },
      subject: { en: 'About', zh: 'B', changed: 'en' },
      author: 'Desk',
      date: '2026-02-28',
    })
    expect(after.name.en).toBe('change deck properties')
  })

  it('stay as they are where nothing is changed, and where the date is none', () => {
    const same = { title: 'A', subject: 'B', author: deck.author, date: deck.date }
    expect(setProperties(deck, same).deck).toBe(deck)
    expect(setProperties(deck, { ...same, date: '2026-02-31' }).deck).toBe(deck)
  })
})
