import type { Chart } from 'chart.js'
import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { ChartMark } from '../../../renderer/slide/chart/mark-tooltip'
import { describeFromNotes, MarkTooltip, markAt } from '../../../renderer/slide/chart/mark-tooltip'
import { STORYLINES, storylineScene } from '../../core/scene/scenes'
import { parsed } from './render'

it.each(STORYLINES)('tells of every mark in %s what it says and where it comes from', (storyline) => {
  for (const slide of storylineScene(storyline).slides) {
    for (const node of slide.nodes) {
      if (node.kind !== 'chart') continue
      for (const series of node.spec.series) {
        series.points.forEach((point, i) => {
          const category = node.spec.categories[i]
          if (point.value === null || category === undefined) return
          const text = describeFromNotes({ series, point, category, x: 0, y: 0 }, slide)
          expect(text?.heading).not.toBe('')
          expect(text?.lines.join(), `${slide.title}: ${series.name} ${category.label}`).not.toBe('')
        })
      }
    }
  }
})

it('says nothing of a series that only carries others, and finds the one that it lies over', () => {
  const node = storylineScene(STORYLINES[0] ?? '')
    .slides.flatMap(({ nodes }) => nodes)
    .find((each) => each.kind === 'chart')
  const [shown] = node?.spec.series ?? []
  if (node === undefined || shown === undefined) throw new Error('The storyline has no chart')
  const carried = { ...node, spec: { ...node.spec, series: [{ ...shown, hidden: true }, shown] } }
  const under = (...datasets: readonly number[]) => ({
    canvas: { getBoundingClientRect: () => ({ left: 0, top: 0, width: 1, height: 1 }) },
    getElementsAtEventForMode: () =>
      datasets.map((datasetIndex) => ({ datasetIndex, index: 0, element: { x: 0, y: 0 } })),
  })
  const found = (...datasets: readonly number[]) =>
    markAt(under(...datasets) as unknown as Chart, carried, { clientX: 0, clientY: 0 })
  expect(found(0)).toBeNull()
  expect(found(0, 1)?.series).toBe(shown)
})

it('leans to the inside of the slide', () => {
  const size = { width: 960, height: 540 }
  const text = { heading: 'R&D investment', lines: ['China Daily, ¶7 · observed'] }
  const styleAt = (x: number, y: number) =>
    parsed(createElement(MarkTooltip, { text, size, mark: { x, y } as ChartMark })).getAttribute('style')
  expect(styleAt(0, 0)).toContain('translate(0%, 0.9rem)')
  expect(styleAt(960, 500)).toContain('translate(-100%, calc(-100% - 0.9rem))')
})
