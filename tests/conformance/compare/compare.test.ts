import { describe, expect, it } from 'vitest'
import { storylineScene } from '../../core/scene/scenes'
import type { PlacedWord } from '../pdf/words'
import { largestShift } from './shift'
import { type GreyPicture, similarity } from './similarity'

/** A white picture with a black bar of three pixels. */
function bar(left: number): GreyPicture {
  const [width, height] = [64, 32]
  const grey = Float32Array.from({ length: width * height }, (_, i) => {
    const x = i % width
    return x >= left && x < left + 3 ? 0 : 255
  })
  return { width, height, grey }
}

describe('two pictures', () => {
  it('are wholly alike when they are the same, and less so the farther something has moved', () => {
    const at = (left: number) => similarity(bar(20), bar(left))
    expect(at(20)).toBeCloseTo(1, 6)
    expect(at(21)).toBeLessThan(0.95)
    expect(at(23)).toBeLessThan(at(21))
  })

  it('of different sizes are not compared', () => {
    expect(() => similarity(bar(20), { width: 32, height: 64, grey: new Float32Array(2048) })).toThrow('sizes differ')
  })
})

describe('the largest shift of a slide', () => {
  const [, slide] = storylineScene('collaborative-innovation').slides
  if (slide === undefined) throw new Error('no second slide')
  const lines = slide.nodes.flatMap((node) => {
    if (node.kind === 'chart') return node.labels.flatMap((label) => label.lines)
    return node.kind === 'text' && node.rotation === 0 ? node.lines : []
  })
  const words = lines.map((line): PlacedWord => {
    const [first = ''] = line.segments.map(({ text }) => text)
    return { text: first.replace(/\s/g, ''), x: line.x, baseline: line.baseline }
  })

  it('is none where every line begins in its place', () => {
    expect(largestShift(slide, words)?.distance).toBe(0)
  })

  it('is that of the line which has moved most', () => {
    const moved = words.map((word, i) => (i === 1 ? { ...word, x: word.x + 3, baseline: word.baseline - 4 } : word))
    expect(largestShift(slide, moved)).toMatchObject({ distance: 5, dx: 3, dy: -4 })
  })

  it('is boundless where a line is not there', () => {
    expect(largestShift(slide, words.slice(1))?.distance).toBe(Number.POSITIVE_INFINITY)
  })
})
