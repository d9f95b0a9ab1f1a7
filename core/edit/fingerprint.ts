import type { DeckSlide } from '../deck/schema'
import type { SlideRecipe } from '../template/storyline-schema'

const known = new WeakMap<SlideRecipe, string>()

/** A recipe, or a slide that somebody may have written alternative texts for. */
type Printable = SlideRecipe & Partial<Pick<DeckSlide, 'alt'>>

/**
 * A short text that stands for what a slide says: layout, theme, content, talking point and written alternatives. It does
 * not depend on the order of keys, nor on the slide's id.
 */
export function fingerprint(recipe: Printable): string {
  const before = known.get(recipe)
  if (before !== undefined) return before
  const { layout, theme, content, talk, alt } = recipe
  const print = hash(JSON.stringify(sorted({ layout, theme, content, talk, alt })))
  known.set(recipe, print)
  return print
}

/** The value with the keys of all its objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, entry]) => [key, sorted(entry)])
}

/** FNV-1a, twice from different starts, as 64 bits in letters and digits. It need not withstand malice. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => half(text, start)).join('')
}

function half(text: string, start: number): string {
  let value = start
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0')
}
