import { inflateSync } from 'node:zlib'
import { message } from '../../../messages/message'
import { UnreadableFileError } from '../../ooxml/reading/unreadable-file-error'
import { matchAt, type PdfDict, PdfName, PdfRef, PdfSyntaxError, type PdfValue, parseValue } from './values'

/** JSON and CSV shrink to a thirtieth at best; a bomb to a thousandth. */
const RATIO = 200
/** So much may come out of a stream whatever its ratio. */
const RATIO_FROM = 100_000
/** How far before the file's end its table of objects is named. */
const TAIL = 1024

const EMPTY: PdfDict = new Map()

/**
 * A PDF as this program writes them: one table of all objects, in plain sight; no object streams, no encryption, no
 * later additions. What another program has written or saved over is refused, because it may be anything.
 *
 * @throws UnreadableFileError where the file is damaged or another program's.
 */
export class PdfDocument {
  readonly trailer: PdfDict
  readonly #bytes: Buffer
  /** The same, a character a byte. */
  readonly #text: string
  readonly #offsets: ReadonlyMap<number, number>

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#text = this.#bytes.toString('latin1')
    const table = readTable(this.#text)
    this.#offsets = table.offsets
    this.trailer = table.trailer
  }

  /** The value itself, or the object that it points to. */
  value(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfRef ? this.#object(value).value : (value ?? null)
  }

  /** An entry of a dictionary as a dictionary; an empty one where it is something else. */
  dict(value: PdfValue | undefined): PdfDict {
    const found = this.value(value)
    return found instanceof Map ? found : EMPTY
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.value(value)
    return Array.isArray(found) ? found : []
  }

  text(value: PdfValue | undefined): string {
    const found = this.value(value)
    return typeof found === 'string' ? found : ''
  }

  /** The unpacked bytes of a stream. */
  stream(ref: PdfValue | undefined): Uint8Array {
    if (!(ref instanceof PdfRef)) throw new PdfSyntaxError('No stream')
    const { value, end } = this.#object(ref)
    const dict = this.dict(value)
    const start = matchAt(/\s*stream\r?\n/y, this.#text, end)
    const length = this.value(dict.get('Length'))
    if (start === null || typeof length !== 'number') throw new PdfSyntaxError(`Object ${ref.object} is no stream`)
    const from = end + start[0].length
    const packed = this.#bytes.subarray(from, from + length)
    const filter = this.value(dict.get('Filter'))
    return filter instanceof PdfName && filter.name === 'FlateDecode' ? inflated(packed) : packed
  }

  #object(ref: PdfRef) {
    const offset = this.#offsets.get(ref.object)
    const head = offset === undefined ? null : matchAt(/(\d+) 0 obj\b/y, this.#text, offset)
    if (offset === undefined || head === null || Number(head[1]) !== ref.object) {
      throw new PdfSyntaxError(`There is no object ${ref.object}`)
    }
    return parseValue(this.#text, offset + head[0].length)
  }
}

function readTable(text: string) {
  const named = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-TAIL))
  if (!text.startsWith('%PDF-') || named === null) throw new UnreadableFileError(message('damaged-pdf'))
  const at = Number(named[1])
  const head = matchAt(/xref\s+0 (\d+)\s+/y, text, at)
  if (head === null) throw new UnreadableFileError(message('foreign-pdf'))
  const offsets = new Map<number, number>()
  let next = at + head[0].length
  for (let object = 0; object < Number(head[1]); object++) {
    const entry = matchAt(/(\d{10}) \d{5} ([fn])\s{1,2}/y, text, next)
    if (entry === null) throw new UnreadableFileError(message('damaged-pdf'))
    if (entry[2] === 'n') offsets.set(object, Number(entry[1]))
    next += entry[0].length
  }
  const found = matchAt(/trailer\b/y, text, next)
  const trailer = found && parseValue(text, next + found[0].length).value
  if (!(trailer instanceof Map)) throw new UnreadableFileError(message('damaged-pdf'))
  if (['Prev', 'XRefStm', 'Encrypt'].some((key) => trailer.has(key)))
    throw new UnreadableFileError(message('foreign-pdf'))
  return { offsets, trailer: trailer as PdfDict }
}

function inflated(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(RATIO_FROM, packed.length * RATIO) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableFileError(message('attachment-expands-too-much', { ratio: RATIO }))
    throw new PdfSyntaxError('A stream is damaged', { cause: error })
  }
}
