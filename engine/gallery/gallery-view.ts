import type { GalleryView } from '../../bridge/gallery'
import { deckSchema } from '../../core/deck/schema'
import { z } from '../../core/zod'
import { FIRST_DESIGN } from '../templates/starter'

/** What a page may ask for; whatever is not right falls back to what is. */
const viewSchema = z.object({
  lang: deckSchema.shape.lang.catch('en'),
  size: deckSchema.shape.size.catch('16:9'),
  design: z.string().catch(''),
})

/** The view that an address asks for; a design that there is not becomes one that there is. */
export function viewOf(query: URLSearchParams, designs: ReadonlyMap<string, unknown>): GalleryView {
  const view = viewSchema.parse(Object.fromEntries(query))
  const found = [view.design, FIRST_DESIGN, ...designs.keys()].find((id) => designs.has(id))
  return { ...view, design: found ?? FIRST_DESIGN }
}
