import { DOMParser, type Document, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom'

export type { Document, Element } from '@xmldom/xmldom'

/** Positions are not asked for, and leaving them out makes parsing faster. What is damaged is thrown, not printed. */
const parser = new DOMParser({ locator: false, onError: onErrorStopParsing })

/** Parses one part, for reading. */
export function parseXml(text: string): Document {
  return parser.parseFromString(text, 'text/xml')
}

/** The root of a parsed part. */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error('A part of the presentation has no root element.')
  return document.documentElement
}

const ELEMENT = 1

/** The child elements, in order; names choose among them. */
export function elementsOf(parent: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  for (let child: Node | null = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT && (names.length === 0 || names.includes(child.nodeName)))
      found.push(child as Element)
  }
  return found
}
