import { describe, expect, it } from 'vitest'
import { buildScene, createSceneCache, type SceneResources } from '../../../core/build-deck'
import type { Deck } from '../../../core/deck/schema'
import { addTheme, duplicateSlides, moveSlides, setDesign, setLang, setText } from '../../../core/edit/index'
import { createFontSet } from '../../../core/text/font-set'
import type { FontSet } from '../../../core/text/model'
import { WORLD } from '../scene/scenes'
import { layOut } from '../world'
import { idsOf, index, layouts, storylineDeck } from './support'

/** How often a font was looked up to measure text: what laying out costs, on any machine. */
let lookups = 0

function counting(fonts: FontSet): FontSet {
  return {
    face(key) {
      lookups++
      return fonts.face(key)
    },
  }
}

/** The lookups that something takes. */
function lookupsOf(work: () => unknown): number {
  const before = lookups
  work()
  return lookups - before
}

const { designs } = WORLD.templates
const fonts = new Map(
  [...designs.values()].map(({ id, fonts: { heading, body, cjk } }) => [
    id,
    counting(createFontSet(WORLD.fonts.metrics, { heading: heading.twin, body: body.twin, cjk: cjk.twin })),
  ]),
)
const KIT: SceneResources = {
  dataset: index,
  layouts,
  designs,
  icons: WORLD.icons,
  fonts: ({ id }) => fonts.get(id) as FontSet,
}

/** The full briefing over and over, each slide with an id and a title of its own. */
const COPIES = Array.from({ length: 12 }).reduce<Deck>(
  (deck) => duplicateSlides(deck, idsOf(storylineDeck('full-briefing')).slice(1, -1)).deck,
  storylineDeck('full-briefing'),
)
const LARGE = idsOf(COPIES).reduce(
  (deck, id) => setText(deck, { slide: id, slot: 'title' }, `About ${id}`).deck,
  COPIES,
)
/** What they say follows from where the slides are. */
const SPEAK_OF_DECK = ['agenda', 'sources']
const fourth = idsOf(LARGE)[3] ?? ''
const retitled = (text: string) => setText(LARGE, { slide: fourth, slot: 'title' }, text).deck

describe('the scene of a deck of 300 slides', () => {
  const cache = createSceneCache()
  const before = buildScene(LARGE, KIT, cache)

  it('keeps all slides but the one that was edited', () => {
    const scene = buildScene(retitled('Other words'), KIT, cache)
    expect(scene.slides.length).toBeGreaterThan(300)
    const changed = scene.slides.filter((slide, i) => slide !== before.slides[i])
    expect(changed.map(({ id }) => id)).toEqual([fourth])
    expect(scene).toEqual(layOut(retitled('Other words'), WORLD))
  })

  it('comes back with the same slides when the edit is undone', () => {
    const scene = buildScene(LARGE, KIT, cache)
    expect(scene.slides.every((slide, i) => slide === before.slides[i])).toBe(true)
    expect(scene.layouts.every((layout, i) => layout === before.layouts[i])).toBe(true)
  })

  it('moves a slide without laying others out, but for their numbers', () => {
    const deck = moveSlides(LARGE, [fourth], { after: idsOf(LARGE)[9] ?? '' }).deck
    const scene = buildScene(deck, KIT, cache)
    const changed = scene.slides.filter((slide, i) => i > 9 && slide !== before.slides[i])
    expect(changed.filter(({ layout }) => !SPEAK_OF_DECK.includes(layout))).toEqual([])
    expect(scene).toEqual(layOut(deck, WORLD))
  })

  it.each([
    ['another design', setDesign(LARGE, 'red-seal').deck],
    ['another language', setLang(LARGE, 'zh').deck],
    ['another theme', addTheme(LARGE, index.dataset.themes[0]?.id ?? '', index).deck],
    ['another date', { ...LARGE, date: '2025-01-01' }],
  ])('is right in %s', (_, deck) => {
    buildScene(LARGE, KIT, cache)
    expect(buildScene(deck, KIT, cache)).toEqual(layOut(deck, WORLD))
  })

  it('measures hardly any text after an edit', () => {
    buildScene(LARGE, KIT, cache)
    const all = lookupsOf(() => buildScene(LARGE, KIT, createSceneCache()))
    const one = lookupsOf(() => buildScene(retitled('Words of its own'), KIT, cache))
    expect(one).toBeGreaterThan(0)
    expect(one).toBeLessThan(all / 100)
    expect(lookupsOf(() => buildScene(LARGE, KIT, cache))).toBe(0)
  })
})
