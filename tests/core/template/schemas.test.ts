import { describe, expect, it } from 'vitest'
import { designSchema } from '../../../core/template/design-schema'
import { areaSchema } from '../../../core/template/layout-schema'

const path = designSchema.shape.motif
const drawn = (text: string) => path.safeParse([{ shape: 'path', path: text }]).success

describe('the motif of a design', () => {
  it.each(['M 1 2 L 3 4', 'M1 2L3.5 -4 Z', 'M 0,0 C 1 2 3 4 5 6 L 7 8 Z', 'M 1 2 M 3 4'])('takes %s', (text) => {
    expect(drawn(text)).toBe(true)
  })

  it.each(['L 1 2', 'M 1', 'M 1 2 C 1 2 3 4', 'M 1-2', 'M 1.2.3 4', 'Z', '', 'M 1 2 X'])('refuses "%s"', (text) => {
    expect(drawn(text)).toBe(false)
  })
})

describe('an area of a layout', () => {
  it.each([
    ['a color for the motif, which brings its own', { show: 'motif', at: {}, colour: 'accent1' }],
    ['a style for the agenda, which has its own', { show: 'agenda', at: {}, style: 'body' }],
    [
      'columns for something that is no number of cards',
      { show: 'cards', slot: 's', at: {}, columns: { two: 2 }, lines: [{ field: 'value', style: 'figure' }] },
    ],
  ])('refuses %s', (_, area) => {
    expect(areaSchema.safeParse(area).success).toBe(false)
  })
})
