import { describe, expect, test } from 'vitest'
import { imageDataSchema, imageHeader } from '../../../core/template/image'
import { ruleMessage } from '../../../messages/rules'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** A JPEG's segments up to the size of its frame: 300 wide, 200 high. */
const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 1, 1, 17, 0, 0xff, 0xd9,
]).toString('base64')

describe('a picture as base64', () => {
  test('says its kind and size', () => {
    expect(imageHeader(PNG)).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 })
    expect(imageHeader(JPEG)).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 200 })
  })

  test.each([
    ['a text', Buffer.from('no picture at all, whatever it says').toString('base64'), ruleMessage('imageKind')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64'), ruleMessage('imageKind')],
    ['nothing', '', ruleMessage('imageText')],
    ['three signs at the end', `${PNG.slice(0, -1)}===`, ruleMessage('imageText')],
    ['a sign within', `${PNG.slice(0, 8)}=${PNG.slice(9)}`, ruleMessage('imageText')],
    ['an address', 'https://example.org/logo.png', ruleMessage('imageText')],
    ['too many pixels', enlarged(60_000, 60_000), ruleMessage('imagePixels')],
    ['too many bytes', 'A'.repeat(6_000_000), ruleMessage('imageBytes')],
  ])('%s is refused', (_, base64, why) => {
    expect(imageDataSchema.safeParse(base64).error?.issues[0]?.message).toMatch(why)
  })
})

/** The same picture, which says that it is larger. */
function enlarged(width: number, height: number): string {
  const bytes = Buffer.from(PNG, 'base64')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes.toString('base64')
}
