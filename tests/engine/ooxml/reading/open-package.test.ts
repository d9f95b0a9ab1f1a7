import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { OfficePackage } from '../../../../engine/ooxml/reading/open-package'
import { UnreadableFileError } from '../../../../engine/ooxml/reading/unreadable-file-error'
import { message } from '../../../../messages/message'
import { english } from '../../../../messages/render'

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE

interface Part {
  readonly name: string
  /** What the file says of the part: its bytes unpacked and packed. */
  readonly unpacked?: number
  readonly packed?: number
}

/** A package whose directory says what it is told to say; each part holds one byte. */
function packageOf(parts: readonly Part[]): Uint8Array {
  const files = Object.fromEntries(parts.map(({ name }) => [name, new Uint8Array([120])]))
  const bytes = zipSync(files, { level: 0 })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  let at = view.getUint32(end + 16, true)
  for (const { packed = 1, unpacked = 1 } of parts) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    view.setUint32(at + 20, packed, true)
    view.setUint32(at + 24, unpacked, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

/** Why the work is refused, or null where it is not. */
function refusal(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof UnreadableFileError) return english(error.says)
    throw error
  }
}

const opening = (bytes: Uint8Array) => refusal(() => new OfficePackage(bytes))
const ofParts = (...parts: readonly Part[]) => opening(packageOf(parts))
const part = (unpacked: number, packed: number, name = 'part.xml'): Part => ({ name, unpacked, packed })

describe('an Office file', () => {
  test('may have 320 MB, and not a byte more', () => {
    // Zeros are no package: what is said of them tells whether their size was taken.
    expect(opening(new Uint8Array(320 * MEGABYTE))).toBe(english(message('not-a-package')))
    expect(opening(new Uint8Array(320 * MEGABYTE + 1))).toBe(
      english(message('office-file-too-large', { megabytes: 320 })),
    )
  })

  test('may have 20,000 parts, and not one more', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `part-${i}` }))
    expect(ofParts(...names(20_000))).toBeNull()
    expect(ofParts(...names(20_001))).toBe(english(message('too-many-parts', { max: 20_000 })))
  })

  test('may be 1 GB unpacked, all parts together, and not a byte more', () => {
    const half = (more: number, name: string) => part(512 * MEGABYTE + more, 8 * MEGABYTE, name)
    expect(ofParts(half(0, 'a'), half(-1, 'b'))).toBeNull()
    expect(ofParts(half(0, 'a'), half(0, 'b'))).toBeNull()
    expect(ofParts(half(0, 'a'), half(1, 'b'))).toBe(english(message('part-expands-too-much', { part: 'b' })))
  })

  test('may grow to 300 times its size in a part, and not by a byte more', () => {
    expect(ofParts(part(300 * 10 * KILOBYTE - 1, 10 * KILOBYTE))).toBeNull()
    expect(ofParts(part(300 * 10 * KILOBYTE, 10 * KILOBYTE))).toBeNull()
    expect(ofParts(part(300 * 10 * KILOBYTE + 1, 10 * KILOBYTE))).toBe(
      english(message('part-expands-too-much', { part: 'part.xml' })),
    )
  })

  test('may grow as it likes in parts of up to 256 kB', () => {
    expect(ofParts(part(256 * KILOBYTE - 1, 1))).toBeNull()
    expect(ofParts(part(256 * KILOBYTE, 1))).toBeNull()
    expect(ofParts(part(256 * KILOBYTE + 1, 1))).toBe(english(message('part-expands-too-much', { part: 'part.xml' })))
  })

  test('of the old kind is told from one that is damaged', () => {
    expect(opening(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(english(message('old-office-format')))
    expect(opening(new Uint8Array([0xd0, 0xcf, 0x11, 0xe1, 0xa1]))).toBe(english(message('not-a-package')))
  })

  test('has each part once, under a name that can be written', () => {
    expect(ofParts({ name: 'a\u0007.xml' })).toBe(english(message('not-a-package')))
    const twice = packageOf([{ name: 'a.xml' }, { name: 'b.xml' }])
    const directory = Buffer.from(twice).lastIndexOf('b.xml')
    twice.set(Buffer.from('a.xml'), directory)
    expect(opening(twice)).toBe(english(message('part-twice', { part: 'a.xml' })))
  })
})

describe('a part that is read', () => {
  const reading = (unpacked: number, packed: number, max?: number) => {
    const opened = new OfficePackage(packageOf([part(unpacked, packed)]))
    expect(opened.sizeOf('part.xml')).toBe(unpacked)
    return refusal(() => opened.bytes('part.xml', max))
  }
  const tooLarge = english(message('part-too-large', { part: 'part.xml' }))

  test('may have 16 MB unpacked, and not a byte more', () => {
    expect(reading(16 * MEGABYTE - 1, MEGABYTE)).not.toBe(tooLarge)
    expect(reading(16 * MEGABYTE, MEGABYTE)).not.toBe(tooLarge)
    expect(reading(16 * MEGABYTE + 1, MEGABYTE)).toBe(tooLarge)
  })

  test('may have 8 MB packed, and not a byte more', () => {
    expect(reading(10 * MEGABYTE, 8 * MEGABYTE)).not.toBe(tooLarge)
    expect(reading(10 * MEGABYTE, 8 * MEGABYTE + 1)).toBe(tooLarge)
  })

  test('may have less where less is asked for', () => {
    expect(reading(100, 1, 100)).not.toBe(tooLarge)
    expect(reading(101, 1, 100)).toBe(tooLarge)
  })

  test('has to be there', () => {
    const opened = new OfficePackage(packageOf([{ name: 'a.xml' }]))
    expect([opened.has('a.xml'), opened.has('b.xml'), opened.sizeOf('b.xml')]).toEqual([true, false, 0])
    expect(refusal(() => opened.bytes('b.xml'))).toBe(english(message('part-missing', { part: 'b.xml' })))
    expect(opened.bytes('a.xml')).toEqual(new Uint8Array([120]))
  })
})
