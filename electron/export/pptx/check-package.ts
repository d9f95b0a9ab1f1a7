import type { Scene } from '../../../core/scene/model'
import { checkDocument, checkText } from './check-part'
import { BY_EXTENSION, extensionOf } from './package/content-types'
import type { Package } from './package/package'
import { elementsOf, rootOf } from './xml/dom'

const CONTENT_TYPES = '[Content_Types].xml'

/** Refuses a package that PowerPoint might repair; the message says which part is wrong, and how. */
export function checkPackage(opened: Package, scene: Scene): void {
  checkRelationships(opened)
  checkReferences(opened)
  checkTypes(opened)
  const words = new Words(scene)
  for (const path of opened.paths()) {
    const content = opened.content(path)
    if (content instanceof Uint8Array || path === CONTENT_TYPES) continue
    const part = { path, ids: new Set(opened.relationships(path).map(({ id }) => id)), words }
    if (typeof content === 'string') checkText(part, content)
    else checkDocument(part, rootOf(content))
  }
}

/** Which of the words that betray a mistake the deck itself says. Looked up only where one of them is found. */
class Words {
  readonly #scene: Scene
  #text: string | null = null

  constructor(scene: Scene) {
    this.#scene = scene
  }

  says(word: string): boolean {
    this.#text ??= JSON.stringify(this.#scene)
    return this.#text.includes(`"${word}"`)
  }
}

function checkRelationships(opened: Package): void {
  for (const [owner, relationships] of opened.allRelationships()) {
    const ids = new Set<string>()
    const name = owner === '' ? 'The package' : `"${owner}"`
    for (const { id, target, external } of relationships) {
      if (ids.has(id)) throw broken(`${name} has two relationships "${id}".`)
      ids.add(id)
      if (!external && !opened.has(target)) throw broken(`${name} refers to "${target}", which is not there.`)
    }
  }
}

/** Every part must be reached from the root, or PowerPoint drops it, or repairs. */
function checkReferences(opened: Package): void {
  const reached = new Set<string>([''])
  for (const owner of reached) {
    for (const { target, external } of opened.relationships(owner)) if (!external) reached.add(target)
  }
  const lost = opened.paths().find((path) => path !== CONTENT_TYPES && !reached.has(path))
  if (lost !== undefined) throw broken(`nothing refers to its part "${lost}".`)
}

function checkTypes(opened: Package): void {
  const root = rootOf(opened.document(CONTENT_TYPES))
  const typed = new Set(elementsOf(root, 'Override').map((element) => element.getAttribute('PartName')?.slice(1)))
  const endings = new Set(elementsOf(root, 'Default').map((element) => element.getAttribute('Extension')))
  for (const path of typed) {
    if (path === undefined || !opened.has(path)) throw broken(`it types "${path}", which is not there.`)
  }
  for (const path of opened.paths()) {
    const ending = extensionOf(path)
    const known = typed.has(path) || (ending !== 'xml' && endings.has(ending) && ending in BY_EXTENSION)
    if (path !== CONTENT_TYPES && !known) throw broken(`its part "${path}" has no content type.`)
  }
}

function broken(what: string): Error {
  return new Error(`The PowerPoint file would be damaged: ${what}`)
}
