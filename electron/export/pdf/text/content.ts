import type { Line } from '../../../../core/text/model'
import type { Painter } from '../painter'
import type { StructureElement, StructureOptions } from '../pdfkit'
import { drawLines } from './lines'
import { partsByScript, type ScriptPart } from './parts'

/** Wraps the drawing of some content, for instance to rotate it. */
export type Wrap = (draw: () => void) => void

export const asItIs: Wrap = (draw) => draw()

/**
 * Adds an element whose content is these lines. Chinese within a document of another language is a span of its own
 * that says so, or a screen reader would spell it.
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
  const { tags, cjkLang } = painter
  for (const { script, lines: own } of cjkLang === null ? whole(lines) : partsByScript(lines)) {
    const draw = () => wrap(() => drawLines(painter, own))
    if (cjkLang !== null && script === 'cjk') tags.content(element, 'Span', draw, { lang: cjkLang })
    else tags.own(element, type, draw)
  }
}

/** Lines without a look at their scripts; none are no content at all. */
function whole(lines: readonly Line[]): readonly ScriptPart[] {
  return lines.length === 0 ? [] : [{ script: 'latin', lines }]
}
