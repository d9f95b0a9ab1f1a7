import type { Lang } from '../locale'
import type { Points } from '../units'
import { isBreakingSpace, isCjk, isHan, isNeverFirst, isNeverLast } from './characters'
import type { FontSet, LineEnd, Paragraph, Run, Segment } from './model'
import { BETWEEN_WORDS, NO_BREAK } from './opportunities'
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
  /** A word that fits this width is not parted even if it is wider than the line; the line's width by default. */
  readonly wordWidth?: Points
}

export interface BrokenParagraph {
  readonly lines: readonly BrokenLine[]
  /** How many lines end where no line may, because what is there is wider than the line. */
  readonly broken: number
  /** Characters that no font has, each once. */
  readonly missing: readonly string[]
}

/**
 * Breaks a paragraph into lines at most `width` points wide. Only a single character, or what must not be parted from
 * it, can be wider: a word longer than the line breaks between characters. Chinese words stay whole where that leaves
 * the line nearly as full.
 */
export function breakParagraph(
  paragraph: Paragraph,
  width: Points,
  fonts: FontSet,
  lang: Lang,
  options: BreakOptions = {},
): BrokenParagraph {
  const shaped = shapeRuns(paragraph.runs, fonts, lang)
  const wordWidth = Math.max(width, options.wordWidth ?? 0)
  const lines: BrokenLine[] = []
  let broken = 0
  for (const stretch of stretchesOf(shaped.codes)) {
    const full = fill({ shaped, stretch, wordWidth, fullness: FULL_ENOUGH }, width)
    const wrapped = options.balance ? balanced(full, width) : withoutOrphan(full, width)
    const last = stretch.to === shaped.codes.length ? 'paragraph' : 'newline'
    broken += wrapped.broken
    wrapped.spans.forEach((span, i) => {
      lines.push(lineOf(shaped, span, i === wrapped.spans.length - 1 ? last : null, paragraph))
    })
  }
  return { lines, broken, missing: shaped.missing }
}

/** A half-open range of characters. */
interface Span {
  readonly from: number
  readonly to: number
}

/** What is to be wrapped. */
interface Source {
  readonly shaped: Shaped
  readonly stretch: Span
  readonly wordWidth: Points
  /** How full a line must be, against one that parts a Chinese word, to end before that word; 0 keeps all words. */
  readonly fullness: number
}

interface Wrapped {
  readonly spans: readonly Span[]
  /** How many lines end where no line may. */
  readonly broken: number
  /** How many lines end within a Chinese word. */
  readonly parted: number
}

/** How a stretch wraps at its full width, and what wraps it alike at others. */
interface Filled {
  readonly source: Source
  readonly wrapped: Wrapped
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

function wrap(source: Source, width: Points): Wrapped {
  const { from: start, to: end } = source.stretch
  const spans: Span[] = []
  let broken = 0
  let parted = 0
  let from = start
  do {
    let to = nextLine(source, from, width) ?? nextWord(source, from)
    if (to === null) {
      to = forcedBreak(source.shaped, from, end, width)
      broken++
    } else if (to < end && source.shaped.allowed[to] !== BETWEEN_WORDS) parted++
    spans.push({ from, to })
    from = to
  } while (from < end)
  return { spans, broken, parted }
}

/** The last allowed break that fits, or one a little earlier that parts no Chinese word; null where none fits. */
function nextLine(source: Source, from: number, width: Points): number | null {
  const { shaped, stretch } = source
  const { allowed } = shaped
  if (from === stretch.to) return from
  const end = charactersThatFit(shaped, from, stretch.to, width)
  if (end === stretch.to) return end
  const last = lastBreak(allowed, from, end, NO_BREAK + 1)
  if (last === null || allowed[last] === BETWEEN_WORDS) return last
  const whole = lastBreak(allowed, from, last, BETWEEN_WORDS)
  return whole !== null && isFullEnough(source, from, whole, last) ? whole : last
}

/** Where the line that begins at `from` is full; trailing spaces take no room. */
function charactersThatFit({ codes, ends }: Shaped, from: number, end: number, width: Points): number {
  const limit = (ends[from] ?? 0) + width + TOLERANCE
  let to = from
  while (to < end && ((ends[to + 1] ?? 0) <= limit || isBreakingSpace(codes[to] ?? 0))) to++
  return to
}

/** Where a line ends that no allowed break fits: kinsoku still holds, where that leaves it a character. */
function forcedBreak(shaped: Shaped, from: number, end: number, width: Points): number {
  const { codes } = shaped
  const full = Math.max(charactersThatFit(shaped, from, end, width), from + 1)
  for (let to = full; to > from; to--) {
    if (to === end || !(isNeverFirst(codes[to] ?? 0) || isNeverLast(codes[to - 1] ?? 0))) return to
  }
  return full
}

function lastBreak(allowed: Uint8Array, from: number, to: number, min: number): number | null {
  for (let i = to; i > from; i--) if ((allowed[i] ?? 0) >= min) return i
  return null
}

/** So full a line may end early to keep a Chinese word whole … */
const FULL_ENOUGH = 0.8
/** … and by so few characters in any case. */
const FEW_CHARACTERS = 4

/** Whether a line may end before a word that would be parted at `last`. */
function isFullEnough({ shaped, fullness }: Source, from: number, whole: number, last: number): boolean {
  const { codes, ends } = shaped
  const start = ends[from] ?? 0
  if ((ends[whole] ?? 0) - start >= fullness * ((ends[last] ?? 0) - start)) return true
  let characters = 0
  for (let i = whole; i < last; i++) if (isHan(codes[i] ?? 0)) characters++
  return characters <= FEW_CHARACTERS
}

/** The end of a single word that is wider than its line, but not than a word may be; null if it is. */
function nextWord({ shaped, stretch, wordWidth }: Source, from: number): number | null {
  // Only as far as may fit: looking for the end of a very long word from each of its lines would take its square.
  const max = charactersThatFit(shaped, from, stretch.to, wordWidth)
  for (let to = from + 1; to <= max; to++) if (to === stretch.to || shaped.allowed[to] !== NO_BREAK) return to
  return null
}

/**
 * Fills each line as far as it goes. Where lines part Chinese words, but as many lines need not, they end earlier than
 * they otherwise would.
 */
function fill(source: Source, width: Points): Filled {
  const wrapped = wrap(source, width)
  if (wrapped.parted === 0) return { source, wrapped }
  const keeping = { ...source, fullness: 0 }
  const kept = wrap(keeping, width)
  return isNoWorse(kept, wrapped) ? { source: keeping, wrapped: kept } : { source, wrapped }
}

/** Whether a wrapping needs no more lines and parts no more words than another. */
function isNoWorse(tried: Wrapped, full: Wrapped): boolean {
  return tried.spans.length <= full.spans.length && tried.broken <= full.broken && tried.parted <= full.parted
}

/** A last line shorter than this part of the width looks forgotten; a single word still does when it is longer. */
const ORPHAN_SHARE = 0.2
const ORPHAN_WORD_SHARE = 0.35
const MIN_WIDTH_SHARE = 0.6

/** Lines a little shorter where full ones leave a word alone on the last. */
function withoutOrphan({ source, wrapped: full }: Filled, width: Points): Wrapped {
  if (full.spans.length < 2 || !endsInOrphan(source.shaped, full, width)) return full
  for (let share = 0.98; share >= MIN_WIDTH_SHARE; share -= 0.02) {
    const tried = wrap(source, width * share)
    if (tried.spans.length > full.spans.length || tried.broken > full.broken) return full
    if (tried.parted <= full.parted && !endsInOrphan(source.shaped, tried, width)) return tried
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

/** The lines of the narrowest width that needs no more of them, and parts no more words, than the full one. */
function balanced({ source, wrapped: full }: Filled, width: Points): Wrapped {
  if (full.spans.length < 2) return full
  const { ends } = source.shaped
  let best = full
  let low = ((ends[source.stretch.to] ?? 0) - (ends[source.stretch.from] ?? 0)) / (full.spans.length + 1)
  let high = width
  while (high - low > BALANCE_PRECISION) {
    const middle = (low + high) / 2
    const tried = wrap(source, middle)
    if (isNoWorse(tried, full)) {
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
  const { runs, scripts, drawn, ends } = shaped
  const segments: Segment[] = []
  const origin = ends[span.from] ?? 0
  let from = span.from
  for (let i = span.from + 1; i <= span.to; i++) {
    const run = runs[from]
    const script = scripts[from]
    if (run === undefined || script === undefined) break
    if (i < span.to && scripts[i] === script && looksAlike(runs[i], run)) continue
    const { style, href } = run
    const start = ends[from] ?? 0
    const text = drawn.slice(from, i).join('')
    const link = href === undefined ? {} : { href }
    if (text !== '') segments.push({ text, x: start - origin, width: (ends[i] ?? 0) - start, style, script, ...link })
    from = i
  }
  return segments
}

function looksAlike(one: Run | undefined, other: Run): boolean {
  return one === other || (one?.style === other.style && one.href === other.href)
}

/**
 * What Office programs keep below the baseline of a line with "exactly" spacing: a fifth of its largest size, whatever
 * the font (measured with LibreOffice 7.4 on six fonts).
 */
const BELOW_BASELINE = 0.2

function descentOf(segments: readonly Segment[], shaped: Shaped, span: Span, paragraph: Paragraph): Points {
  const largest = Math.max(0, ...segments.map(({ style }) => style.size))
  if (segments.length > 0) return largest * BELOW_BASELINE
  const { style } = shaped.runs[span.from] ?? shaped.runs.at(-1) ?? paragraph.runs[0] ?? {}
  return (style?.size ?? paragraph.lineHeight) * BELOW_BASELINE
}
