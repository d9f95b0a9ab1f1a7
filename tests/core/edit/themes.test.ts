import { describe, expect, it } from 'vitest'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import type { Edit } from '../../../core/edit/edit'
import { selectionOf } from '../../../core/edit/generated/slides'
import {
  addMetric,
  addTheme,
  deleteSlides,
  duplicateSlides,
  findSlide,
  isUnedited,
  metricsIn,
  moveSlides,
  overwriteText,
  pasteSlides,
  removeMetric,
  removeTheme,
  setText,
  slidesOf,
  themesIn,
} from '../../../core/edit/index'
import { said as sentenceOf } from '../../said'
import { WORLD } from '../scene/scenes'
import { layOut } from '../world'
import { edited, flaws, idsOf, index, layoutsOf, METRICS, selected, storylineDeck, THEMES } from './support'

const RAIL = 'rail-connectivity'
const RANKING = 'global-ranking'

/** What slides say, whatever their ids are. */
const said = (deck: Deck) =>
  deck.sections.map(({ name, listed, slides }) => ({
    name,
    listed,
    slides: slides.map(({ id: _, ...slide }) => slide),
  }))
const ofTheme = (deck: Deck, theme: string) => slidesOf(deck).filter((slide) => slide.theme === theme)
const retitle = (id: string) => (deck: Deck) => setText(deck, { slide: id, slot: 'title' }, 'My own words')

describe('what must have been selected', () => {
  it.each(METRICS)('is %s for a deck about it, or its theme where that has no other metric', (metric) => {
    const theme = index.metric.get(metric)?.theme ?? ''
    const isAlone = index.dataset.metrics.filter((other) => other.theme === theme).length === 1
    const { themes, metrics } = selectionOf(selected([], [metric]), index)
    expect(themes).toEqual(isAlone ? [theme] : [])
    // Beside its own figures a slide may show those of related metrics.
    expect(metrics.includes(metric)).toBe(!isAlone)
  })

  it('is nothing where the deck has only its frame', () => {
    expect(selectionOf(selected([]), index)).toEqual({ themes: [], metrics: [] })
  })
})

describe('a deck that was made from a selection', () => {
  it.each(THEMES)('becomes about %s as if it had been selected at first', (theme) => {
    const deck = edited(selected([]), (one) => addTheme(one, theme, index))
    expect(said(deck)).toEqual(said(selected([theme])))
    expect([deck.title, deck.subject]).toEqual([selected([theme]).title, selected([theme]).subject])
  })

  it('grows theme by theme into the deck of all themes', () => {
    const deck = THEMES.reduce((one, theme) => addTheme(one, theme, index).deck, selected([]))
    expect(said(deck)).toEqual(said(selected(THEMES)))
    expect(layOut(deck, WORLD).diagnostics).toEqual([])
  })

  it('is as before when the last theme goes again', () => {
    for (const deck of [selected([]), selected([RANKING]), selected([RANKING, 'economic-scale'])]) {
      const back = edited(
        deck,
        (one) => addTheme(one, RAIL, index),
        (one) => removeTheme(one, RAIL, index),
      )
      expect(said(back)).toEqual(said(deck))
    }
  })

  it('does not change when a theme is added that is there', () => {
    const deck = selected(THEMES)
    for (const theme of THEMES) expect(addTheme(deck, theme, index).deck).toBe(deck)
  })

  it('loses nothing that was edited when its theme goes', () => {
    const deck = selected([RANKING, RAIL])
    const [first, other] = ofTheme(deck, RAIL)
    const mine = edited(deck, retitle(first?.id ?? ''))
    const { deck: without, notice } = removeTheme(mine, RAIL, index)
    expect(ofTheme(without, RAIL)).toEqual([findSlide(mine, first?.id ?? '')])
    expect(idsOf(without)).not.toContain(other?.id)
    expect(sentenceOf(notice)).toMatch(/^1 slide about “.+” that you have edited was kept\.$/)
    expect(themesIn(without).get(RAIL)).toEqual({ slides: 1, unedited: 0 })
  })

  it('takes a theme back around the slides that were edited, without repeating their figures', () => {
    const deck = selected([RANKING, RAIL])
    const mine = ofTheme(deck, RAIL)[0]?.id ?? ''
    const back = edited(
      deck,
      retitle(mine),
      (one) => removeTheme(one, RAIL, index),
      (one) => addTheme(one, RAIL, index),
    )
    const shown = ofTheme(back, RAIL).flatMap((slide) => JSON.stringify(Object.values(slide.content).slice(1)))
    expect(new Set(shown).size).toBe(shown.length)
    expect(ofTheme(back, RAIL)).toHaveLength(ofTheme(deck, RAIL).length)
    expect(findSlide(back, mine)?.content.title).toEqual({ text: 'My own words' })
  })

  it('keeps copies, slides of the person, and an edited cover', () => {
    const deck = selected([RANKING])
    const first = ofTheme(deck, RANKING)[0]?.id ?? ''
    const mine = edited(
      deck,
      (one) => duplicateSlides(one, [first]),
      (one) => pasteSlides(one, [{ id: 'mine', layout: 'statement', theme: RANKING, content: {} }], { after: first }),
      retitle('cover'),
      (one) => addTheme(one, RAIL, index),
      (one) => removeTheme(one, RANKING, index),
    )
    expect(ofTheme(mine, RANKING)).toHaveLength(2)
    expect(findSlide(mine, 'cover')?.content.title).toEqual({ text: 'My own words' })
  })

  it('does not bring back a cover or an agenda that was deleted', () => {
    const deck = edited(selected([RANKING, RAIL]), (one) => deleteSlides(one, ['cover', 'agenda']))
    const more = edited(deck, (one) => addTheme(one, 'economic-scale', index))
    expect(layoutsOf(more)).not.toContain('cover')
    expect(layoutsOf(more)).not.toContain('agenda')
  })

  it('leaves slides where they were moved to', () => {
    const deck = selected([RANKING, RAIL])
    const last = ofTheme(deck, RAIL).at(-1)?.id ?? ''
    const moved = edited(deck, (one) => moveSlides(one, [last], { after: 'cover' }))
    const more = edited(moved, (one) => addTheme(one, 'economic-scale', index))
    expect(idsOf(more).indexOf(last)).toBe(1)
    expect(flaws(more)).toEqual([])
  })
})

describe('a deck of a storyline', () => {
  it('gets a section for a theme, before its last one, and gives it back', () => {
    const deck = storylineDeck()
    const theme = THEMES.find((id) => !themesIn(deck).has(id)) ?? RAIL
    const more = edited(deck, (one) => addTheme(one, theme, index))
    expect(more.sections.length).toBe(deck.sections.length + 1)
    expect(layoutsOf(more).at(-1)).toBe(layoutsOf(deck).at(-1))
    expect(edited(more, (one) => removeTheme(one, theme, index))).toEqual(deck)
  })

  it('keeps what was edited of a theme, by hand too', () => {
    const deck = storylineDeck()
    const theme = [...themesIn(deck).keys()][0] ?? ''
    const [first] = ofTheme(deck, theme)
    const mine = edited(deck, (one) => overwriteText(one, { slide: first?.id ?? '', slot: 'title' }, 'Typed') as Edit)
    expect(ofTheme(removeTheme(mine, theme, index).deck, theme).map(({ id }) => id)).toEqual([first?.id])
  })

  it('knows untouched slides after it was saved and opened', () => {
    const opened = deckSchema.parse(JSON.parse(JSON.stringify(storylineDeck('full-briefing'))))
    expect(slidesOf(opened).every((slide) => isUnedited(slide))).toBe(true)
  })
})

describe('metrics', () => {
  it.each(METRICS)('%s comes and goes again', (metric) => {
    const deck = selected([])
    const more = edited(deck, (one) => addMetric(one, metric, index))
    expect(metricsIn(more, index).has(metric)).toBe(true)
    expect(said(more)).toEqual(said(selected([], [metric])))
    expect(said(edited(more, (one) => removeMetric(one, metric, index)))).toEqual(said(deck))
  })

  it('share the slides of their theme, as long as nobody has edited them', () => {
    const grow = (deck: Deck, metric: string) => addMetric(deck, metric, index).deck
    const deck = ['rail-travel-time', 'rail-interval'].reduce(grow, selected([]))
    expect(layoutsOf(deck)).toEqual(['cover', 'key-figures', 'sources'])
  })

  it('get a slide of their own beside one that was edited', () => {
    const one = edited(selected([], ['rail-travel-time']), retitle('big-number'))
    const two = edited(one, (deck) => addMetric(deck, 'rail-interval', index))
    expect(findSlide(two, 'big-number')).toBe(findSlide(one, 'big-number'))
    expect(layoutsOf(two)).toEqual(['cover', 'big-number', 'big-number', 'sources'])
    const { deck, notice } = removeMetric(two, 'rail-travel-time', index)
    expect(deck).toBe(two)
    expect(sentenceOf(notice)).toContain('kept')
  })

  it('are not added twice', () => {
    const deck = selected(THEMES)
    for (const metric of METRICS) expect(addMetric(deck, metric, index).deck).toBe(deck)
  })
})
