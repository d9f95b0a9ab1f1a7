import { attributeText, type Xml } from '../../ooxml/xml/element'

/** A part that is checked, and what it may say. */
export interface CheckedPart {
  readonly path: string
  /** The ids of its relationships. */
  readonly ids: ReadonlySet<string>
  /** Whether a word that betrays a mistake is one of the deck's own. */
  readonly words: { readonly says: (word: string) => boolean }
}

/** What becomes of a value that is none, alone or within a text. */
const MISTAKE = /\b(?:null|undefined|NaN)\b/
const TEXTS = new Set(['a:t', 'c:v'])
const BODIES = new Set(['p:txBody', 'a:txBody', 'cdr:txBody'])

/** Checks a part that is not written yet: references, ids, texts and text bodies. */
export function checkElement(part: CheckedPart, root: Xml): void {
  const ids = new Ids(part)
  const visit = ({ name, attributes, children }: Xml): void => {
    for (const key in attributes) checkAttribute(part, key, attributeText(key, attributes[key]))
    if (name in COUNTED) ids.add(name, attributeText('id', attributes.id))
    if (TEXTS.has(name)) for (const text of children) if (typeof text === 'string') checkWord(part, text)
    if (BODIES.has(name) && !children.some((child) => typeof child !== 'string' && child.name === 'a:p')) {
      throw damaged(part, 'has a text body without a paragraph')
    }
    for (const child of children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
}

function checkAttribute(part: CheckedPart, name: string, value: string | null): void {
  if (value === null) return
  if (name.startsWith('r:') && !part.ids.has(value)) {
    throw damaged(part, `uses the relationship "${value}", which it has not`)
  }
  checkWord(part, value)
}

function checkWord(part: CheckedPart, text: string): void {
  const [word] = MISTAKE.exec(text) ?? []
  if (word !== undefined && !part.words.says(word)) throw damaged(part, `says "${text}" where a value is missing`)
}

/** Elements whose ids must differ within a part. Layouts count on from their master, so they share one range. */
const COUNTED: Readonly<Record<string, string>> = {
  'p:cNvPr': 'objects',
  'cdr:cNvPr': 'objects',
  'p:sldId': 'slides',
  'p:sldLayoutId': 'layouts',
}

/** The ids that a part has given away. */
class Ids {
  readonly #part: CheckedPart
  readonly #given = new Set<string>()

  constructor(part: CheckedPart) {
    this.#part = part
  }

  add(name: string, id: string | null): void {
    const what = COUNTED[name]
    if (what === undefined || id === null) return
    const key = `${what} ${id}`
    if (this.#given.has(key)) throw damaged(this.#part, `has two ${what} with the id ${id}`)
    this.#given.add(key)
  }
}

const REFERENCE = / r:[a-z]+="([^"]*)"/g
const EMPTY_BODY = /(?:<a:lstStyle\/>|<\/a:lstStyle>)<\/(?:p|a|cdr):txBody>/

const ID = new RegExp(`<(${Object.keys(COUNTED).join('|')})(?: [\\w:]+="[^"]*")*? id="([^"]*)"`, 'g')
const MISTAKEN_VALUE = /[>"]([^<>"]*\b(?:null|undefined|NaN)\b[^<>"]*)[<"]/g

/** Checks a part that we have written as text. Its elements are right by construction, its values may not be. */
export function checkText(part: CheckedPart, text: string): void {
  for (const [, id = ''] of text.matchAll(REFERENCE)) {
    if (!part.ids.has(id)) throw damaged(part, `uses the relationship "${id}", which it has not`)
  }
  const ids = new Ids(part)
  for (const [, name = '', id = ''] of text.matchAll(ID)) ids.add(name, id)
  if (MISTAKE.test(text)) for (const [, value = ''] of text.matchAll(MISTAKEN_VALUE)) checkWord(part, value)
  if (EMPTY_BODY.test(text)) throw damaged(part, 'has a text body without a paragraph')
}

function damaged({ path }: CheckedPart, what: string): Error {
  return damagedFile(`its part "${path}" ${what}.`)
}

/** Why no file is written. */
export function damagedFile(why: string): Error {
  return new Error(`The PowerPoint file was not written, because PowerPoint would have to repair it: ${why}`)
}
