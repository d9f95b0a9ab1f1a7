import type { Paint } from '../template/palette'
import type { Points } from '../units'

/** Which of a design's two fonts a run is set in. */
export type FontSlot = 'heading' | 'body'

/** How a run of text looks. */
export interface TextStyle {
  readonly font: FontSlot
  readonly bold: boolean
  readonly italic: boolean
  readonly size: Points
  readonly paint: Paint
  /** Extra space after every character, in points. */
  readonly tracking: Points
}

/** A named style of the design, made ready for one language. */
export interface ResolvedStyle {
  readonly style: TextStyle
  readonly lineHeight: Points
  readonly capitals: boolean
}

export interface Run {
  readonly text: string
  readonly style: TextStyle
  /** The web address that it leads to; changes nothing about widths and line breaks. */
  readonly href?: string
}

export type Align = 'left' | 'center' | 'right'

export interface Paragraph {
  readonly runs: readonly Run[]
  readonly align: Align
  /** Distance between baselines, in points: exact, so that every program agrees. */
  readonly lineHeight: Points
  readonly spaceBefore: Points
  /** Indent and dash of a list item, in points from the paragraph's left edge; null for plain text. */
  readonly bullet: { readonly indent: Points } | null
}

/** A stretch of one line in one style and one font file, of one link or none. */
export interface Segment {
  readonly text: string
  /** In slide coordinates, like the line's. */
  readonly x: Points
  readonly width: Points
  readonly style: TextStyle
  /** Which font file holds the glyphs: the design's Latin twin or the Chinese font. */
  readonly script: 'latin' | 'cjk'
  /** True for the dash of a list item, which is left of its line's x and is not part of its text. */
  readonly bullet?: true
  /** The web address that its run leads to. */
  readonly href?: string
}

/**
 * How a line ends: at spaces, which are left out of its segments (`space`), within a text without them (`wrap`), at a
 * forced break (`newline`), or with its paragraph.
 */
export type LineEnd = 'space' | 'wrap' | 'newline' | 'paragraph'

/** A broken line, placed: x and baseline are in slide coordinates (before a node's rotation). */
export interface Line {
  readonly paragraph: number
  readonly x: Points
  readonly baseline: Points
  readonly width: Points
  readonly segments: readonly Segment[]
  readonly end?: LineEnd
}

/** The widths of one font file. Kerning and ligatures are off everywhere, so a width is a sum of advances. */
export interface FontFace {
  /** The advance of a character in em (fractions of the font size), or null where the font has no glyph for it. */
  advance(codePoint: number): number | null
}

export interface FontKey {
  readonly slot: FontSlot
  readonly script: 'latin' | 'cjk'
  readonly bold: boolean
  readonly italic: boolean
}

/** The fonts of one design, measured. */
export interface FontSet {
  face(key: FontKey): FontFace
}
