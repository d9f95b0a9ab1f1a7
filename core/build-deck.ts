import { message } from '../messages/message'
import type { DatasetIndex } from './dataset/lookup'
import type { Deck } from './deck/schema'
import { nearChoices } from './nearest'
import { layoutDeck, type SceneCache } from './scene/build-scene'
import { warning } from './scene/context'
import type { Scene } from './scene/model'
import type { Icons } from './template/icons'
import type { Design, Layout } from './template/template'
import type { FontSet } from './text/model'

export { deckFromSelection, type Selection } from './deck/from-selection'
export { deckFromStoryline } from './deck/from-storyline'
export { createSceneCache } from './scene/build-scene'

/** What decks are built with; read once, used for every deck. */
export interface SceneResources {
  readonly dataset: DatasetIndex
  readonly layouts: ReadonlyMap<string, Layout>
  readonly designs: ReadonlyMap<string, Design>
  readonly fonts: (design: Design) => FontSet
  readonly icons: Icons
}

/**
 * From a deck to its scene.
 *
 *     storyline ─▶ deckFromStoryline ┐
 *     themes, metrics ─▶ deckFromSelection ┴▶ Deck ─▶ buildScene ─▶ Scene ─▶ preview, PPTX, PDF
 *
 * A deck whose design is gone is laid out in the first design that there is, and says so. With a cache that is handed
 * in again and again, slides that have not changed come back as the same objects.
 */
export function buildScene(deck: Deck, resources: SceneResources, cache?: SceneCache): Scene {
  // 1 · the design
  const named = resources.designs.get(deck.design)
  const design = named ?? [...resources.designs.values()][0]
  if (!design) throw new Error('There is no design to lay the deck out in.')

  // 2 · claims, charts and text, placed
  const { dataset: index, layouts, icons } = resources
  const input = { deck, index, layouts, icons, design, fonts: resources.fonts(design) }
  const scene = layoutDeck(input, cache)

  // 3 · what the person should know
  if (named) return scene
  const choices = nearChoices(deck.design, resources.designs.keys())
  const missing = warning(message('missing-design', { id: deck.design, used: design, choices }), null, null)
  return { ...scene, diagnostics: [missing, ...scene.diagnostics] }
}
