import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Xml } from '../xml/element'
import { writePart } from '../xml/write'
import {
  ownerOfRelationships,
  parseRelationships,
  RELATIONSHIP,
  type Relationship,
  relationshipsPath,
  writeRelationships,
} from './relationships'

/** What a part holds: bytes as they were read, or XML that is turned into text when the package is written. */
export type PartContent = Uint8Array | Xml

/**
 * The parts of an Office file by path, and the relationships between them (ECMA-376, part 2). The content types are a
 * part like any other here; `contentTypes` makes them.
 */
export class Package {
  readonly #parts = new Map<string, PartContent>()
  readonly #relationships = new Map<string, Relationship[]>()

  /** Reads a zipped file. It is unpacked as a whole, so it must come from a source that is trusted. */
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

  /** The paths of all parts, without relationships. */
  paths(): readonly string[] {
    return [...this.#parts.keys()]
  }

  has(path: string): boolean {
    return this.#parts.has(path)
  }

  /** What a part holds now. Throws where there is no such part. */
  content(path: string): PartContent {
    const content = this.#parts.get(path)
    if (content === undefined) throw new Error(`There is no part "${path}" in the package.`)
    return content
  }

  /** A part as it is in the file. Throws where there is no such part. */
  bytes(path: string): Uint8Array {
    return toBytes(this.content(path))
  }

  /** Adds a part, or replaces what it holds. */
  put(path: string, content: PartContent): void {
    this.#parts.set(path, content)
  }

  /** Removes a part and its own relationships, but not those that point to it. */
  remove(path: string): void {
    this.#parts.delete(path)
    this.#relationships.delete(path)
  }

  /** The relationships of a part, or of the package itself where the path is empty. Changes to them are kept. */
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

  /** The path that the first relationship of a type points to, or null. */
  related(owner: string, type: string): string | null {
    return this.relationships(owner).find((relationship) => relationship.type === type)?.target ?? null
  }

  /** Adds a relationship from one part to another and returns its id. */
  relate(owner: string, type: string, target: string): string {
    return this.#add(owner, type, target, false)
  }

  /** The id of a part's relationship to a web address. Each address has one. */
  link(owner: string, address: string): string {
    const known = this.relationships(owner).find(({ external, target }) => external && target === address)
    return known?.id ?? this.#add(owner, RELATIONSHIP.hyperlink, address, true)
  }

  #add(owner: string, type: string, target: string, external: boolean): string {
    const relationships = this.relationships(owner)
    const last = relationships.reduce((highest, { id }) => Math.max(highest, Number(id.slice(3)) || 0), 0)
    const id = `rId${last + 1}`
    relationships.push({ id, type, target, external })
    return id
  }

  /** Moves parts to new paths, all at once, and updates the relationships that point to them. */
  rename(paths: ReadonlyMap<string, string>): void {
    renameKeys(this.#parts, paths)
    renameKeys(this.#relationships, paths)
    for (const relationships of this.#relationships.values()) {
      for (const relationship of relationships) {
        relationship.target = paths.get(relationship.target) ?? relationship.target
      }
    }
  }

  /** All files of the package, relationships included, in no particular order. `zip` turns them into one. */
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

function toBytes(content: PartContent): Uint8Array {
  return content instanceof Uint8Array ? content : strToU8(writePart(content))
}

function renameKeys<T>(map: Map<string, T>, paths: ReadonlyMap<string, string>): void {
  const moved = [...map].map(([path, value]) => [paths.get(path) ?? path, value] as const)
  map.clear()
  for (const [path, value] of moved) map.set(path, value)
}
