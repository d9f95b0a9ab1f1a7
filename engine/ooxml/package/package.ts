import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Xml } from '../xml/element'
import { type Element, open, readPart } from '../xml/tree'
import { writePart } from '../xml/write'
import {
  ownerOfRelationships,
  parseRelationships,
  RELATIONSHIP,
  type Relationship,
  relationshipsPath,
  writeRelationships,
} from './relationships'

/** A part as it was last touched: bytes, text, or a parsed element that is written when the package is written. */
type Content = Uint8Array | string | Element

/** An Office file taken apart. Parts are parsed when they are first asked for, and only once. */
export class Package {
  readonly #parts = new Map<string, Content>()
  readonly #relationships = new Map<string, Relationship[]>()
  /** Parts by their text: without what they show, most slides are the same. */
  readonly #read = new Map<string, Xml>()

  /** Takes a zipped file apart. */
  static read(bytes: Uint8Array): Package {
    const opened = new Package()
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      if (path.endsWith('/')) continue
      const owner = ownerOfRelationships(path)
      if (owner === null) opened.#parts.set(path, content)
      else opened.#relationships.set(owner, parseRelationships(owner, strFromU8(content)))
    }
    return opened
  }

  paths(): readonly string[] {
    return [...this.#parts.keys()]
  }

  has(path: string): boolean {
    return this.#parts.has(path)
  }

  /** The root of the parsed part. Changes to it are kept. */
  document(path: string): Element {
    const content = this.content(path)
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) return content
    const text = typeof content === 'string' ? content : strFromU8(content)
    const described = this.#read.get(text) ?? readPart(text)
    this.#read.set(text, described)
    const root = open(described)
    this.#parts.set(path, root)
    return root
  }

  /** Changes the text of a part that was not parsed yet. */
  edit(path: string, change: (text: string) => string): void {
    const content = this.content(path)
    if (!(content instanceof Uint8Array)) throw new Error(`The part "${path}" is no longer a text.`)
    this.#parts.set(path, change(strFromU8(content)))
  }

  /** A part as it is now. */
  content(path: string): Content {
    const content = this.#parts.get(path)
    if (content === undefined) throw new Error(`There is no part "${path}" in the presentation.`)
    return content
  }

  /** Writes a part anew, or adds it. */
  put(path: string, content: Xml | Uint8Array): void {
    this.#parts.set(path, content instanceof Uint8Array ? content : writePart(content))
  }

  /** Removes a part with its own relationships; those that point to it are the caller's. */
  remove(path: string): void {
    this.#parts.delete(path)
    this.#relationships.delete(path)
  }

  /** The relationships of a part (the empty path: of the package), open to changes. */
  relationships(owner: string): Relationship[] {
    let found = this.#relationships.get(owner)
    if (found === undefined) {
      found = []
      this.#relationships.set(owner, found)
    }
    return found
  }

  /** Replaces all relationships of a part. */
  setRelationships(owner: string, relationships: Relationship[]): void {
    this.#relationships.set(owner, relationships)
  }

  /** All owners with their relationships. */
  allRelationships(): readonly (readonly [string, readonly Relationship[]])[] {
    return [...this.#relationships]
  }

  /** The part that a relationship of a type leads to, or null. */
  related(owner: string, type: string): string | null {
    return this.relationships(owner).find((relationship) => relationship.type === type)?.target ?? null
  }

  /** Adds a relationship to a part and returns its id. */
  relate(owner: string, type: string, target: string): string {
    return this.#add(owner, type, target, false)
  }

  /** The id of a part's relationship to an address on the web; each address has one. */
  link(owner: string, address: string): string {
    const known = this.relationships(owner).find(({ external, target }) => external && target === address)
    return known?.id ?? this.#add(owner, RELATIONSHIP.hyperlink, address, true)
  }

  #add(owner: string, type: string, target: string, external: boolean): string {
    const relationships = this.relationships(owner)
    const last = relationships.reduce((most, { id }) => Math.max(most, Number(id.slice(3)) || 0), 0)
    const id = `rId${last + 1}`
    relationships.push({ id, type, target, external })
    return id
  }

  /** Gives parts new paths, all at once, wherever they are mentioned. */
  rename(paths: ReadonlyMap<string, string>): void {
    renameKeys(this.#parts, paths)
    renameKeys(this.#relationships, paths)
    for (const relationships of this.#relationships.values()) {
      for (const relationship of relationships) {
        relationship.target = paths.get(relationship.target) ?? relationship.target
      }
    }
  }

  /** Everything as bytes, relationships included, in no particular order. */
  files(): Map<string, Uint8Array> {
    const files = new Map<string, Uint8Array>()
    for (const [path, content] of this.#parts) files.set(path, toBytes(content))
    for (const [owner, relationships] of this.#relationships) {
      if (relationships.length > 0)
        files.set(relationshipsPath(owner), strToU8(writeRelationships(owner, relationships)))
    }
    return files
  }
}

function toBytes(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content
  return strToU8(typeof content === 'string' ? content : writePart(content))
}

function renameKeys<T>(map: Map<string, T>, paths: ReadonlyMap<string, string>): void {
  const moved = [...map].map(([path, value]) => [paths.get(path) ?? path, value] as const)
  map.clear()
  for (const [path, value] of moved) map.set(path, value)
}
