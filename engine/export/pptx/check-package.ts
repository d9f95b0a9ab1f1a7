import type { Scene } from '../../../core/scene/model'
import { BY_EXTENSION, CONTENT_TYPES, extensionOf } from '../../ooxml/package/content-types'
import type { Package } from '../../ooxml/package/package'
import { attributeText, childrenOf, type Xml } from '../../ooxml/xml/element'

/** Throws where PowerPoint might have to repair the file. The message says which part is wrong, and why. */
export function checkPackage(parts: Package, scene: Scene): void {
  checkRelationships(parts)
  checkReferences(parts)
  checkTypes(parts)
  const words = new Words(scene)
  for (const path of parts.paths()) {
    const content = parts.content(path)
    if (content instanceof Uint8Array || path === CONTENT_TYPES) continue
    const ids = new Set(parts.relationships(path).map(({ id }) => id))
    checkElement({ path, ids, given: new Set(), words }, content)
  }
}

/** Which of the words that point to a mistake the deck itself uses. Only looked up where one of them is found. */
class Words {
  readonly #scene: Scene
  #text: string | null = null

  constructor(scene: Scene) {
    this.#scene = scene
  }

  includes(word: string): boolean {
    this.#text ??= textsOf(this.#scene)
    return this.#text.includes(word)
  }
}

/** Every text of a value, whatever it is called there. */
function textsOf(value: unknown): string {
  const texts: string[] = []
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') texts.push(each)
    return each
  })
  return texts.join('\n')
}

function checkRelationships(parts: Package): void {
  for (const [owner, relationships] of parts.allRelationships()) {
    if (owner !== '' && !parts.has(owner)) throw damagedFile(`it says what "${owner}" refers to, which is not there.`)
    const ids = new Set<string>()
    const name = owner === '' ? 'the package' : `"${owner}"`
    for (const { id, target, external } of relationships) {
      if (ids.has(id)) throw damagedFile(`${name} has two relationships "${id}".`)
      ids.add(id)
      if (!external && !parts.has(target)) throw damagedFile(`${name} refers to "${target}", which is not there.`)
    }
  }
}

/** PowerPoint drops parts that cannot be reached from the root, or repairs the file. */
function checkReferences(parts: Package): void {
  const reached = new Set<string>([''])
  for (const owner of reached) {
    for (const { target, external } of parts.relationships(owner)) if (!external) reached.add(target)
  }
  const lost = parts.paths().find((path) => path !== CONTENT_TYPES && !reached.has(path))
  if (lost !== undefined) throw damagedFile(`nothing refers to its part "${lost}".`)
}

function checkTypes(parts: Package): void {
  const root = parts.content(CONTENT_TYPES)
  if (root instanceof Uint8Array) throw damagedFile('its list of content types is not ours.')
  const typed = new Set(childrenOf(root, 'Override').map(({ attributes }) => String(attributes.PartName).slice(1)))
  const extensions = new Set(childrenOf(root, 'Default').map(({ attributes }) => attributes.Extension))
  for (const path of typed) {
    if (!parts.has(path)) throw damagedFile(`it types "${path}", which is not there.`)
  }
  for (const path of parts.paths()) {
    const extension = extensionOf(path)
    const known = typed.has(path) || (extension !== 'xml' && extensions.has(extension) && extension in BY_EXTENSION)
    if (path !== CONTENT_TYPES && !known) throw damagedFile(`its part "${path}" has no content type.`)
  }
}

/** A part that is being checked. */
interface CheckedPart {
  readonly path: string
  /** The ids of its relationships. */
  readonly ids: ReadonlySet<string>
  /** The ids that its objects, slides or layouts have so far. */
  readonly given: Set<string>
  readonly words: Words
}

/** What a missing value becomes, alone or within a text. */
const MISTAKE = /\b(?:null|undefined|NaN)\b/
const TEXTS = new Set(['a:t', 'c:v'])
const BODIES = new Set(['p:txBody', 'a:txBody', 'cdr:txBody'])

/** Elements whose ids must differ within a part. */
const COUNTED: Readonly<Record<string, string>> = {
  'p:cNvPr': 'objects',
  'cdr:cNvPr': 'objects',
  'p:sldId': 'slides',
  'p:sldLayoutId': 'layouts',
}

/** Checks an element and everything in it: references, ids, texts and text bodies. */
function checkElement(part: CheckedPart, element: Xml): void {
  const { name, attributes, children } = element
  for (const key in attributes) {
    const value = attributes[key]
    // Other values cannot be mistaken: numbers that are none are never written.
    if (typeof value === 'string') checkAttribute(part, key, value)
  }
  checkId(part, element)
  if (BODIES.has(name) && childrenOf(element, 'a:p').length === 0) {
    throw damaged(part, 'has a text body without a paragraph')
  }
  for (const child of children) {
    if (typeof child !== 'string') checkElement(part, child)
    else if (TEXTS.has(name)) checkWord(part, child)
  }
}

function checkAttribute(part: CheckedPart, name: string, value: string): void {
  if (name.startsWith('r:') && !part.ids.has(value)) {
    throw damaged(part, `uses the relationship "${value}", which it has not`)
  }
  checkWord(part, value)
}

function checkWord(part: CheckedPart, text: string): void {
  const [word] = MISTAKE.exec(text) ?? []
  if (word !== undefined && !part.words.includes(word)) throw damaged(part, `says "${text}" where a value is missing`)
}

function checkId(part: CheckedPart, { name, attributes }: Xml): void {
  const what = COUNTED[name]
  const id = attributeText('id', attributes.id)
  if (what === undefined || id === null) return
  const key = `${what} ${id}`
  if (part.given.has(key)) throw damaged(part, `has two ${what} with the id ${id}`)
  part.given.add(key)
}

function damaged({ path }: CheckedPart, what: string): Error {
  return damagedFile(`its part "${path}" ${what}.`)
}

function damagedFile(why: string): Error {
  return new Error(`The PowerPoint file was not written, because PowerPoint would have to repair it: ${why}`)
}
