import type { Lang } from '../locale'
import type { Points } from '../units'
import type { FontSet, TextStyle } from './model'
import { shapeRuns } from './shape'

/** The width of a text on one line, in points: the sum of its advances, and the tracking after each character. */
export function measureText(text: string, style: TextStyle, fonts: FontSet, lang: Lang): Points {
  return shapeRuns([{ text, style }], fonts, lang).ends.at(-1) ?? 0
}
