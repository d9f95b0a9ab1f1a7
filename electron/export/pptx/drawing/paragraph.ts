import type { Align, Line, Paragraph, Segment, TextStyle } from '../../../../core/text/model'
import { type Points, toEmu } from '../../../../core/units'
import { type Attributes, val, type Xml, x } from '../xml/element'
import { fullProperties, ownProperties, run, withMarksFont } from './run'
import { splitMarks } from './shared-marks'
import { needsBreak } from './soft-breaks'

/** What a placeholder's paragraphs get from the layout when they say nothing themselves. */
export interface Inherited {
  readonly style: TextStyle
  readonly lineHeight: Points
  readonly align: Align
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
  room: Points,
  first: boolean,
  inherited: Inherited | null,
): Xml {
  const pieces = splitMarks(joinLines(lines, room - (source.bullet?.indent ?? 0)))
  const properties = (name: 'a:rPr' | 'a:endParaRPr', style: TextStyle, script: Segment['script']) =>
    inherited === null ? fullProperties(name, style, script) : ownProperties(name, style, inherited.style, script)
  const content = pieces.map((piece) => {
    const plain = properties('a:rPr', piece.style, piece.script)
    const own = piece.marks ? withMarksFont(plain, piece.style) : plain
    return piece.text === null ? x('a:br', {}, own) : run(piece.text, own)
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
}

function joinLines(lines: readonly Line[], room: Points): readonly Piece[] {
  const pieces: Piece[] = []
  lines.forEach((line, i) => {
    for (const segment of line.segments) if (segment.bullet !== true) add(pieces, segment)
    const next = lines[i + 1]
    if (next === undefined) return
    const last = pieces.at(-1) ?? firstOf(lines)
    if (last === undefined) return
    if (needsBreak(line, next, room)) pieces.push({ text: null, style: last.style, script: last.script })
    else if (line.end !== 'wrap') add(pieces, { text: ' ', style: last.style, script: last.script })
  })
  return pieces
}

function firstOf(lines: readonly Line[]): Piece | undefined {
  const segment = lines.flatMap((line) => line.segments)[0]
  return segment === undefined ? undefined : { text: null, style: segment.style, script: segment.script }
}

function add(pieces: Piece[], segment: Pick<Segment, 'text' | 'style' | 'script'>): void {
  const last = pieces.at(-1)
  const joins = last?.text != null && last.script === segment.script && sameStyle(last.style, segment.style)
  if (joins) last.text += segment.text
  else pieces.push({ text: segment.text, style: segment.style, script: segment.script })
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
