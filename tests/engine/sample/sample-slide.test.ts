import { describe, expect, test } from 'vitest'
import { getOrThrow } from '../../../core/dataset/lookup'
import { slotMismatches } from '../../../core/template/slots'
import { sampleDeck, sampleSlide } from '../../../engine/sample/sample-deck'
import { layOut } from '../../../engine/world/world'
import { WORLD } from '../shipped-world'

const { index, templates } = WORLD
const LAYOUTS = [...templates.layouts.values()]
const OPTIONS = { lang: 'en', design: 'two-rivers', date: '2026-01-04' } as const

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('a sample of %s', (id, layout) => {
  test('fills its slots with as much as they take, and none that would not be seen', () => {
    const { content } = sampleSlide(layout, index)
    expect(slotMismatches(content, layout)).toEqual([])
  })

  test('is laid out, each name known and each claim made', () => {
    const scene = layOut(sampleDeck(layout, templates.layouts, index, OPTIONS), WORLD)
    expect(scene.slides[0]?.layout).toBe(id)
    const codes = scene.diagnostics.map(({ code }) => code)
    expect(codes.filter((code) => !['overflow', 'crossing', 'crossings', 'repeated-title'].includes(code))).toEqual([])
  })
})

test.each([
  [{ min: 0, max: 12 }, 4],
  [{ min: 6, max: 12 }, 6],
  [{ min: 0, max: 3 }, 3],
])('a list that takes %o has as many points as look natural: %i', (bounds, count) => {
  const points = templates.layouts.get('summary')
  if (!points) throw new Error('There is no layout "summary"')
  const slots = {
    ...points.slots,
    points: { ...getOrThrow(new Map(Object.entries(points.slots)), 'points'), ...bounds },
  }
  const { content } = sampleSlide({ ...points, slots }, index)
  expect(content.points).toEqual({ points: expect.toSatisfy((list: unknown[]) => list.length === count) })
})

test('two charts of a layout show different things', () => {
  const layout = templates.layouts.get('two-charts')
  const { left, right } = layout ? sampleSlide(layout, index).content : {}
  expect(left).toBeDefined()
  expect(left).not.toEqual(right)
})

test('the same layout has the same sample', () => {
  for (const layout of LAYOUTS) expect(sampleSlide(layout, index)).toEqual(sampleSlide(layout, index))
})
