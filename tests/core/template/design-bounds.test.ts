import { describe, expect, test } from 'vitest'
import { designSchema } from '../../../core/template/design-schema'
import { normaliseDesign } from '../../../core/template/template'
import { shippedJson } from '../shipped-files'

const design = designSchema.parse(shippedJson('templates/designs/two-rivers.json'))

/** The smallest PNG, which says that it has another size. */
function pictureOf(width: number, height: number): string {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  const bytes = Buffer.from(png, 'base64')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes.toString('base64')
}

describe('the logo of a design', () => {
  test.each([
    ['as high as asked for', 300, 200, 40, { width: 60, height: 40 }],
    ['as wide as there is room', 1000, 100, 20, { width: 200, height: 20 }],
    ['set lower where it would be wider', 1000, 100, 40, { width: 200, height: 20 }],
  ])('is %s', (_, width, height, asked, size) => {
    const logo = { image: pictureOf(width, height), height: asked, on: ['slides' as const] }
    expect(normaliseDesign({ ...design, logo }).logo).toMatchObject(size)
  })

  test('is not there without a picture', () => {
    const { logo: _, ...plain } = design
    expect(normaliseDesign(plain).logo).toBeNull()
  })
})

describe('a text style of a design', () => {
  const takes = (change: object) =>
    designSchema.safeParse({ ...design, type: { ...design.type, title: { ...design.type.title, ...change } } }).success

  test.each([
    ['size', 9, 200],
    ['lineHeight', 9, 240],
    ['tracking', -2, 6],
  ])('has a %s from %d to %d points', (key, min, max) => {
    expect([min - 0.1, min, max, max + 0.1].map((value) => takes({ [key]: value }))).toEqual([false, true, true, false])
  })
})
