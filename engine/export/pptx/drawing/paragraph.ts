import type { Align, Line, Paragraph, Segment, TextStyle } from '../../../../core/text/model'
import { withKeptSpaces } from '../../../../core/text/opportunities'
import { type Points, toEmu } from '../../../../core/units'
import { type Attributes, val, type Xml, x } from '../../../ooxml/xml/element'
import { fullProperties, ownProperties, run, splitMarks, withLink, withMarksFont } from './run'

/** What a placeholder's paragraphs get from the layout when they say nothing themselves. */
export interface Inherited {
  readonly style: TextStyle
  readonly lineHeight: Points
  readonly align: Align
}

/** The id of a part's relationship to a web address. */
export type LinkId = (href: string) => string

/** The context of a paragraph. */
export interface ParagraphContext {
  /** How wide its lines may be. */
  readonly room: Points
  /** Null outside of placeholders. */
  readonly inherited: Inherited | null
  readonly linkId: LinkId
}

export const ALIGN: Readonly<Record<Align, string>> = { left: 'l', center: 'ctr', right: 'r' }

/** Exact distance between baselines, so that every program agrees. */
export function lineSpacing(lineHeight: Points): Xml {
  return x('a:lnSpc', {}, val('a:spcPts', Math.round(lineHeight * 100)))
}

const SPACE_BEFORE = (points: Points): Xml => x('a:spcBef', {}, val('a:spcPts', Math.round(points * 100)))

/** The sign of a list item, as `core/text` measures it. */
const BULLET = '–'

/** Everything that a paragraph says about itself. */
function paragraphProperties(paragraph: Paragraph, first: boolean, inherited: Inherited | null): Xml | null {
  const { align, lineHeight, bullet } = paragraph
  const spaceBefore = first ? 0 : paragraph.spaceBefore
  const attributes: Attributes = {
    ...(bullet === null ? {} : { marL: toEmu(bullet.indent), indent: -toEmu(bullet.indent) }),
    algn: inherited?.align === align ? null : ALIGN[align],
  }
  const children = [
    inherited?.lineHeight === lineHeight ? null : lineSpacing(lineHeight),
    inherited !== null && spaceBefore === 0 ? null : SPACE_BEFORE(spaceBefore),
    bullet === null
      ? inherited === null && x('a:buNone')
      : [x('a:buFont', { typeface: '+mn-lt' }), x('a:buChar', { char: BULLET })],
  ]
  const properties = x('a:pPr', attributes, children)
  const silent = properties.children.length === 0 && Object.values(attributes).every((value) => value === null)
  return silent ? null : properties
}

/**
 * A paragraph from its broken lines: runs join across lines, and a break is written only where a program would not
 * break by itself.
 */
export function paragraph(
  source: Paragraph,
  lines: readonly Line[],
  first: boolean,
  { room, inherited, linkId }: ParagraphContext,
): Xml {
  const pieces = splitMarks(joinLines(lines, room - (source.bullet?.indent ?? 0)))
  const properties = (name: 'a:rPr' | 'a:endParaRPr', style: TextStyle, script: Segment['script']) =>
    inherited === null ? fullProperties(name, style, script) : ownProperties(name, style, inherited.style, script)
  const content = pieces.map((piece) => {
    const plain = properties('a:rPr', piece.style, piece.script)
    const own = piece.marks ? withMarksFont(plain, piece.style) : plain
    if (piece.text === null) return x('a:br', {}, own)
    return run(piece.text, piece.href === undefined ? own : withLink(own, linkId(piece.href)))
  })
  const emptyStyle = content.length === 0 ? source.runs[0]?.style : undefined
  return x(
    'a:p',
    {},
    paragraphProperties(source, first, inherited),
    content,
    emptyStyle !== undefined && properties('a:endParaRPr', emptyStyle, 'latin'),
  )
}

interface Piece {
  /** Null for a line break. */
  text: string | null
  readonly style: TextStyle
  readonly script: Segment['script']
  readonly href: string | undefined
}

function joinLines(lines: readonly Line[], room: Points): readonly Piece[] {
  const pieces: Piece[] = []
  lines.forEach((line, i) => {
    for (const segment of line.segments) if (segment.bullet !== true) add(pieces, pieceOf(segment))
    const next = lines[i + 1]
    if (next === undefined) return
    const last = pieces.at(-1) ?? firstOf(lines)
    if (last === undefined) return
    if (needsBreak(line, next, room)) pieces.push({ ...last, text: null })
    else if (line.end !== 'wrap') add(pieces, { ...last, text: ' ', href: sameLink(last, next) })
  })
  return pieces
}

function firstOf(lines: readonly Line[]): Piece | undefined {
  const segment = lines.flatMap((line) => line.segments)[0]
  return segment === undefined ? undefined : { ...pieceOf(segment), text: null }
}

/** A link goes on over the end of a line where the next one begins with it. */
function sameLink({ href }: Piece, next: Line): string | undefined {
  return next.segments[0]?.href === href ? href : undefined
}

function pieceOf({ text, style, script, href }: Segment): Piece & { readonly text: string } {
  return { text: withKeptSpaces(text), style, script, href }
}

function add(pieces: Piece[], piece: Piece & { readonly text: string }): void {
  const last = pieces.at(-1)
  if (last?.text != null && samePieceStyle(last, piece)) last.text += piece.text
  else pieces.push(piece)
}

function samePieceStyle(a: Piece, b: Piece): boolean {
  return a.script === b.script && a.href === b.href && sameStyle(a.style, b.style)
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** How wide characters are beside an average one; only used to compare, never to place. */
const NARROW = /[iljftrI.,;:'’‘|!()[\] ]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /[A-Z&0-9]/
const FULL = /[\u2e80-\u9fff\uff00-\uffef]/

function weight(character: string): number {
  if (FULL.test(character)) return 1
  if (NARROW.test(character)) return 0.3
  if (WIDE.test(character)) return 0.85
  return CAPITAL.test(character) ? 0.64 : 0.52
}

const weigh = (text: string): number => Array.from(text).reduce((sum, character) => sum + weight(character), 0)

/** The estimate may be this much too high without a break being missed. */
const CAUTION = 0.85

/**
 * How much narrower another program may set a letter, in points: LibreOffice rounds every advance, so that a long line
 * of small type ends up to 1 % short.
 */
const ROUNDING: Points = 0.05

/**
 * True where a program that fills each line as far as it goes might not break between two lines: after a forced break,
 * where lines were evened out, and where the scene keeps together what other programs part, so that what comes next
 * would still have found room. Everywhere else a paragraph breaks by itself, and goes on doing so when it is edited.
 */
export function needsBreak(line: Line, next: Line, room: Points): boolean {
  if (line.end === 'newline') return true
  const left = room - line.width + ROUNDING * textOf(line).length
  return left >= CAUTION * leadWidth(line, next)
}

/** A Chinese character; or a word to its end, or to a dash after which programs break: "2016–" of "2016–2020". */
const LEAD =
  /^(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef][^\s\u2e80-\u9fff\uff00-\uffef–—-]*[–—-]?)/

/** The width that whatever the next line begins with would take at the end of this one. */
function leadWidth(line: Line, next: Line): Points {
  const text = textOf(next)
  const lead = LEAD.exec(text)?.[0] ?? ''
  const total = weigh(text)
  if (total === 0) return 0
  const gap = line.end === 'wrap' ? 0 : weight(' ')
  return (next.width * (weigh(lead) + gap)) / total
}

function textOf(line: Line): string {
  return line.segments.map((segment) => (segment.bullet === true ? '' : segment.text)).join('')
}
