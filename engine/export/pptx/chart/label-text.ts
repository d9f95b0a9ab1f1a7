import type { ChartLabel } from '../../../../core/chart/model'
import type { Line, Segment, TextStyle } from '../../../../core/text/model'
import { type Xml, x } from '../../../ooxml/xml/element'
import { ALIGN } from '../drawing/paragraph'
import { fullProperties, run } from '../drawing/run'

/** Lines of labels that share a baseline are one line. */
const SAME_BASELINE = 1

/** The text of a label, its lines joined. */
export function plainText(label: ChartLabel): string {
  return label.lines.map((line) => line.segments.map(({ text }) => text).join('')).join(' ')
}

/** Text properties as charts have them: the style of whatever the chart writes by itself. */
export function textProperties(style: TextStyle, body: Xml = PLAIN_BODY): Xml {
  return x(
    'c:txPr',
    {},
    body,
    x('a:lstStyle'),
    x('a:p', {}, x('a:pPr', {}, fullProperties('a:defRPr', style)), x('a:endParaRPr', { lang: 'en-US' })),
  )
}

/** Level text, which may wrap. */
const PLAIN_BODY: Xml = x('a:bodyPr', { rot: 0, vert: 'horz' })

/** Labels of points never wrap: the scene has given them their room. */
export const LABEL_BODY: Xml = x(
  'a:bodyPr',
  { rot: 0, vert: 'horz', wrap: 'none', lIns: 38_100, tIns: 19_050, rIns: 38_100, bIns: 19_050, anchor: 'ctr' },
  x('a:spAutoFit'),
)

/** The same without room around it, for a numeral within its point. */
export const TIGHT_BODY: Xml = x(
  'a:bodyPr',
  { rot: 0, vert: 'horz', wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
  x('a:spAutoFit'),
)

/** The words of one or more labels at the same point, line by line. */
export function richText(labels: readonly ChartLabel[]): Xml {
  const [first] = labels
  const align = first === undefined ? 'center' : SIDES[first.position]
  return x('c:rich', {}, LABEL_BODY, x('a:lstStyle'), labelParagraphs(labels, align))
}

/**
 * A label that follows a number of its point, such as `XVALUE`; programs that do not know the field show the text that
 * it has now.
 */
export function fieldText(label: ChartLabel, type: string, id: string): Xml {
  const field = x('a:fld', { id, type }, fullProperties('a:rPr', label.style), x('a:t', {}, plainText(label)))
  const properties = x('a:pPr', { algn: ALIGN[SIDES[label.position]] }, fullProperties('a:defRPr', label.style))
  return x('c:rich', {}, LABEL_BODY, x('a:lstStyle'), x('a:p', {}, properties, field))
}

/** Text beside a point reads away from it. */
const SIDES = { left: 'right', right: 'left', above: 'center', below: 'center', center: 'center' } as const

/** The paragraphs of labels, from top to bottom. */
export function labelParagraphs(labels: readonly ChartLabel[], align: keyof typeof ALIGN): readonly Xml[] {
  const rows = rowsOf(labels.flatMap(({ lines }) => lines))
  const style = labels[0]?.style
  return rows.map((segments) =>
    x(
      'a:p',
      {},
      x('a:pPr', { algn: ALIGN[align] }, style !== undefined && fullProperties('a:defRPr', style)),
      segments.map((segment) => run(segment.text, fullProperties('a:rPr', segment.style, segment.script))),
    ),
  )
}

function rowsOf(lines: readonly Line[]): readonly (readonly Segment[])[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.x - b.x)
  const rows: { baseline: number; segments: Segment[] }[] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    if (row === undefined || line.baseline - row.baseline > SAME_BASELINE) {
      rows.push({ baseline: line.baseline, segments: [...line.segments] })
    } else row.segments.push(...spaced(line.segments))
  }
  return rows.map(({ segments }) => segments)
}

/** A space before whatever joins a line that has begun. */
function spaced(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, i) => (i === 0 ? { ...segment, text: ` ${segment.text}` } : segment))
}
