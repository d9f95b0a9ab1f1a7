import { type Element as DomElement, parseXml, rootOf } from './dom'
import type { AttributeValue, Xml } from './element'

/** An element that passes may change. What it holds may still be described only: it becomes changeable when looked into. */
export interface Element extends Xml {
  name: string
  attributes: Record<string, AttributeValue>
  children: (Element | Xml | string)[]
}

/** Reads a part; comments and processing instructions are left out. */
export function readPart(text: string): Xml {
  return fromDom(rootOf(parseXml(text)))
}

const ELEMENT = 1
const TEXT = 3

function fromDom(element: DomElement): Xml {
  const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))
  const children: (Xml | string)[] = []
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT) children.push(fromDom(child as DomElement))
    else if (child.nodeType === TEXT) children.push(child.nodeValue ?? '')
  }
  return { name: element.nodeName, attributes, children }
}

/** Elements that belong to one place only, so that changing them changes nothing else. */
const opened = new WeakSet<Xml>()

function isOpened(xml: Xml): xml is Element {
  return opened.has(xml)
}

/** An element to change: a described one may stand in many places, so it is a copy. */
export function open({ name, attributes, children }: Xml): Element {
  const made: Element = { name, attributes: { ...attributes }, children: [...children] }
  opened.add(made)
  return made
}

function openAt(parent: Element, index: number, child: Xml): Element {
  if (isOpened(child)) return child
  const made = open(child)
  parent.children[index] = made
  return made
}

/** The child elements, in order; names choose among them. */
export function elementsOf(parent: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  parent.children.forEach((child, i) => {
    if (typeof child === 'string' || (names.length > 0 && !names.includes(child.name))) return
    found.push(openAt(parent, i, child))
  })
  return found
}

/** The first child element of a name, or null. */
export function childOf(parent: Element, name: string): Element | null {
  const index = parent.children.findIndex((child) => typeof child !== 'string' && child.name === name)
  const child = parent.children[index]
  return child === undefined || typeof child === 'string' ? null : openAt(parent, index, child)
}

/** The element at the end of a path of names, which must be there. */
export function mustFind(parent: Element, ...path: readonly string[]): Element {
  return path.reduce((at, name) => {
    const child = childOf(at, name)
    if (child === null) throw new Error(`There is no <${name}> in <${at.name}>; was pptxgenjs updated?`)
    return child
  }, parent)
}

/** Makes an element another one, in its place. */
export function replace(element: Element, { name, attributes, children }: Xml): void {
  element.name = name
  element.attributes = { ...attributes }
  element.children = [...children]
}

/** Adds an element as the last child. */
export function append(parent: Element, xml: Xml): void {
  parent.children.push(xml)
}

/** Adds an element as the first child. */
export function prepend(parent: Element, xml: Xml): void {
  parent.children.unshift(xml)
}

/** Adds an element right after the first child element of a name, which must be there. */
export function insertAfter(parent: Element, name: string, xml: Xml): void {
  const before = parent.children.indexOf(mustFind(parent, name))
  parent.children.splice(before + 1, 0, xml)
}

/** Takes the child elements of a name away. */
export function removeAll(parent: Element, name: string): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || child.name !== name)
}

/** The text of an element and of all that it holds. */
export function textOf({ children }: Xml): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
