import type { DatasetIndex } from '../dataset/lookup'
import type { Lang } from '../locale'
import type { TextContent } from '../template/content-schema'
import { type OwnNumber, ownNumbersIn } from '../template/own-numbers'
import { placedTexts, type WrittenSlide } from '../template/slide-texts'
import { shownIn } from '../template/written'
import type { Figure } from './figure'
import { findFigures } from './find-figures'
import { datasetTerms } from './in-dataset'

/** The numbers that somebody has typed in one place, instead of taking them from the dataset. */
export interface TypedNumbers {
  /** Null where it is no slot: the talking point. */
  readonly slot: string | null
  /** Marked as the author's own, in their order. */
  readonly own: readonly OwnNumber[]
  /** Not marked: nobody says where they are from. */
  readonly unsourced: readonly Figure[]
}

/**
 * The numbers typed in the texts of a slide, in one language: in texts, points, titles of charts, groups of tables and the talking
 * point. Claims and findings say what the dataset has, alternative texts and credits describe what is shown.
 */
export function typedNumbersOf(slide: WrittenSlide, lang: Lang, index: DatasetIndex): readonly TypedNumbers[] {
  const places = placedTexts(slide).filter(({ slot, path }) => {
    const content = slot === null ? undefined : slide.content[slot]
    return path[0] !== 'alt' && !(content && 'image' in content)
  })
  return places.flatMap(({ slot, texts }) => {
    const found = typedNumbersIn(
      texts.flatMap((text) => textIn(text, lang) ?? []),
      index,
    )
    return found.own.length + found.unsourced.length > 0 ? [{ slot, ...found }] : []
  })
}

/** The numbers typed in some texts. */
export function typedNumbersIn(texts: readonly string[], index: DatasetIndex): Omit<TypedNumbers, 'slot'> {
  const terms = datasetTerms(index)
  return {
    own: texts.flatMap(ownNumbersIn),
    unsourced: texts.flatMap((text) => findFigures(text, terms)),
  }
}

/** What people have written of what a language shows; null for a sentence of the data. */
function textIn(text: TextContent, lang: Lang): string | null {
  const shown = shownIn(text, lang)
  return typeof shown === 'string' ? shown : null
}
