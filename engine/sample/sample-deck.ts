import type { DatasetIndex } from '../../core/dataset/lookup'
import { type DeckOptions, newDeck } from '../../core/deck/from-storyline'
import type { Deck } from '../../core/deck/schema'
import type { Layout } from '../../core/template/template'
import { sampleSlide } from './sample-slide'

/** Sections that an agenda has something to list of. */
const LISTED = 3

/**
 * A deck whose first slide shows a layout with sample data. Where the layout speaks of the whole deck (agenda, sources),
 * other slides come after it, in a layout of the same set.
 */
export function sampleDeck(
  layout: Layout,
  layouts: ReadonlyMap<string, Layout>,
  index: DatasetIndex,
  options: DeckOptions,
): Deck {
  const first = { name: layout.name, listed: true, slides: [sampleSlide(layout, index)] }
  const beside = [...layouts.values()].find(({ slots }) =>
    Object.values(slots).some(({ accepts }) => accepts === 'table'),
  )
  const speaksOfDeck = layout.areas.some(({ show }) => show === 'agenda' || show === 'sources')
  const others = speaksOfDeck && beside ? index.dataset.themes.slice(0, LISTED) : []
  const sections = others.map(({ name }) => ({
    name,
    listed: true,
    slides: beside ? [sampleSlide(beside, index)] : [],
  }))
  return newDeck(options, layout.name, layout.description, [first, ...sections])
}
