import type { WorldData } from '../../../bridge/contract'
import { buildScene } from '../../../core/build-deck'
import { indexDataset } from '../../../core/dataset/lookup'
import type { Deck } from '../../../core/deck/schema'
import { createFontSet } from '../../../core/text/font-set'
import { placedText } from './placed-text'

/** What the test calls in the browser: lays a deck out there, and answers with its text as it is. */
export type PlacedTextOf = (deck: Deck) => string

declare global {
  interface Window {
    openWorld: (world: Pick<WorldData, 'dataset' | 'layouts' | 'designs' | 'icons' | 'metrics'>) => void
    placedTextOf: PlacedTextOf
  }
}

window.openWorld = ({ dataset, layouts, designs, icons, metrics }) => {
  const resources = {
    dataset: indexDataset(dataset),
    icons,
    layouts: new Map(layouts.map((layout) => [layout.id, layout])),
    designs: new Map(designs.map((design) => [design.id, design])),
    fonts: ({ fonts: { heading, body, cjk } }: (typeof designs)[number]) =>
      createFontSet(metrics, { heading: heading.twin, body: body.twin, cjk: cjk.twin }),
  }
  window.placedTextOf = (deck) => placedText(buildScene(deck, resources))
}
