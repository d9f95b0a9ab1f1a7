import type { Lang } from '../locale'
import type { Box, Points } from '../units'
import { type BrokenParagraph, breakParagraph } from './break'
import type { FontSet, Line, Paragraph } from './model'
import { heightOf, placeLines, type Valign } from './place'
import { normaliseParagraphs } from './read-text'

export interface LayoutInput {
  readonly paragraphs: readonly Paragraph[]
  /** In slide coordinates. */
  readonly box: Box
  readonly valign: Valign
  readonly fonts: FontSet
  readonly lang: Lang
  /** Evens out the lengths of lines without adding one: for titles and short texts. */
  readonly balance?: boolean
}

export interface LaidOutText {
  /** What was laid out: normalised text, no space before the first paragraph, and the sizes that were fitted. */
  readonly paragraphs: readonly Paragraph[]
  /** In slide coordinates. */
  readonly lines: readonly Line[]
  /** What the text takes, in points, whatever the box. */
  readonly height: Points
  readonly width: Points
  /** How far the text is wider and higher than its box, in points; 0 where it fits. */
  readonly overflowX: Points
  readonly overflowY: Points
  /** Characters that no shipped font has, each once. */
  readonly missing: readonly string[]
}

export interface FitInput extends LayoutInput {
  /** How small the text may become: 0.8 is four fifths of its sizes. */
  readonly minScale: number
  readonly maxLines?: number
}

export interface FittedText extends LaidOutText {
  /** 1 where nothing had to shrink. */
  readonly scale: number
}

/** Breaks and places paragraphs in a box, in points. What does not fit overflows, and says by how much. */
export function layoutText(input: LayoutInput): LaidOutText {
  const paragraphs = normaliseParagraphs(input.paragraphs)
  return place(input, paragraphs, breakAll(input, paragraphs))
}

/**
 * Lays a text out at the largest scale that fits its box and its number of lines: the largest size shrinks by half
 * points and everything else with it, down to `minScale`. A word that is wider than the box counts as too large, unless
 * it is even at the smallest scale: then it breaks, at the largest scale that fits otherwise. What does not fit even then overflows, and says by how much.
 */
export function fitText(input: FitInput): FittedText {
  const paragraphs = normaliseParagraphs(input.paragraphs)
  let fitted: FittedText | null = null
  let fitsBroken: FittedText | null = null
  for (const scale of scalesOf(paragraphs, input.minScale)) {
    const scaled = scaleParagraphs(paragraphs, scale)
    const broken = breakAll(input, scaled)
    fitted = { ...place(input, scaled, broken), scale }
    if (!fits(fitted, input.maxLines)) continue
    if (broken.every((paragraph) => paragraph.broken === 0)) return fitted
    fitsBroken ??= fitted
  }
  return fitsBroken ?? fitted ?? { ...place(input, [], []), scale: 1 }
}

/** Office programs round the places of glyphs: a line that fills its box to the last point would wrap there. */
const USABLE_SHARE = 0.994

function breakAll(input: LayoutInput, paragraphs: readonly Paragraph[]): readonly BrokenParagraph[] {
  const balance = input.balance ?? false
  return paragraphs.map((paragraph) => {
    const wordWidth = input.box.width - (paragraph.bullet?.indent ?? 0)
    const options = { balance, wordWidth }
    return breakParagraph(paragraph, wordWidth * USABLE_SHARE, input.fonts, input.lang, options)
  })
}

/** Less than a pixel of any screen or printer: not worth a diagnostic. */
const TOLERANCE: Points = 0.01

const excess = (taken: Points, room: Points): Points => (taken - room > TOLERANCE ? taken - room : 0)

function place(input: LayoutInput, paragraphs: readonly Paragraph[], broken: readonly BrokenParagraph[]): LaidOutText {
  const { box, valign, fonts } = input
  const lines = broken.map((paragraph) => paragraph.lines)
  const height = heightOf(paragraphs, lines)
  const width = widthOf(paragraphs, broken)
  return {
    paragraphs,
    lines: placeLines(paragraphs, lines, box, valign, fonts),
    height,
    width,
    overflowX: excess(width, box.width),
    overflowY: excess(height, box.height),
    missing: [...new Set(broken.flatMap((paragraph) => paragraph.missing))],
  }
}

function widthOf(paragraphs: readonly Paragraph[], broken: readonly BrokenParagraph[]): Points {
  let widest = 0
  broken.forEach(({ lines }, i) => {
    const indent = paragraphs[i]?.bullet?.indent ?? 0
    for (const line of lines) widest = Math.max(widest, indent + line.width)
  })
  return widest
}

function fits(text: LaidOutText, maxLines: number | undefined): boolean {
  return text.overflowX === 0 && text.overflowY === 0 && text.lines.length <= (maxLines ?? Number.POSITIVE_INFINITY)
}

const SIZE_STEP: Points = 0.5

/** 1, then half points off the largest size, then the smallest scale itself. */
function scalesOf(paragraphs: readonly Paragraph[], minScale: number): number[] {
  const largest = Math.max(0, ...paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.style.size)))
  const scales = [1]
  for (let size = largest - SIZE_STEP; size > largest * minScale; size -= SIZE_STEP) scales.push(size / largest)
  if (minScale < 1) scales.push(minScale)
  return scales
}

const roundTo = (value: number, step: number): number => Math.round(Math.round(value / step) * step * 1000) / 1000

/** Nothing on a slide is set smaller, however little room there is. */
export const MIN_TEXT_SIZE: Points = 9

/** The scale of a paragraph, which stops where its smallest run would become unreadable. */
function readableScale({ runs }: Paragraph, scale: number): number {
  const smallest = Math.min(...runs.map(({ style }) => style.size))
  return Math.max(scale, Math.min(1, MIN_TEXT_SIZE / smallest))
}

/** Paragraphs with all sizes, line heights, spaces and tracking scaled; sizes in half points, the rest in tenths. */
export function scaleParagraphs(paragraphs: readonly Paragraph[], wanted: number): readonly Paragraph[] {
  if (wanted === 1) return paragraphs
  return paragraphs.map((paragraph) => {
    const scale = readableScale(paragraph, wanted)
    return {
      ...paragraph,
      lineHeight: roundTo(paragraph.lineHeight * scale, 0.1),
      spaceBefore: roundTo(paragraph.spaceBefore * scale, 0.1),
      runs: paragraph.runs.map((run) => ({
        ...run,
        style: {
          ...run.style,
          size: Math.max(SIZE_STEP, roundTo(run.style.size * scale, SIZE_STEP)),
          tracking: roundTo(run.style.tracking * scale, 0.01),
        },
      })),
    }
  })
}
