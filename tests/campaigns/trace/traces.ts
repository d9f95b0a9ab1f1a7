import { findFigures } from '../../../core/typed-numbers/find-figures'
import { paragraphBehind, rowStating } from './explain'
import type { Trace, TracedFile, TracedSlide } from './model'
import { isAboutDocuments, isOrdinal } from './not-traced'

/** Pages of a slide that goes on: "Sources and notes (1/2)". */
const PAGES = /[（(]\d+\/\d+[)）]$/
/** So many texts before and behind a number say what it counts. */
const NEARBY = 2

/** Every number that a file shows, followed to a paragraph. Names that hold numbers state none. */
export function tracesIn(file: TracedFile, names: readonly string[]): readonly Trace[] {
  return file.slides.flatMap((slide) => slide.texts.flatMap((_, place) => tracesOf(place, slide, file, names)))
}

function tracesOf(place: number, slide: TracedSlide, file: TracedFile, names: readonly string[]): readonly Trace[] {
  const text = (slide.texts[place]?.text ?? '').replace(PAGES, '').replaceAll('\n', file.lang === 'zh' ? '' : ' ')
  if (slide.texts[place]?.in === 'text' && isOrdinal(text, slide, file)) return []
  const context = slide.texts.slice(Math.max(0, place - NEARBY), place + NEARBY + 1).map((one) => one.text)
  return findFigures(text, names).flatMap((figure) => {
    if (isAboutDocuments(text, figure, file)) return []
    const row = rowStating({ figure, text, context: context.join('\n') }, slide)
    const paragraph = row === null ? null : paragraphBehind(row, file)
    return [{ file: file.name, slide: slide.number, figure, text, row, paragraph }]
  })
}
