import type { Lang } from '../locale'
import type { Points } from '../units'
import { isBreakingSpace, isCjk } from './characters'
import type { FontSet, LineEnd, Paragraph, Segment } from './model'
import { breakOpportunities } from './opportunities'
import { type Shaped, shapeRuns } from './shape'

/** A line before it has a place: the x of its segments counts from the line's own left edge. */
export interface BrokenLine {
  readonly segments: readonly Segment[]
  /** Without the spaces at its end. */
  readonly width: Points
  /** From the baseline to the bottom of the line, in points. */
  readonly descent: Points
  readonly end: LineEnd
}

export interface BreakOptions {
  /** Evens out the lengths of lines without adding one: for titles and short texts. */
  readonly balance?: boolean
}

export interface BrokenParagraph {
  readonly lines: readonly BrokenLine[]
  /** Characters that no font has, each once. */
  readonly missing: readonly string[]
}

/**
 * Breaks a paragraph into lines at most `width` points wide. Only a single character, or what must not be parted from
 * it, can be wider: a word longer than the line breaks between characters.
 */
export function breakParagraph(
  paragraph: Paragraph,
  width: Points,
  fonts: FontSet,
  lang: Lang,
  options: BreakOptions = {},
): BrokenParagraph {
  const shaped = shapeRuns(paragraph.runs, fonts, lang)
  const allowed = breakOpportunities(shaped.text, shaped.codes, lang)
  const lines: BrokenLine[] = []
  for (const stretch of stretchesOf(shaped.codes)) {
    const { spans } = options.balance
      ? wrapBalanced(shaped, allowed, stretch, width)
      : wrapWithoutOrphan(shaped, allowed, stretch, width)
    const last = stretch.to === shaped.codes.length ? 'paragraph' : 'newline'
    spans.forEach((span, i) => {
      lines.push(lineOf(shaped, span, i === spans.length - 1 ? last : null, paragraph))
    })
  }
  return { lines, missing: shaped.missing }
}

/** A half-open range of characters. */
interface Span {
  readonly from: number
  readonly to: number
}

interface Wrapped {
  readonly spans: readonly Span[]
  /** How many lines end within a word. */
  readonly broken: number
}

const NEWLINE = 0x0a
/** Forgives the last bits of floating point sums. */
const TOLERANCE: Points = 1e-6

/** The stretches between forced breaks, without the break itself. */
function stretchesOf(codes: readonly number[]): Span[] {
  const stretches: Span[] = []
  let from = 0
  for (let to = codes.indexOf(NEWLINE); to !== -1; to = codes.indexOf(NEWLINE, from)) {
    stretches.push({ from, to })
    from = to + 1
  }
  stretches.push({ from, to: codes.length })
  return stretches
}

function wrap(shaped: Shaped, allowed: Uint8Array, stretch: Span, width: Points): Wrapped {
  const spans: Span[] = []
  let broken = 0
  let from = stretch.from
  do {
    const line = nextLine(shaped, allowed, from, stretch.to, width)
    if (line.broken) broken++
    spans.push({ from, to: line.to })
    from = line.to
  } while (from < stretch.to)
  return { spans, broken }
}

/** The end of the line that begins at `from`: the last allowed break that fits, else the last character that fits. */
function nextLine(shaped: Shaped, allowed: Uint8Array, from: number, end: number, width: Points) {
  const { codes, ends } = shaped
  const limit = (ends[from] ?? 0) + width + TOLERANCE
  let best = -1
  let to = from
  while (to < end) {
    const fits = (ends[to + 1] ?? 0) <= limit || isBreakingSpace(codes[to] ?? 0)
    if (!fits) break
    to++
    if (to === end || allowed[to] === 1) best = to
  }
  if (best !== -1 || from === end) return { to: Math.max(best, from), broken: false }
  return { to: Math.max(to, from + 1), broken: true }
}

/** A last line shorter than this part of the width looks forgotten; a single word still does when it is longer. */
const ORPHAN_SHARE = 0.2
const ORPHAN_WORD_SHARE = 0.35
const NARROWEST_SHARE = 0.6

/** Fills each line as far as it goes, unless that leaves a word alone on the last one: then lines are a little shorter. */
function wrapWithoutOrphan(shaped: Shaped, allowed: Uint8Array, stretch: Span, width: Points): Wrapped {
  const full = wrap(shaped, allowed, stretch, width)
  if (full.spans.length < 2 || !endsInOrphan(shaped, full, width)) return full
  for (let share = 0.98; share >= NARROWEST_SHARE; share -= 0.02) {
    const tried = wrap(shaped, allowed, stretch, width * share)
    if (tried.spans.length > full.spans.length || tried.broken > full.broken) return full
    if (!endsInOrphan(shaped, tried, width)) return tried
  }
  return full
}

function endsInOrphan({ ends, codes }: Shaped, { spans }: Wrapped, width: Points): boolean {
  const last = spans.at(-1)
  if (!last) return false
  const taken = (ends[last.to] ?? 0) - (ends[last.from] ?? 0)
  const characters = codes.slice(last.from, last.to)
  const isWord = !characters.some((code) => isBreakingSpace(code) || isCjk(code))
  return taken < width * (isWord ? ORPHAN_WORD_SHARE : ORPHAN_SHARE)
}

const BALANCE_PRECISION: Points = 0.5

/** The narrowest width that needs no more lines, and breaks no more words, than the full one. */
function wrapBalanced(shaped: Shaped, allowed: Uint8Array, stretch: Span, width: Points): Wrapped {
  let best = wrap(shaped, allowed, stretch, width)
  const full = best
  if (full.spans.length < 2) return full
  let low = ((shaped.ends[stretch.to] ?? 0) - (shaped.ends[stretch.from] ?? 0)) / (full.spans.length + 1)
  let high = width
  while (high - low > BALANCE_PRECISION) {
    const middle = (low + high) / 2
    const tried = wrap(shaped, allowed, stretch, middle)
    if (tried.spans.length <= full.spans.length && tried.broken <= full.broken) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

function lineOf(shaped: Shaped, span: Span, last: LineEnd | null, paragraph: Paragraph): BrokenLine {
  let to = span.to
  while (to > span.from && isBreakingSpace(shaped.codes[to - 1] ?? 0)) to--
  const segments = segmentsOf(shaped, { from: span.from, to })
  const end = last ?? (shaped.drawn.slice(to, span.to).join('') === '' ? 'wrap' : 'space')
  const width = (shaped.ends[to] ?? 0) - (shaped.ends[span.from] ?? 0)
  return { segments, width, descent: descentOf(segments, shaped, span, paragraph), end }
}

function segmentsOf(shaped: Shaped, span: Span): Segment[] {
  const { styles, scripts, drawn, ends } = shaped
  const segments: Segment[] = []
  const origin = ends[span.from] ?? 0
  let from = span.from
  for (let i = span.from + 1; i <= span.to; i++) {
    const style = styles[from]
    const script = scripts[from]
    if (style === undefined || script === undefined) break
    if (i < span.to && styles[i] === style && scripts[i] === script) continue
    const start = ends[from] ?? 0
    const text = drawn.slice(from, i).join('')
    if (text !== '') segments.push({ text, x: start - origin, width: (ends[i] ?? 0) - start, style, script })
    from = i
  }
  return segments
}

/**
 * What Office programs keep below the baseline of a line with "exactly" spacing: a fifth of its largest size, whatever
 * the font (measured with LibreOffice 7.4 on six fonts).
 */
const BELOW_BASELINE = 0.2

function descentOf(segments: readonly Segment[], shaped: Shaped, span: Span, paragraph: Paragraph): Points {
  const largest = Math.max(0, ...segments.map(({ style }) => style.size))
  if (segments.length > 0) return largest * BELOW_BASELINE
  const style = shaped.styles[span.from] ?? shaped.styles.at(-1) ?? paragraph.runs[0]?.style
  return (style?.size ?? paragraph.lineHeight) * BELOW_BASELINE
}
