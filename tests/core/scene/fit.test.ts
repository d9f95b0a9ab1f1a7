import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import fc from '../../fast-check'
import { layOut } from '../world'
import { silentMisfits } from './fit'
import { anyDeck } from './random-decks'
import { DESIGNS, EVERY_DECK, STORYLINES, storylineDeck, storylineScene, WORLD } from './scenes'

/** With this variable set every storyline is looked at in every design, language and size, and more decks at random. */
const ALL = process.env.FIT_ALL !== undefined

const SIZES: readonly Deck['size'][] = ['16:9', '4:3', 'a4']
const EVERY_CASE = EVERY_DECK.flatMap(([storyline, design, lang]) =>
  SIZES.map((size) => [storyline, design, lang, size] as const),
)

/** Each storyline once in each language, the designs and sizes taken in turn. */
const SAMPLE = EVERY_CASE.filter(([storyline, design, lang, size]) => {
  const turn = STORYLINES.indexOf(storyline) + (lang === 'zh' ? 1 : 0)
  return design === DESIGNS[turn % DESIGNS.length] && size === SIZES[turn % SIZES.length]
})

describe('nothing fails to fit in silence', () => {
  it.each(ALL ? EVERY_CASE : SAMPLE)('%s in %s, %s, %s', (storyline, design, lang, size) => {
    expect(silentMisfits(layOut({ ...storylineDeck(storyline, lang, design), size }, WORLD))).toEqual([])
  })

  it('in any deck that can be opened', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(silentMisfits(layOut(deck, WORLD))).toEqual([])
      }),
      { numRuns: ALL ? 1000 : 25 },
    )
  })
})

describe('what is looked for', () => {
  const scene = storylineScene('executive-overview')
  const [slide] = scene.slides
  const title = slide?.nodes.find((node) => node.kind === 'text' && node.role === 'title')
  if (slide === undefined || title?.kind !== 'text') throw new Error('The first slide has no title')
  const withNodes = (...nodes: readonly (typeof title)[]) => ({ ...scene, slides: [{ ...slide, nodes }] })
  const shifted = (by: number) => ({ ...title, lines: title.lines.map((line) => ({ ...line, x: line.x + by })) })

  it('is a text that leaves its box, and the slide', () => {
    expect(silentMisfits(withNodes(title))).toEqual([])
    expect(silentMisfits(withNodes(shifted(-200)))).toEqual([
      'slide 1: "title" leaves the slide',
      'slide 1: "title" overflows its box',
    ])
  })

  it('is content on other content', () => {
    expect(silentMisfits(withNodes(title, { ...title, id: 'other', slot: 'other' }))).toEqual([
      'slide 1: "title" and "other" run into each other',
    ])
  })
})
