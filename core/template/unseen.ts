import type { TextContent } from './content-schema'
import { type PlacedTexts, placedTexts, type WrittenSlide } from './slide-texts'

/** Characters that turn the direction of writing, and halves of characters: nobody sees them, and no font has them. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The places of a slide whose texts hold such characters, and each of them once. */
export function unseenIn(slide: WrittenSlide): readonly (Omit<PlacedTexts, 'texts'> & { characters: string[] })[] {
  return placedTexts(slide).flatMap(({ texts, ...place }) => {
    const characters = unseenInTexts(texts)
    return characters.length > 0 ? [{ ...place, characters }] : []
  })
}

/** The characters of several texts that nobody sees, each of them once. */
export function unseenInTexts(texts: readonly TextContent[]): string[] {
  return [...new Set(texts.flatMap(unseenInText))]
}

function unseenInText(text: TextContent): readonly string[] {
  if (typeof text === 'string') return text.match(UNSEEN) ?? []
  return 'en' in text ? [text.en, text.zh].flatMap((one) => one.match(UNSEEN) ?? []) : []
}
