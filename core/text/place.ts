import type { Box, Points } from '../units'
import type { BrokenLine } from './break'
import type { FontSet, Line, Paragraph, Segment } from './model'
import { coverageOf } from './shape'

export type Valign = 'top' | 'middle' | 'bottom'

/** The sign of a list item: an en dash, which every shipped face has. */
const BULLET = '–'

/** Thousandths of a point: finer than any output, and the same digits on every machine. */
const round = (value: Points): Points => Math.round(value * 1000) / 1000

/** The height of broken paragraphs: their lines and the space between them. */
export function heightOf(paragraphs: readonly Paragraph[], broken: readonly (readonly BrokenLine[])[]): Points {
  return paragraphs.reduce(
    (sum, { spaceBefore, lineHeight }, i) => sum + spaceBefore + lineHeight * (broken[i]?.length ?? 0),
    0,
  )
}

const SHARE_ABOVE: Readonly<Record<Valign, number>> = { top: 0, middle: 0.5, bottom: 1 }
const SHARE_BEFORE = { left: 0, center: 0.5, right: 1 } as const

/**
 * Puts broken lines into a box, in slide coordinates. A baseline is the line's descent above the line's
 * bottom: what "exactly" spacing means in Office programs.
 */
export function placeLines(
  paragraphs: readonly Paragraph[],
  broken: readonly (readonly BrokenLine[])[],
  box: Box,
  valign: Valign,
  fonts: FontSet,
): Line[] {
  const lines: Line[] = []
  let y = box.y + (box.height - heightOf(paragraphs, broken)) * SHARE_ABOVE[valign]
  paragraphs.forEach((paragraph, index) => {
    y += paragraph.spaceBefore
    broken[index]?.forEach((line, i) => {
      y += paragraph.lineHeight
      lines.push(placeLine(paragraph, index, line, i === 0, y - line.descent, box, fonts))
    })
  })
  return lines
}

function placeLine(
  paragraph: Paragraph,
  index: number,
  line: BrokenLine,
  first: boolean,
  baseline: Points,
  box: Box,
  fonts: FontSet,
): Line {
  const indent = paragraph.bullet?.indent ?? 0
  const x = box.x + indent + (box.width - indent - line.width) * SHARE_BEFORE[paragraph.align]
  const segments = line.segments.map((segment) => ({
    ...segment,
    x: round(x + segment.x),
    width: round(segment.width),
  }))
  const dash = first && paragraph.bullet !== null ? bulletOf(paragraph, x - indent, fonts) : []
  return {
    paragraph: index,
    x: round(x),
    baseline: round(baseline),
    width: round(line.width),
    segments: [...dash, ...segments],
    end: line.end,
  }
}

function bulletOf(paragraph: Paragraph, x: Points, fonts: FontSet): Segment[] {
  const style = paragraph.runs[0]?.style
  if (style === undefined) return []
  const advance = coverageOf(style, fonts).latin.advance(BULLET.charCodeAt(0)) ?? 0.5
  const width = round(advance * style.size + style.tracking)
  return [{ text: BULLET, x: round(x), width, style, script: 'latin', bullet: true }]
}
