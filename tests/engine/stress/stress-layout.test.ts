import { describe, expect, test } from 'vitest'
import { type LayoutInput, layoutSchema } from '../../../core/template/layout-schema'
import { slotMismatches } from '../../../core/template/slots'
import { normaliseLayout } from '../../../core/template/template'
import { hostileDataset, MAX_ENTRIES } from '../../../engine/stress/hostile/hostile-dataset'
import { hostileSlides } from '../../../engine/stress/hostile/hostile-slides'
import { stressProblems, stressScenes } from '../../../engine/stress/stress-layout'
import { readWorld } from '../../../engine/world/world'
import { english } from '../../../messages/render'
import { mustBeGood, PATHS } from '../support'

const world = mustBeGood(await readWorld(PATHS, null))
const shipped = [...world.templates.layouts.values()]
const index = hostileDataset(world.index)

/** A layout of one text, one list and one chart, after a change. */
function layout(change: Partial<LayoutInput>) {
  const name = { en: 'Tried', zh: '试' }
  const slots = { title: { accepts: 'text', name } } as const
  return normaliseLayout(layoutSchema.parse({ id: 'tried', name, description: name, slots, areas: [], ...change }))
}

const flawsOf = (change: Partial<LayoutInput>) =>
  stressProblems(stressScenes(layout(change), world)).map(
    ({ slot, code, message }) => `${slot} ${code}: ${english(message)}`,
  )

const name = { en: 'Slot', zh: '栏' }
const title = { accepts: 'text', name } as const

describe('every shipped layout holds what its slots take, in every design, language and size', () => {
  test.each(shipped.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(stressProblems(stressScenes(one, world)).map(({ slot, message }) => `${slot}: ${english(message)}`)).toEqual(
      [],
    )
  })
})

describe('hostile slides', () => {
  test.each(shipped.map((one) => [one.id, one] as const))('%s gets content at its bounds, and not beyond', (_, one) => {
    const slides = hostileSlides(one, index)
    expect(slides.length).toBeGreaterThan(0)
    for (const { slide } of slides) expect(slotMismatches(slide.content, one)).toEqual([])
  })

  test('are named by their trial, and counted where one has several', () => {
    const slots = {
      title,
      chart: { accepts: 'chart', name, max: 5, optional: true },
      table: { accepts: 'table', name, max: 5, optional: true },
    } as const
    const areas: LayoutInput['areas'] = [
      { show: 'chart', slot: 'chart', at: { columns: [1, 6] } },
      { show: 'table', slot: 'table', at: { columns: [1, 6] }, unless: 'chart' },
    ]
    const ids = hostileSlides(layout({ slots, areas }), index).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['most', 'most-2']))
    expect(ids.filter((id) => /-\d+$/.test(id) && !id.endsWith('-2'))).toEqual([])
  })

  test('a chart that takes thirty entries gets thirty', () => {
    const slots = { title, chart: { accepts: 'chart', name, max: 40 } } as const
    const tried = layout({ slots, areas: [{ show: 'chart', slot: 'chart', at: {} }] })
    const sizes = hostileSlides(tried, index).map(({ slide }) => {
      const { chart } = slide.content
      return chart && 'chart' in chart ? chart.chart.observations.length : 0
    })
    expect(Math.max(...sizes)).toBe(MAX_ENTRIES)
  })
})

describe('a layout that does not hold what it takes', () => {
  test('names the slot, the content, the design and by how much', () => {
    const slots = { title, points: { accepts: 'points', name, max: 9 } } as const
    const areas: LayoutInput['areas'] = [{ show: 'points', slot: 'points', at: { columns: [1, 3], rows: [1, 4] } }]
    expect(flawsOf({ slots, areas })).toContainEqual(
      expect.stringMatching(
        /^points overflow: With the most and longest entries, English, night-train, 16:9 \(and in \d+ more trials\): The text in slot "points" is \d+ pt too large for its area\. Give it more room/,
      ),
    )
  })

  test('reports areas that run into each other', () => {
    const slots = { title, one: { accepts: 'text', name }, other: { accepts: 'text', name } } as const
    const area = (slot: string) => ({ show: 'text', slot, at: {}, style: 'lead' }) as const
    expect(flawsOf({ slots, areas: [area('one'), area('other')] })).toContainEqual(
      expect.stringMatching(/^one overlap: .* overlap\./),
    )
  })

  test('reports colors that cannot be read on what lies behind them', () => {
    const slots = { title, one: { accepts: 'text', name } } as const
    const areas: LayoutInput['areas'] = [
      { show: 'panel', at: {}, colour: 'text' },
      { show: 'text', slot: 'one', at: { rows: [2, 11], columns: [2, 11] }, style: 'body' },
    ]
    expect(flawsOf({ slots, areas })).toEqual([expect.stringMatching(/^one low-contrast: .* has a contrast of 1\.0/)])
  })

  test('is not blamed for slots that stand in for each other', () => {
    const slots = { title, one: { accepts: 'text', name }, other: { accepts: 'text', name, optional: true } } as const
    const areas: LayoutInput['areas'] = [
      { show: 'text', slot: 'one', at: {}, style: 'lead', unless: 'other' },
      { show: 'text', slot: 'other', at: {}, style: 'lead', unless: 'one' },
    ]
    expect(flawsOf({ slots, areas })).toEqual([])
  })
})
