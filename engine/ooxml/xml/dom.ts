import { DOMParser, type Document, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom'

export type { Document, Element } from '@xmldom/xmldom'

/** Throws on damaged XML instead of printing a warning. Parsing is faster without positions. */
const parser = new DOMParser({ locator: false, onError: onErrorStopParsing })

/** Parses the text of a part. */
export function parseXml(text: string): Document {
  return parser.parseFromString(text, 'text/xml')
}

/** The root of a parsed part. */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error('The XML has no root element.')
  return document.documentElement
}

const ELEMENT = 1

/** The child elements in order: those of the given names, or all. */
export function elementsOf(parent: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  for (let child: Node | null = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT && (names.length === 0 || names.includes(child.nodeName)))
      found.push(child as Element)
  }
  return found
}
