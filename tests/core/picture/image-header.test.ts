import { describe, expect, it } from 'vitest'
import { ORIENTATIONS } from '../../../core/picture/exif'
import { readImageHeader, withoutExif } from '../../../core/picture/image-header'
import fc from '../../fast-check'
import { SAMPLE_PICTURE } from '../world'
import { exifSegment, lyingPicture, tiff } from './lying-pictures'

const bytesOf = (base64: string) => Buffer.from(base64, 'base64')
const UPRIGHT = bytesOf(lyingPicture(1))
/** The picture without any note. */
const BARE = withoutExif(UPRIGHT)

/** A JPEG whose Exif are these tags. */
const withTags = (tags: Uint8Array) => Buffer.concat([BARE.subarray(0, 2), exifSegment(tags), BARE.subarray(2)])

/** A PNG with a chunk of Exif behind its header; the sum at its end is not looked at. */
function pngWithTags(tags: Uint8Array): Uint8Array {
  const png = bytesOf(SAMPLE_PICTURE.data)
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('eXIf'), tags, Buffer.alloc(4)])
  chunk.writeUInt32BE(tags.length, 0)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

describe('the header of a picture', () => {
  it.each(ORIENTATIONS)('says how it lies, in either byte order, and how large it is upright (%s)', (orientation) => {
    for (const order of ['II', 'MM'] as const) {
      const found = readImageHeader(bytesOf(lyingPicture(orientation, order)))
      expect(found).toEqual({ mediaType: 'image/jpeg', width: 48, height: 32, orientation })
    }
  })

  it('does not read tags beyond the number of them that is stated', () => {
    const orientation = (count: number) => {
      const tags = Buffer.from(tiff(6, 'MM'))
      tags.writeUInt16BE(count, 8)
      return readImageHeader(withTags(tags))?.orientation
    }
    expect([0, 1, 2].map(orientation)).toEqual([1, 1, 6])
  })

  it('says it of a PNG too', () => {
    const { width = 0, height = 0 } = readImageHeader(bytesOf(SAMPLE_PICTURE.data)) ?? {}
    const lying = pngWithTags(tiff(6, 'MM'))
    expect(readImageHeader(lying)).toEqual({ mediaType: 'image/png', width: height, height: width, orientation: 6 })
    expect(Buffer.from(withoutExif(lying)).toString('base64')).toBe(SAMPLE_PICTURE.data)
  })

  it.each([
    ['a ninth orientation', tiff(9, 'MM')],
    ['none', tiff(0, 'II')],
    ['a value of another type', tiff(6, 'MM', { type: 4 })],
    ['several values', tiff(6, 'MM', { count: 2 })],
    ['tags that are cut off', tiff(6, 'II').subarray(0, 24)],
    ['no tags', new Uint8Array()],
    ['tags of no byte order', Buffer.concat([Buffer.from('XX'), tiff(6, 'MM').subarray(2)])],
  ])('takes a picture as it is stored where its Exif has %s', (_, tags) => {
    expect(readImageHeader(withTags(tags))).toMatchObject({ width: 48, height: 32, orientation: 1 })
  })

  it('goes by the first Exif, wherever other notes stand', () => {
    const other = Buffer.from([0xff, 0xe1, 0, 12, ...Buffer.from('http://ns.')])
    const notes = [other, exifSegment(tiff(3, 'MM')), exifSegment(tiff(6, 'MM'))]
    const jpeg = Buffer.concat([BARE.subarray(0, 2), ...notes, BARE.subarray(2)])
    expect(readImageHeader(jpeg)?.orientation).toBe(3)
  })

  it('is none, or a sound one, whatever the bytes are', () => {
    const sound = (bytes: Uint8Array) => {
      const header = readImageHeader(bytes)
      expect(withoutExif(bytes).length).toBeLessThanOrEqual(bytes.length)
      if (header === null) return
      expect(ORIENTATIONS).toContain(header.orientation)
      expect(Math.min(header.width, header.height)).toBeGreaterThan(0)
    }
    const tags = fc.uint8Array({ maxLength: 80 })
    const order = fc.constantFrom(Buffer.from('II*\0\b\0\0\0'), Buffer.from('MM\0*\0\0\0\b'))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), sound))
    fc.assert(fc.property(tags, (noise) => sound(withTags(noise))))
    fc.assert(fc.property(order, tags, (head, noise) => sound(withTags(Buffer.concat([head, noise])))))
    fc.assert(fc.property(tags, (noise) => sound(pngWithTags(noise))))
    fc.assert(fc.property(fc.nat(UPRIGHT.length), (end) => sound(UPRIGHT.subarray(0, end))))
    fc.assert(
      fc.property(fc.nat(UPRIGHT.length - 1), fc.nat(255), (at, value) => {
        const damaged = Buffer.from(UPRIGHT)
        damaged[at] = value
        sound(damaged)
      }),
    )
  })
})

describe('a picture without its Exif', () => {
  it('is the same picture, stored as it was', () => {
    const lying = bytesOf(lyingPicture(6))
    const bare = withoutExif(lying)
    expect(bare.length).toBe(lying.length - exifSegment(tiff(6, 'MM')).length)
    expect(readImageHeader(bare)).toMatchObject({ width: 32, height: 48, orientation: 1 })
    expect(withoutExif(bare)).toBe(bare)
  })
})
