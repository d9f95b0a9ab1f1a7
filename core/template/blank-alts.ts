import type { WrittenSlide } from './slide-texts'

/** An alternative text that says nothing. */
export interface BlankAlt {
  /** Null for that of an element. */
  readonly slot: string | null
  /** Inside the slide. */
  readonly path: readonly string[]
}

/** Alternative texts of nothing but spaces, in one language at least: a picture that is being filled in has them for a while. */
export function blankAltsOf({ content, alt = {} }: WrittenSlide): readonly BlankAlt[] {
  const pictures = Object.entries(content).flatMap(([slot, entry]) =>
    'image' in entry && isBlank(entry.image.alt) ? [{ slot, path: ['content', slot, 'image', 'alt'] }] : [],
  )
  const elements = Object.entries(alt).flatMap(([element, texts]) =>
    isBlank(texts) ? [{ slot: null, path: ['alt', element] }] : [],
  )
  return [...pictures, ...elements]
}

function isBlank({ en, zh }: { readonly en?: string | undefined; readonly zh?: string | undefined }): boolean {
  return [en, zh].some((text) => text !== undefined && text.trim() === '')
}
