import type { TextPlace } from '../../messages/args/scene'
import { type Message, message } from '../../messages/message'
import type { Deck } from '../deck/schema'
import type { Lang } from '../locale'
import type { TextContent } from '../template/content-schema'
import { slotNamed } from '../template/named'
import { placedTexts, type WrittenSlide } from '../template/slide-texts'
import type { Layout } from '../template/template'
import { gapIn, type LanguageGap } from '../template/written'
import { warning } from './context'
import type { Diagnostic } from './model'

/** What is amiss with the language of the texts in one place: they are in the other one, or it was changed since. */
export interface PlacedGap {
  /** Null where the place is no slot. */
  readonly slot: string | null
  /** Inside the slide, or inside the deck. */
  readonly path: readonly (string | number)[]
  readonly message: Message<LanguageGap>
}

/** The gaps of a slide in a language, each kind once for a place. Credits of pictures are names, and may be in either. */
export function languageGapsOf(slide: WrittenSlide, layout: Layout | undefined, lang: Lang): readonly PlacedGap[] {
  return placedTexts(slide).flatMap(({ slot, path, texts }) => {
    // An alternative text that is not written follows from the data, in its own language.
    if (path[0] === 'alt') return []
    const content = slot === null ? undefined : slide.content[slot]
    const read = content && 'image' in content ? [content.image.alt] : texts
    const place: TextPlace = slot === null ? { in: 'talk' } : { in: 'slot', slot: slotNamed(slot, layout) }
    return gapsIn(read, place, lang).map((found) => ({ slot, path, message: found }))
  })
}

/** The gaps of the texts that belong to no slide: what the deck is called and is about, and the names of its sections. */
export function languageGapsOfDeck(
  { title, subject, sections }: Pick<Deck, 'title' | 'subject' | 'sections'>,
  lang: Lang,
): readonly PlacedGap[] {
  const texts: readonly { readonly path: PlacedGap['path']; readonly text: TextContent }[] = [
    { path: ['title'], text: title },
    { path: ['subject'], text: subject },
    ...sections.map(({ name }, i) => ({ path: ['sections', i, 'name'], text: name })),
  ]
  return texts.flatMap(({ path, text }) =>
    gapsIn([text], { in: 'deck', path: path.join('.') }, lang).map((found) => ({ slot: null, path, message: found })),
  )
}

/** The gaps of a slide in the language that it is shown in, for the person at work. */
export function languageDiagnostics(
  slide: WrittenSlide & { readonly id: string },
  layout: Layout | undefined,
  lang: Lang,
): readonly Diagnostic[] {
  return languageGapsOf(slide, layout, lang).map(({ slot, message: found }) => warning(found, slide.id, slot))
}

const KINDS: readonly LanguageGap[] = ['not-translated', 'says-otherwise']

function gapsIn(texts: readonly TextContent[], place: TextPlace, lang: Lang): readonly Message<LanguageGap>[] {
  const gaps = texts.map((text) => gapIn(text, lang))
  return KINDS.flatMap((kind) => {
    const count = gaps.filter((gap) => gap === kind).length
    return count === 0 ? [] : [message(kind, { place, lang, count })]
  })
}
