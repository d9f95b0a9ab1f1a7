import type { Line } from '../../../../core/text/model'
import type { Painter } from '../painter'
import type { StructureElement, StructureOptions } from '../pdfkit'
import { drawLines } from './lines'
import { finishLink } from './links'
import { type Part, partsByLink, partsByScript } from './parts'

/** Wraps the drawing of some content, for instance to rotate it. */
export type Wrap = (draw: () => void) => void

export const asItIs: Wrap = (draw) => draw()

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
