import type { DatasetIndex } from '../dataset/lookup'
import type { Lang } from '../locale'
import type { TextContent } from '../template/content-schema'
import { type OwnNumber, ownNumbersIn } from '../template/own-numbers'
import { placedTexts, type WrittenSlide } from '../template/slide-texts'
import { shownIn } from '../template/written'
import type { Figure } from './figure'
import { figuresStatedIn } from './in-dataset'

/** The numbers that somebody has typed in one place, instead of taking them from the dataset. */
export interface TypedNumbers {
  /** Null where it is no slot: the talking point, or the alternative text of an element. */
  readonly slot: string | null
  /** The element whose alternative text it is; null where it is none. */
  readonly alt: string | null
  /** Marked as the author's own, in their order. */
  readonly own: readonly OwnNumber[]
  /** Not marked: nobody says where they are from. */
  readonly unsourced: readonly Figure[]
}

/**
 * The numbers typed in the texts of a slide, in one language: in texts, points, titles of charts, groups of tables, alternative
 * texts and credits of pictures, the talking point, and what was written for elements. Claims and findings say what the dataset has.
 */
export function typedNumbersOf(slide: WrittenSlide, lang: Lang, index: DatasetIndex): readonly TypedNumbers[] {
  return placedTexts(slide).flatMap(({ slot, path: [part, element = ''], texts }) => {
    const alt = part === 'alt' ? element : null
    const written = alt === null ? texts : [slide.alt?.[alt]?.[lang] ?? '']
    const found = typedNumbersIn(
      written.flatMap((text) => textIn(text, lang) ?? []),
      index,
    )
    return found.own.length + found.unsourced.length > 0 ? [{ slot, alt, ...found }] : []
  })
}

/** The numbers typed in some texts. */
export function typedNumbersIn(texts: readonly string[], index: DatasetIndex): Omit<TypedNumbers, 'slot' | 'alt'> {
  return {
    own: texts.flatMap(ownNumbersIn),
    unsourced: texts.flatMap((text) => figuresStatedIn(text, index)),
  }
}

/** What people have written of what a language shows; null for a sentence of the data. */
function textIn(text: TextContent, lang: Lang): string | null {
  const shown = shownIn(text, lang)
  return typeof shown === 'string' ? shown : null
}
