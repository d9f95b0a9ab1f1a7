import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'
import { attributeText, type Xml } from './element'
import { namespaceOf } from './namespaces'
import { DECLARATION, escapeAttribute, escapeText, writeElement } from './write'

export type { Document, Element } from '@xmldom/xmldom'

/** Positions are not asked for, and leaving them out makes parsing faster. */
const parser = new DOMParser({ locator: false })

/** Parses one part. */
export function parseXml(text: string): Document {
  return parser.parseFromString(text, 'text/xml')
}

const ELEMENT = 1
const TEXT = 3

/** The text of a parsed part. Prefixes stay as they are: whatever is mounted uses those that its part declares. */
export function serialiseXml(document: Document): string {
  const root = document.documentElement
  return root === null ? DECLARATION : DECLARATION + serialise(root)
}

function serialise(node: Node): string {
  if (node.nodeType === TEXT) return escapeText(node.nodeValue ?? '')
  if (node.nodeType !== ELEMENT) return ''
  const element = node as Element
  const description = descriptions.get(element)
  if (description !== undefined) return writeElement(description)
  let text = `<${element.nodeName}`
  const attributes = element.attributes
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes.item(i)
    if (attribute !== null) text += ` ${attribute.name}="${escapeAttribute(attribute.value)}"`
  }
  if (element.firstChild === null) return `${text}/>`
  text += '>'
  for (let child = element.firstChild as Node | null; child !== null; child = child.nextSibling)
    text += serialise(child)
  return `${text}</${element.nodeName}>`
}

/**
 * Elements that are described but not made yet. Most of what a pass writes is never looked into again: it goes from its
 * description straight into the file, and only what another pass opens becomes real.
 */
const descriptions = new WeakMap<Element, Xml>()

/** What stands for an element that is not made yet, or null for a real one. */
export function descriptionOf(element: Element): Xml | null {
  return descriptions.get(element) ?? null
}

function stub(document: Document, xml: Xml): Element {
  const element = document.createElementNS(namespaceOf(xml.name), xml.name)
  descriptions.set(element, xml)
  return element
}

/** Makes an element real, with everything in it. */
function open(element: Element): Element {
  const xml = descriptions.get(element)
  if (xml === undefined) return element
  descriptions.delete(element)
  return fill(ownerOf(element), element, xml)
}

function fill(document: Document, element: Element, xml: Xml): Element {
  for (const name in xml.attributes) {
    const value = attributeText(name, xml.attributes[name])
    if (value !== null) element.setAttribute(name, value)
  }
  for (const child of xml.children) element.appendChild(make(document, child))
  return element
}

function make(document: Document, xml: Xml | string): Node {
  if (typeof xml === 'string') return document.createTextNode(xml)
  return fill(document, document.createElementNS(namespaceOf(xml.name), xml.name), xml)
}

/** The child elements, in order; names choose among them. */
export function elementsOf(parent: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  for (let child = open(parent).firstChild as Node | null; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT && (names.length === 0 || names.includes(child.nodeName)))
      found.push(child as Element)
  }
  return found
}

/** The first child element of a name, or null. */
export function childOf(parent: Element, name: string): Element | null {
  for (let child = open(parent).firstChild as Node | null; child !== null; child = child.nextSibling) {
    if (child.nodeName === name) return child as Element
  }
  return null
}

/** The element at the end of a path of names, which must be there. */
export function mustFind(parent: Element, ...path: readonly string[]): Element {
  return path.reduce((at, name) => {
    const child = childOf(at, name)
    if (child === null) throw new Error(`There is no <${name}> in <${at.nodeName}>; was pptxgenjs updated?`)
    return child
  }, parent)
}

/** The root of a parsed part. */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error('A part of the presentation has no root element.')
  return document.documentElement
}

/** Puts a described element into the place of another one. */
export function replace(old: Element, xml: Xml): Element {
  const fresh = stub(ownerOf(old), xml)
  old.parentNode?.replaceChild(fresh, old)
  return fresh
}

/** Adds a described element as the last child. */
export function append(parent: Element, xml: Xml): Element {
  return open(parent).appendChild(stub(ownerOf(parent), xml)) as Element
}

/** Adds a described element as the first child. */
export function prepend(parent: Element, xml: Xml): Element {
  return open(parent).insertBefore(stub(ownerOf(parent), xml), parent.firstChild) as Element
}

/** Takes an element out of its parent. */
export function remove(element: Element | null): void {
  element?.parentNode?.removeChild(element)
}

function ownerOf(element: Element): Document {
  if (element.ownerDocument === null) throw new Error('An element stands outside of any part.')
  return element.ownerDocument
}
