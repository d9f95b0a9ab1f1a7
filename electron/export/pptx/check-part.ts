import { descriptionOf, type Element, elementsOf } from './xml/dom'
import { attributeText, type Xml } from './xml/element'

/** A part that is checked, and what it may say. */
export interface CheckedPart {
  readonly path: string
  /** The ids of its relationships. */
  readonly ids: ReadonlySet<string>
  /** Whether a word that betrays a mistake is one of the deck's own. */
  readonly words: { readonly says: (word: string) => boolean }
}

/** What becomes of a value that is none. */
const MISTAKES = ['null', 'undefined', 'NaN']
const TEXTS = new Set(['a:t', 'c:v'])
const BODIES = new Set(['p:txBody', 'a:txBody', 'cdr:txBody'])

/** Checks a parsed part: references, ids, texts and text bodies. */
export function checkDocument(part: CheckedPart, root: Element): void {
  const shapeIds = new Set<string>()
  const visit = (element: Element): void => {
    const description = descriptionOf(element)
    if (description !== null) {
      checkDescription(part, description)
      return
    }
    checkAttributes(part, element, shapeIds)
    const { nodeName } = element
    if (TEXTS.has(nodeName)) checkWord(part, element.textContent ?? '')
    const children = elementsOf(element)
    if (BODIES.has(nodeName) && !children.some((child) => child.nodeName === 'a:p')) {
      throw damaged(part, 'has a text body without a paragraph')
    }
    for (const child of children) visit(child)
  }
  visit(root)
}

/** The same for what goes into the part as it is described. */
function checkDescription(part: CheckedPart, { name, attributes, children }: Xml): void {
  for (const key in attributes) checkAttribute(part, key, attributeText(key, attributes[key]) ?? '')
  const [text] = children
  if (TEXTS.has(name) && typeof text === 'string') checkWord(part, text)
  if (BODIES.has(name) && !children.some((child) => typeof child !== 'string' && child.name === 'a:p')) {
    throw damaged(part, 'has a text body without a paragraph')
  }
  for (const child of children) if (typeof child !== 'string') checkDescription(part, child)
}

function checkAttribute(part: CheckedPart, name: string, value: string): void {
  if (name.startsWith('r:') && !part.ids.has(value)) {
    throw damaged(part, `uses the relationship "${value}", which it has not`)
  }
  if (MISTAKES.includes(value)) checkWord(part, value)
}

function checkAttributes(part: CheckedPart, element: Element, shapeIds: Set<string>): void {
  const { attributes } = element
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes.item(i)
    if (attribute === null) continue
    checkAttribute(part, attribute.name, attribute.value)
  }
  if (element.nodeName !== 'p:cNvPr') return
  const id = element.getAttribute('id') ?? ''
  if (shapeIds.has(id)) throw damaged(part, `has two objects with the id ${id}`)
  shapeIds.add(id)
}

function checkWord(part: CheckedPart, text: string): void {
  if (MISTAKES.includes(text) && !part.words.says(text)) throw damaged(part, `says "${text}" where a value is missing`)
}

const REFERENCE = / r:[a-z]+="([^"]*)"/g
const EMPTY_BODY = /(?:<a:lstStyle\/>|<\/a:lstStyle>)<\/(?:p|a|cdr):txBody>/

/** Checks a part that we have written as text. Its elements are right by construction, its values may not be. */
export function checkText(part: CheckedPart, text: string): void {
  for (const [, id = ''] of text.matchAll(REFERENCE)) {
    if (!part.ids.has(id)) throw damaged(part, `uses the relationship "${id}", which it has not`)
  }
  for (const word of MISTAKES) {
    if (text.includes(`>${word}<`) || text.includes(`="${word}"`)) checkWord(part, word)
  }
  if (EMPTY_BODY.test(text)) throw damaged(part, 'has a text body without a paragraph')
}

function damaged(part: CheckedPart, what: string): Error {
  return new Error(`The PowerPoint file would be damaged: "${part.path}" ${what}.`)
}
