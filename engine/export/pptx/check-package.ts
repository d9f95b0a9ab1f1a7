import type { Scene } from '../../../core/scene/model'
import { BY_EXTENSION, extensionOf } from '../../ooxml/package/content-types'
import type { Package } from '../../ooxml/package/package'
import { elementsOf } from '../../ooxml/xml/tree'
import { checkElement, checkText, damagedFile } from './check-part'

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
    else checkElement(part, content)
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

function checkRelationships(opened: Package): void {
  for (const [owner, relationships] of opened.allRelationships()) {
    if (owner !== '' && !opened.has(owner)) throw damagedFile(`it says what "${owner}" refers to, which is not there.`)
    const ids = new Set<string>()
    const name = owner === '' ? 'the package' : `"${owner}"`
    for (const { id, target, external } of relationships) {
      if (ids.has(id)) throw damagedFile(`${name} has two relationships "${id}".`)
      ids.add(id)
      if (!external && !opened.has(target)) throw damagedFile(`${name} refers to "${target}", which is not there.`)
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
  if (lost !== undefined) throw damagedFile(`nothing refers to its part "${lost}".`)
}

function checkTypes(opened: Package): void {
  const root = opened.document(CONTENT_TYPES)
  const typed = new Set(elementsOf(root, 'Override').map((element) => String(element.attributes.PartName).slice(1)))
  const endings = new Set(elementsOf(root, 'Default').map((element) => element.attributes.Extension))
  for (const path of typed) {
    if (!opened.has(path)) throw damagedFile(`it types "${path}", which is not there.`)
  }
  for (const path of opened.paths()) {
    const ending = extensionOf(path)
    const known = typed.has(path) || (ending !== 'xml' && endings.has(ending) && ending in BY_EXTENSION)
    if (path !== CONTENT_TYPES && !known) throw damagedFile(`its part "${path}" has no content type.`)
  }
}
