import { describe, expect, it } from 'vitest'
import { buildScene, createSceneCache, type SceneResources } from '../../../core/build-deck'
import { createFontSet } from '../../../core/text/font-set'
import fc from '../../fast-check'
import { WORLD } from '../scene/scenes'
import { layOut } from '../world'
import { anyEdit } from './any-edits'
import { flaws, frozen, index, layouts, selected, storylineDeck } from './support'

const START = [storylineDeck(), selected(['global-ranking', 'rail-connectivity']), selected([])]
const run = fc.tuple(fc.constantFrom(...START), fc.array(anyEdit, { maxLength: 20 }))

describe('any sequence of edits', () => {
  it('keeps the deck valid, its ids apart, and what it started from as it was', () => {
    fc.assert(
      fc.property(run, ([start, edits]) => {
        let deck = start
        for (const edit of edits) {
          const { deck: after, name, select } = edit(deck)
          expect(flaws(after)).toEqual([])
          expect([name.en, name.zh].every((words) => words.length > 0)).toBe(true)
          const ids = after.sections.flatMap(({ slides }) => slides.map(({ id }) => id))
          if (after !== deck) expect(ids).toEqual(expect.arrayContaining([...(select ?? [])]))
          deck = frozen(after)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is laid out with a cache as it is without', () => {
    fc.assert(
      fc.property(run, ([start, edits]) => {
        const cache = createSceneCache()
        let deck = start
        for (const edit of [(same: typeof deck) => ({ deck: same }), ...edits]) {
          deck = frozen(edit(deck).deck)
          expect(buildScene(deck, KIT, cache)).toEqual(layOut(deck, WORLD))
        }
      }),
      { numRuns: 15 },
    )
  })
})

const fonts = new Map(
  [...WORLD.templates.designs].map(([id, { fonts }]) => {
    const { heading, body, cjk } = fonts
    return [id, createFontSet(WORLD.fonts.metrics, { heading: heading.twin, body: body.twin, cjk: cjk.twin })] as const
  }),
)
const KIT: SceneResources = {
  dataset: index,
  layouts,
  designs: WORLD.templates.designs,
  icons: WORLD.icons,
  fonts: ({ id }) => fonts.get(id) as ReturnType<typeof createFontSet>,
}
