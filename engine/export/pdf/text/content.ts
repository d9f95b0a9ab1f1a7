import type { Line, Segment } from '../../../../core/text/model'
import type { Painter } from '../painter'
import type { StructureElement, StructureOptions } from '../pdfkit'
import { drawLines } from './lines'
import { finishLink } from './links'

/** Wraps the drawing of some content, for instance to rotate it. */
export type Wrap = (draw: () => void) => void

export const unwrapped: Wrap = (draw) => draw()

/**
 * Adds an element whose content is these lines. Links are elements of their own; so is Chinese within a document of
 * another language, a span that says so, or a screen reader would spell it.
 */
export function addText(
  painter: Painter,
  parent: StructureElement,
  type: string,
  lines: readonly Line[],
  wrap: Wrap,
  options: StructureOptions = {},
): void {
  const element = painter.tags.open(parent, type, options)
  addTextTo(painter, element, type, lines, wrap)
  element.end()
}

/** Adds lines to the content of an element that stays open. */
export function addTextTo(
  painter: Painter,
  element: StructureElement,
  type: string,
  lines: readonly Line[],
  wrap: Wrap,
): void {
  for (const { of: href, lines: own } of partsByLink(lines)) {
    if (href === undefined) addByScript(painter, element, type, own, wrap)
    else addLink(painter, element, href, own, wrap)
  }
}

function addLink(painter: Painter, parent: StructureElement, href: string, lines: readonly Line[], wrap: Wrap): void {
  const element = painter.tags.open(parent, 'Link')
  addByScript(painter, element, 'Link', lines, wrap)
  finishLink(painter, element, href, lines)
  element.end()
}

function addByScript(
  painter: Painter,
  element: StructureElement,
  type: string,
  lines: readonly Line[],
  wrap: Wrap,
): void {
  const { tags, cjkLang } = painter
  for (const { of: script, lines: own } of cjkLang === null ? whole(lines) : partsByScript(lines)) {
    const draw = () => wrap(() => drawLines(painter, own))
    if (cjkLang !== null && script === 'cjk') tags.content(element, 'Span', draw, { lang: cjkLang })
    else tags.own(element, type, draw)
  }
}

/** Lines without a look at their scripts; none are no content at all. */
function whole(lines: readonly Line[]): readonly Part<'latin'>[] {
  return lines.length === 0 ? [] : [{ of: 'latin', lines }]
}

/** Lines that have something on them; an empty paragraph is a line too, but no content. */
export function filled(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.segments.length > 0)
}

/** The dashes of list items, without their text. */
export function bulletsOf(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const segments = line.segments.filter((segment) => segment.bullet === true)
    return segments.length === 0 ? [] : [{ ...line, segments, end: 'paragraph' as const }]
  })
}

/** Lines without the dashes of list items. */
export function withoutBullets(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, segments: line.segments.filter((segment) => segment.bullet !== true) }))
}

/** A part of some lines, in reading order, whose segments have something in common. */
interface Part<T> {
  readonly of: T
  readonly lines: readonly Line[]
}

/** Takes lines apart where the script changes. */
function partsByScript(lines: readonly Line[]): readonly Part<Segment['script']>[] {
  return partsBy(lines, ({ script }) => script)
}

/** Takes lines apart where a link begins, ends or gives way to another one. */
function partsByLink(lines: readonly Line[]): readonly Part<string | undefined>[] {
  const hasLinks = lines.some(({ segments }) => segments.some(({ href }) => href !== undefined))
  return hasLinks ? partsBy(lines, ({ href }) => href) : [{ of: undefined, lines }]
}

/** The space at a line's end stays with its last segment. */
function partsBy<T>(lines: readonly Line[], of: (segment: Segment) => T): readonly Part<T>[] {
  const parts: { of: T; lines: Line[] }[] = []
  for (const line of lines) {
    for (const [i, stretch] of segmentSpans(line.segments, of).entries()) {
      const isLast = stretch.to === line.segments.length
      const own: Line = { ...line, segments: stretch.segments, end: isLast ? (line.end ?? 'paragraph') : 'wrap' }
      const last = parts.at(-1)
      if (i === 0 && last?.of === stretch.of) last.lines.push(own)
      else parts.push({ of: stretch.of, lines: [own] })
    }
  }
  return parts
}

interface SegmentSpan<T> {
  readonly of: T
  readonly segments: readonly Segment[]
  /** Index after its last segment. */
  readonly to: number
}

function segmentSpans<T>(segments: readonly Segment[], of: (segment: Segment) => T): readonly SegmentSpan<T>[] {
  const found: { of: T; segments: Segment[]; to: number }[] = []
  for (const [i, segment] of segments.entries()) {
    const last = found.at(-1)
    if (last?.of === of(segment)) {
      last.segments.push(segment)
      last.to = i + 1
    } else found.push({ of: of(segment), segments: [segment], to: i + 1 })
  }
  return found
}
