import type { TextStyleName } from '../template/design-schema'
import type { Design } from '../template/template'
import type { Align, ResolvedStyle } from '../text/model'
import type { Box, Points } from '../units'
import type { ChartLabel } from './model'

export interface LabelSpec {
  readonly kind: ChartLabel['kind']
  readonly series: number | null
  readonly category: number
  readonly text: string
  readonly style: ResolvedStyle
  readonly align: Align
  readonly position: ChartLabel['position']
  /** Where the text is set, in slide coordinates. */
  readonly box: Box
  readonly valign?: 'top' | 'middle' | 'bottom'
}

/** Sets the labels of a chart in the styles of a design and one language. The scene has one for each slide. */
export interface LabelSetter {
  /** The sizes of lines, points and bars. */
  readonly sizes: Design['chart']
  readonly style: (name: TextStyleName) => ResolvedStyle
  /** A label, its lines broken and placed; one that does not fit its box is reported. */
  readonly label: (spec: LabelSpec) => ChartLabel
  /**
   * The style, no larger than lets all of these texts are in a room of this size, without a broken word if that can
   * be. One size for all: labels of one chart that differ in size would seem to differ in weight.
   */
  readonly styleThatFits: (
    texts: readonly string[],
    style: ResolvedStyle,
    room: { readonly width: Points; readonly height: Points },
  ) => ResolvedStyle
  /** How many lines the longest of these texts takes in a column of a width; at least 1. */
  readonly maxLines: (texts: readonly string[], style: ResolvedStyle, width: Points) => number
  /** The width of the widest of these texts, each on one line; 0 where there is none. */
  readonly widest: (texts: readonly string[], style: ResolvedStyle) => Points
}

/** A box of one line's height around a middle. */
export function lineBox(x: Points, width: Points, middle: Points, style: ResolvedStyle): Box {
  return { x, width, y: middle - style.lineHeight / 2, height: style.lineHeight }
}

/** From the bottom of a line to its baseline, and from there to the middle of its digits, as shares of the type's size. */
const BELOW_BASELINE = 0.2
const DIGIT_MIDDLE = 0.35

/** How much lower than the middle of its line the middle of a text's digits is. */
export function digitDrop({ style, lineHeight }: ResolvedStyle): Points {
  return lineHeight / 2 - (BELOW_BASELINE + DIGIT_MIDDLE) * style.size
}

/** A box of one line's height whose digits have their middle at a height. */
export function digitBox(x: Points, width: Points, middle: Points, style: ResolvedStyle): Box {
  return lineBox(x, width, middle - digitDrop(style), style)
}
