import type { Deck, DeckSlide } from '../deck/schema'
import type { Layout } from '../template/template'
import type { Edit } from './edit'
import { arrange } from './fitting-layouts'
import * as names from './names'
import { changeSlide, slideNumber } from './slides'

/** Gives a slide another layout. Content finds its slot by name and type; what has none is kept, and comes back later. */
export function changeLayout(deck: Deck, slide: string, layout: string, layouts: ReadonlyMap<string, Layout>): Edit {
  const wanted = layouts.get(layout)
  return {
    deck: wanted ? changeSlide(deck, slide, (one) => withLayout(one, wanted, layouts)) : deck,
    name: names.changeLayout(slideNumber(deck, slide)),
  }
}

/** The slide in another layout. */
export function withLayout(slide: DeckSlide, wanted: Layout, layouts: ReadonlyMap<string, Layout>): DeckSlide {
  if (slide.layout === wanted.id) return slide
  const { content, aside } = arrange(slide, wanted, layouts.get(slide.layout))
  const { aside: _, ...rest } = slide
  const kept = Object.keys(aside).length > 0 ? { aside } : {}
  return { ...rest, layout: wanted.id, content, ...kept }
}
