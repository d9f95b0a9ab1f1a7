import { type UnzipFileInfo, unzipSync } from 'fflate'
import { message } from '../../../messages/message'
import { parseRelationships, type Relationship, relationshipsPath } from '../package/relationships'
import { type Element, parseXml, rootOf } from '../xml/dom'
import { UnreadableFileError } from './unreadable-file-error'
import { PRESENTATION_XML, type XmlBounds, XmlBudget } from './xml-budget'

const MEGABYTE = 1024 * 1024

/** What a PowerPoint file may be; real ones stay far below. */
const BOUNDS = {
  /** Our own may hold 256 MB of pictures. */
  bytes: 320 * MEGABYTE,
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

/** Compound files begin like this: the formats before 2007, and files under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * A stranger's Office file, looked into part by part. Nothing is written to a disk, so that no path in it can lead
 * anywhere, and only the parts that are asked for are unpacked, each into as many bytes as it declares. Whatever is wrong
 * with the file is an `UnreadableFileError`.
 */
export class OfficePackage {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, UnzipFileInfo>
  readonly #budget: XmlBudget
  readonly #relationships = new Map<string, readonly Relationship[]>()

  constructor(bytes: Uint8Array, xml: XmlBounds | XmlBudget = PRESENTATION_XML) {
    if (COMPOUND.every((expected, i) => bytes[i] === expected))
      throw new UnreadableFileError(message('old-office-format'))
    if (bytes.length > BOUNDS.bytes)
      throw new UnreadableFileError(message('office-file-too-large', { megabytes: BOUNDS.bytes / MEGABYTE }))
    this.#bytes = bytes
    this.#entries = entriesOf(bytes)
    this.#budget = xml instanceof XmlBudget ? xml : new XmlBudget(xml)
  }

  has(path: string): boolean {
    return this.#entries.has(path)
  }

  /** How many bytes a part declares; 0 where it is not there. */
  sizeOf(path: string): number {
    return this.#entries.get(path)?.originalSize ?? 0
  }

  /** The unpacked bytes of a part that is there and within its bounds. */
  bytes(path: string, max: number = BOUNDS.part): Uint8Array {
    const entry = this.#entries.get(path)
    if (entry === undefined) throw new UnreadableFileError(message('part-missing', { part: path }))
    if (entry.originalSize > max || entry.size > BOUNDS.packedPart)
      throw new UnreadableFileError(message('part-too-large', { part: path }))
    const found = unzipped(() => unzipSync(this.#bytes, { filter: ({ name }) => name === path }))[path]
    if (found === undefined) throw new UnreadableFileError(message('part-missing', { part: path }))
    return found
  }

  /** A part that is a package itself, as a chart's workbook is; its XML counts with that of the whole file. */
  inner(path: string): OfficePackage {
    const bytes = this.bytes(path)
    return wellFormed(() => new OfficePackage(bytes, this.#budget), path)
  }

  /** The root element of an XML part. */
  root(path: string): Element {
    const text = this.#xml(path)
    return wellFormed(() => rootOf(parseXml(text)), path)
  }

  /** Where a part's relationships of a kind lead inside the package; the empty path stands for the package itself. */
  related(owner: string, kind: string): readonly Relationship[] {
    // Transitional and strict files differ in all but the end of a type.
    return this.#relationshipsOf(owner).filter(({ type, external }) => !external && type.endsWith(`/${kind}`))
  }

  #relationshipsOf(owner: string): readonly Relationship[] {
    const path = relationshipsPath(owner)
    const known = this.#relationships.get(path)
    if (known || !this.has(path)) return known ?? []
    const text = this.#xml(path)
    const read = wellFormed(() => parseRelationships(owner, text), path)
    this.#relationships.set(path, read)
    return read
  }

  /** The text of a part. Office writes no document type, whose entities could make little much. */
  #xml(path: string): string {
    const bytes = this.bytes(path)
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
      throw new UnreadableFileError(message('part-has-document-type', { part: path }))
    this.#budget.spend(text, path)
    return text
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>()
  let unpacked = 0
  let count = 0
  const look = (entry: UnzipFileInfo) => {
    count++
    unpacked += entry.originalSize
    // A directory that is read at the wrong place gives names like these.
    if (entry.name === '' || /\p{Cc}/u.test(entry.name)) throw new UnreadableFileError(message('not-a-package'))
    if (count > BOUNDS.entries) throw new UnreadableFileError(message('too-many-parts', { max: BOUNDS.entries }))
    // To read the part would unpack all of that name, and programs differ in which of them counts.
    if (entries.has(entry.name)) throw new UnreadableFileError(message('part-twice', { part: entry.name }))
    const swells = entry.originalSize > BOUNDS.ratioFrom && entry.originalSize > entry.size * BOUNDS.ratio
    if (swells || unpacked > BOUNDS.unpacked)
      throw new UnreadableFileError(message('part-expands-too-much', { part: entry.name }))
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
    if (error instanceof UnreadableFileError) throw error
    throw new UnreadableFileError(message('not-a-package'), { cause: error })
  }
}

function wellFormed<T>(work: () => T, path: string): T {
  try {
    return work()
  } catch (error) {
    throw new UnreadableFileError(message('part-damaged', { part: path }), { cause: error })
  }
}
