import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A written file, taken apart again without any of the exporter's own code. */
export interface Opened {
  readonly paths: readonly string[]
  readonly bytes: (path: string) => Uint8Array
  readonly text: (path: string) => string
  readonly xml: (path: string) => Element
}

/** Unzips an Office file. */
export function openPackage(file: Uint8Array): Opened {
  const files = unzipSync(file)
  const bytes = (path: string) => {
    const found = files[path]
    if (found === undefined) throw new Error(`no part ${path}`)
    return found
  }
  const text = (path: string) => strFromU8(bytes(path))
  const xml = (path: string) => parseText(text(path))
  return { paths: Object.keys(files), bytes, text, xml }
}

/** The root of a part's text. */
export function parseText(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
  if (root === null) throw new Error(`no root in "${text}"`)
  return root
}

/** All elements of a name, in order. */
export function all(root: Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name))
}

/** The only element of a name, or an error. */
export function one(root: Element, name: string): Element {
  const found = all(root, name)
  if (found.length !== 1) throw new Error(`${found.length} × <${name}> in <${root.nodeName}>`)
  return found[0] as Element
}

/** The first element of a name, or an error. */
export function first(root: Element, name: string): Element {
  const [found] = all(root, name)
  if (found === undefined) throw new Error(`no <${name}> in <${root.nodeName}>`)
  return found
}

/** The value of the only element of a name: `<c:gapWidth val="50"/>`. */
export function valOf(root: Element, name: string): string | null {
  return one(root, name).getAttribute('val')
}

/** The texts of all elements of a name. */
export function texts(root: Element, name: string): string[] {
  return all(root, name).map((element) => element.textContent ?? '')
}

/** An object of a slide by its name in the selection pane. */
export function object(root: Element, name: string): Element {
  const identity = all(root, 'p:cNvPr').find((element) => element.getAttribute('name') === name)
  const found = identity?.parentNode?.parentNode
  if (found === null || found === undefined) throw new Error(`no object "${name}"`)
  return found as Element
}

/** The names of child elements, in order. */
export function childNames(element: Element): string[] {
  return Array.from(element.childNodes)
    .filter((node) => node.nodeType === 1)
    .map((node) => node.nodeName)
}
