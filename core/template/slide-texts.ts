import type { SlotContent, TextContent } from './content-schema'
import type { SlideRecipe } from './storyline-schema'

/** A slide of a storyline or a deck; only those of decks have alternative texts of their own. */
export interface WrittenSlide extends SlideRecipe {
  readonly alt?: Record<string, WrittenAlt> | undefined
}

interface WrittenAlt {
  readonly en?: string | undefined
  readonly zh?: string | undefined
}

/** The texts that stand in one place of a slide: a slot, the talking point, or the alternative text of an element. */
export interface PlacedTexts {
  /** Null where the place is no slot. */
  readonly slot: string | null
  /** Inside the slide. */
  readonly path: readonly string[]
  readonly texts: readonly TextContent[]
}

/** Every text of a slide that somebody wrote, by its place. */
export function placedTexts({ content, talk, alt = {} }: WrittenSlide): readonly PlacedTexts[] {
  return [
    ...Object.entries(content).map(([slot, entry]) => ({ slot, path: ['content', slot], texts: textsIn(entry) })),
    ...(talk === undefined ? [] : [{ slot: null, path: ['talk'], texts: [talk] }]),
    ...Object.entries(alt).map(([element, { en, zh }]) => ({
      slot: null,
      path: ['alt', element],
      texts: [en, zh].filter((text) => text !== undefined),
    })),
  ]
}

/** The texts of a content, in the order in which it holds them. */
export function textsIn(content: SlotContent): readonly TextContent[] {
  if ('text' in content) return [content.text]
  if ('points' in content) return content.points
  if ('chart' in content) return content.chart.title === undefined ? [] : [content.chart.title]
  if ('table' in content) return content.table.groups.map(({ name }) => name)
  if (!('image' in content)) return []
  const { alt, credit } = content.image
  return credit === undefined ? [alt] : [alt, credit]
}

/** The characters of a text, in the language that has more. */
export function lengthOf(text: TextContent): number {
  if (typeof text === 'string') return text.length
  return 'en' in text ? Math.max(text.en.length, text.zh.length) : 0
}

/** The characters of several texts together. */
export function lengthOfAll(texts: readonly TextContent[]): number {
  return texts.reduce((sum, text) => sum + lengthOf(text), 0)
}
