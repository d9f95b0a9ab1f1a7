import type { Scene, Stroke, TableNode } from '../../../../core/scene/model'
import type { Paint } from '../../../../core/template/palette'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { guid } from './guid'
import { colour, line } from './paint'
import { solidPaint } from './solid'

/** How the design draws tables; PowerPoint offers it by name, and draws new tables so. */
export interface TableStyle {
  readonly id: string
  readonly name: string
  /** Below the header row. */
  readonly header: Stroke
  /** Between the other rows, and below the last. */
  readonly row: Stroke
  /** The header's words. */
  readonly headerText: Paint
}

const HEADER: Stroke = { paint: { role: 'accent1' }, width: 1.25, dash: 'solid' }
const ROW: Stroke = { paint: { role: 'muted', alpha: 0.3 }, width: 0.75, dash: 'solid' }

/** The style of a deck's first table, or what comes close to it in a deck without any. */
export function tableStyleOf({ slides, theme: { name, palette } }: Scene): TableStyle {
  const table = slides.flatMap(({ nodes }) => nodes).find((node): node is TableNode => node.kind === 'table')
  const header = table?.rows.find((row) => row.header)?.cells[0]
  const row = table?.rows.find((each) => !each.header)?.cells[0]
  const solid = (stroke: Stroke): Stroke => ({
    ...stroke,
    paint: solidPaint(stroke.paint, { role: 'background' }, palette),
  })
  return {
    id: guid(`table style ${name}`),
    name,
    header: solid(header?.bottom ?? HEADER),
    row: solid(row?.bottom ?? ROW),
    headerText: header?.paragraphs[0]?.runs[0]?.style.paint ?? { role: 'muted' },
  }
}

/** The part that defines the style, for our tables and for those that are added in PowerPoint. */
export function tableStyles({ id, name, header, row, headerText }: TableStyle): Xml {
  const edges = (strokes: Readonly<Record<string, Stroke | null>>) =>
    x(
      'a:tcBdr',
      {},
      Object.entries(strokes).map(([edge, stroke]) => x(`a:${edge}`, {}, line(stroke))),
    )
  return x(
    'a:tblStyleLst',
    { ...declare('a'), def: id },
    x(
      'a:tblStyle',
      { styleId: id, styleName: name },
      x(
        'a:wholeTbl',
        {},
        x('a:tcTxStyle', {}, x('a:fontRef', { idx: 'minor' }), colour({ role: 'text' })),
        x(
          'a:tcStyle',
          {},
          edges({ left: null, right: null, top: null, bottom: row, insideH: row, insideV: null }),
          x('a:fill', {}, x('a:noFill')),
        ),
      ),
      x(
        'a:firstRow',
        {},
        x('a:tcTxStyle', { b: 'on' }, x('a:fontRef', { idx: 'minor' }), colour(headerText)),
        x('a:tcStyle', {}, edges({ bottom: header }), x('a:fill', {}, x('a:noFill'))),
      ),
    ),
  )
}
