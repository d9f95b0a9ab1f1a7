import { describe, expect, it } from 'vitest'
import { LANGS } from '../../../core/locale'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneNode } from '../../../core/scene/model'
import type { Box } from '../../../core/units'
import fc from '../../fast-check'
import { layOut } from '../world'
import { anyDeck } from './random-decks'
import { STORYLINES, storylineDeck, WORLD } from './scenes'

describe('any deck that can be opened', () => {
  it('is laid out: nothing throws, no length is missing or negative, ids differ', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const scene = layOut(deck, WORLD)
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
