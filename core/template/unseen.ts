import { textsIn } from './excess'
import type { SlideRecipe } from './storyline-schema'

/** Characters that turn the direction of writing, and halves of characters: nobody sees them, and no font has them. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The slots of a slide whose texts hold such characters, null for the talking point, and each of them once. */
export function unseenIn({ content, talk }: SlideRecipe): readonly { slot: string | null; characters: string[] }[] {
  const slots = Object.entries(content).map(([slot, entry]) => ({ slot, texts: textsIn(entry) }))
  return [...slots, { slot: null, texts: talk === undefined ? [] : [talk] }].flatMap(({ slot, texts }) => {
    const found = texts.flatMap((text) => {
      if (typeof text === 'string') return text.match(UNSEEN) ?? []
      return 'en' in text ? [text.en, text.zh].flatMap((one) => one.match(UNSEEN) ?? []) : []
    })
    return found.length > 0 ? [{ slot, characters: [...new Set(found)] }] : []
  })
}
