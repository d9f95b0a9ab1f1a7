import { type UnzipFileInfo, unzipSync } from 'fflate'
import { parseRelationships, type Relationship, relationshipsPath } from '../../export/pptx/package/relationships'
import { type Element, parseXml, rootOf } from '../../export/pptx/xml/dom'
import * as messages from './messages'
import { Refusal } from './refusal'

const MEGABYTE = 1024 * 1024

/** What a PowerPoint template may be; real ones stay far below. */
export const BOUNDS = {
  bytes: 128 * MEGABYTE,
  entries: 20_000,
  /** Of all entries, unpacked, as the file declares them. */
  unpacked: 1024 * MEGABYTE,
  /** How many times larger an entry may become; XML shrinks to a tenth, seldom to a fiftieth. */
  ratio: 300,
  /** Entries below this may shrink as they like. */
  ratioFrom: 256 * 1024,
  /** Of a part that is read, unpacked and packed. */
  part: 16 * MEGABYTE,
  packedPart: 8 * MEGABYTE,
}

/**
 * A stranger's Office file, looked into part by part. Nothing is written to a disk, so that no path in it can lead
 * anywhere, and only the parts that are asked for are unpacked, each into as many bytes as it declares.
 */
export class TemplatePackage {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, UnzipFileInfo>

  constructor(bytes: Uint8Array) {
    if (bytes.length > BOUNDS.bytes) throw new Refusal(messages.tooLarge(BOUNDS.bytes / MEGABYTE))
    this.#bytes = bytes
    this.#entries = entriesOf(bytes)
  }

  has(path: string): boolean {
    return this.#entries.has(path)
  }

  /** How many bytes a part declares; 0 where it is not there. */
  sizeOf(path: string): number {
    return this.#entries.get(path)?.originalSize ?? 0
  }

  /** The unpacked bytes of a part that is there and within its bounds. */
  bytes(path: string, most: number = BOUNDS.part): Uint8Array {
    const entry = this.#entries.get(path)
    if (entry === undefined) throw new Refusal(messages.partMissing(path))
    if (entry.originalSize > most || entry.size > BOUNDS.packedPart) throw new Refusal(messages.partTooLarge(path))
    const found = unzipped(() => unzipSync(this.#bytes, { filter: ({ name }) => name === path }))[path]
    if (found === undefined) throw new Refusal(messages.partMissing(path))
    return found
  }

  /** The root element of an XML part. */
  root(path: string): Element {
    return readXml(this.bytes(path), path)
  }

  /** Where a part's relationships of a kind lead inside the package; the empty path stands for the package itself. */
  related(owner: string, kind: string): readonly Relationship[] {
    const path = relationshipsPath(owner)
    if (!this.has(path)) return []
    const text = xmlText(this.bytes(path), path)
    const all = wellFormed(() => parseRelationships(owner, text), path)
    // Transitional and strict files differ in all but the end of a type.
    return all.filter(({ type, external }) => !external && type.endsWith(`/${kind}`))
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>()
  let unpacked = 0
  let count = 0
  const look = (entry: UnzipFileInfo) => {
    count++
    unpacked += entry.originalSize
    if (count > BOUNDS.entries) throw new Refusal(messages.tooManyEntries(BOUNDS.entries))
    const swells = entry.originalSize > BOUNDS.ratioFrom && entry.originalSize > entry.size * BOUNDS.ratio
    if (swells || unpacked > BOUNDS.unpacked) throw new Refusal(messages.swells(entry.name))
    entries.set(entry.name, entry)
    return false
  }
  unzipped(() => unzipSync(bytes, { filter: look }))
  return entries
}

/** What goes wrong in unpacking is the file's fault. */
function unzipped<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(messages.notAPackage, { cause: error })
  }
}

function readXml(bytes: Uint8Array, path: string): Element {
  const text = xmlText(bytes, path)
  return wellFormed(() => rootOf(parseXml(text)), path)
}

/** The text of a part. Office writes no document type, whose entities could make little much. */
function xmlText(bytes: Uint8Array, path: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refusal(messages.hasDocumentType(path))
  return text
}

function wellFormed<T>(work: () => T, path: string): T {
  try {
    return work()
  } catch (error) {
    throw new Refusal(messages.partDamaged(path), { cause: error })
  }
}
