import type { SlotContent, TextContent } from './content-schema'
import type { StorylineSlide } from './storyline-schema'
import { stringsIn } from './written'

/** A slide of a storyline or a deck; only those of decks have alternative texts of their own. */
export interface WrittenSlide extends StorylineSlide {
  readonly alt?: Record<string, WrittenAlt> | undefined
}

interface WrittenAlt {
  readonly en?: string | undefined
  readonly zh?: string | undefined
}

/** The texts that are in one place of a slide: a slot, the talking point, or the alternative text of an element. */
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
  return Math.max(0, ...stringsIn(text).map((words) => words.length))
}

/** The characters of several texts together. */
export function lengthOfAll(texts: readonly TextContent[]): number {
  return texts.reduce((sum, text) => sum + lengthOf(text), 0)
}

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

/** Characters that turn the direction of writing, and halves of characters: nobody sees them, and no font has them. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The places of a slide whose texts hold such characters, and each of them once. */
export function invisibleCharactersIn(
  slide: WrittenSlide,
): readonly (Omit<PlacedTexts, 'texts'> & { characters: string[] })[] {
  return placedTexts(slide).flatMap(({ texts, ...place }) => {
    const characters = invisibleCharactersInTexts(texts)
    return characters.length > 0 ? [{ ...place, characters }] : []
  })
}

/** The characters of several texts that nobody sees, each of them once. */
export function invisibleCharactersInTexts(texts: readonly TextContent[]): string[] {
  return [...new Set(texts.flatMap(stringsIn).flatMap((words) => words.match(UNSEEN) ?? []))]
}
