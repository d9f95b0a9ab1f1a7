import { describe, expect, it, test } from 'vitest'
import type { Orientation } from '../../../../core/picture/exif'
import { padSingleLineBox, storedCrop } from '../../../../engine/export/pptx/drawing/geometry'
import { box, paragraph, style, textNode } from '../fixture-parts'

describe('the box of a single line that fills it', () => {
  const natural = textNode('t', 'body', box(0, 0, 500, 20), [paragraph('Eighteen targets', style(14))], 'en')
  const width = natural.lines[0]?.width ?? 0
  const padded = (align: 'left' | 'center' | 'right', room: number) =>
    padSingleLineBox(
      textNode('t', 'body', box(100, 0, width + room, 20), [paragraph('Eighteen targets', style(14), { align })], 'en'),
    )

  test.each([
    ['left', 100],
    ['center', 99],
    ['right', 98],
  ] as const)('grows to where nothing is aligned: %s', (align, x) => {
    const grown = padded(align, 0.9)
    expect(grown.x).toBeCloseTo(x)
    expect(grown.width).toBeCloseTo(width + 2.9)
  })

  it('stays as it is where the line has room', () => {
    expect(padded('center', 1.5)).toEqual(box(100, 0, width + 1.5, 20))
  })

  it('stays as it is where the text has several lines', () => {
    const narrow = textNode('t', 'body', box(0, 0, width * 0.7, 40), [paragraph('Eighteen targets', style(14))], 'en')
    expect(narrow.lines.length).toBeGreaterThan(1)
    expect(padSingleLineBox(narrow)).toBe(narrow.box)
  })
})

/** EXIF 2.3, tag 274: where the first row and column of what is stored are in the upright picture. */
const STORED_SIDES: Readonly<Record<Orientation, string>> = {
  1: 'left top right bottom',
  2: 'right top left bottom',
  3: 'right bottom left top',
  4: 'left bottom right top',
  5: 'top left bottom right',
  6: 'top right bottom left',
  7: 'bottom right top left',
  8: 'bottom left top right',
}

test.each(Object.entries(STORED_SIDES))('what is cut off of a picture of orientation %s', (orientation, sides) => {
  const upright = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 }
  const [left, top, right, bottom] = sides.split(' ').map((side) => upright[side as keyof typeof upright])
  expect(storedCrop(upright, Number(orientation) as Orientation)).toEqual({ left, top, right, bottom })
})
