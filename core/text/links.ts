import type { Box, Points } from '../units'
import type { Line, TextStyle } from './model'

/** A stretch of one line that leads to a web address, in slide coordinates like its line. */
export interface LinkSpan {
  readonly href: string
  /** Of its largest characters. */
  readonly style: TextStyle
  /** What takes a click. */
  readonly box: Box
  readonly underline: Box
}

/** The stretches of a line that are links; neighbours that lead to the same address are one. */
export function linkSpans({ segments, baseline }: Line): readonly LinkSpan[] {
  const found: { href: string; style: TextStyle; x: Points; end: Points }[] = []
  let last: (typeof found)[number] | undefined
  for (const { href, style, x, width } of segments) {
    if (href === undefined) {
      last = undefined
      continue
    }
    if (last?.href === href) {
      last.end = x + width
      if (style.size > last.style.size) last.style = style
    } else {
      last = { href, style, x, end: x + width }
      found.push(last)
    }
  }
  return found.map(({ href, style, x, end }) => {
    const band = (top: number, height: number): Box => ({
      x,
      y: baseline + top * style.size,
      width: end - x,
      height: height * style.size,
    })
    return { href, style, box: band(-ABOVE, ABOVE + BELOW), underline: band(UNDERLINE_TOP, UNDERLINE_HEIGHT) }
  })
}

// Shares of the size: a line of type, and an underline as most fonts describe theirs, below Chinese characters too.
const ABOVE = 0.8
const BELOW = 0.2
const UNDERLINE_TOP = 0.12
const UNDERLINE_HEIGHT = 0.05
