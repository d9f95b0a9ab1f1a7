import type { TableCell, TextNode } from '../../../../core/scene/model'
import type { Line } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'
import { type Xml, x } from '../../../ooxml/xml/element'
import { type Inherited, type LinkId, type ParagraphContext, paragraph } from './paragraph'

export const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const

/** The text of a box, laid out by the scene: no insets and no autofit, so that PowerPoint moves nothing. */
export function textBody(node: TextNode, linkId: LinkId): Xml {
  const surroundings = { room: node.box.width, inherited: null, linkId }
  return x('p:txBody', {}, bodyProperties(node.valign), x('a:lstStyle'), paragraphsOf(node, surroundings))
}

/** The text of a placeholder: what the layout says is left to it. */
export function placeholderBody(node: TextNode, inherited: Inherited & Pick<TextNode, 'valign'>, linkId: LinkId): Xml {
  const anchor = node.valign === inherited.valign ? null : ANCHOR[node.valign]
  const surroundings = { room: node.box.width, inherited, linkId }
  return x('p:txBody', {}, x('a:bodyPr', { anchor }), x('a:lstStyle'), paragraphsOf(node, surroundings))
}

/** The text of a table's cell; its insets belong to the cell. */
export function cellBody(cell: TableCell, width: Points, linkId: LinkId): Xml {
  const surroundings = { room: width - 2 * cell.padding, inherited: null, linkId }
  return x('a:txBody', {}, x('a:bodyPr'), x('a:lstStyle'), paragraphsOf(cell, surroundings))
}

/** The body of a shape without words: PowerPoint writes one for every shape, and repairs some that lack it (#1441). */
export function emptyBody(): Xml {
  return x(
    'p:txBody',
    {},
    x('a:bodyPr', { anchor: 'ctr' }),
    x('a:lstStyle'),
    x('a:p', {}, x('a:endParaRPr', { lang: 'en-US' })),
  )
}

/** How a text sits in its box. */
export function bodyProperties(valign: TextNode['valign'], attributes: Record<string, string> = {}): Xml {
  return x(
    'a:bodyPr',
    { ...attributes, wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: ANCHOR[valign] },
    x('a:noAutofit'),
  )
}

function paragraphsOf(text: Pick<TextNode, 'paragraphs' | 'lines'>, surroundings: ParagraphContext): readonly Xml[] {
  if (text.paragraphs.length === 0) return [x('a:p')]
  const lines = groupLines(text)
  return text.paragraphs.map((source, i) => paragraph(source, lines[i] ?? [], i === 0, surroundings))
}

function groupLines({ paragraphs, lines }: Pick<TextNode, 'paragraphs' | 'lines'>): readonly (readonly Line[])[] {
  const groups: Line[][] = paragraphs.map(() => [])
  for (const line of lines) groups[line.paragraph]?.push(line)
  return groups
}

/**
 * What lies below the baseline in a line of exact height, as a share of the type's size, whatever the font: so
 * LibreOffice sets text that comes from PowerPoint.
 */
export const BELOW_BASELINE = 0.2
