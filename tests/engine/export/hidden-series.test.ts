import { expect, it } from 'vitest'
import type { ChartSpec } from '../../../core/chart/model'
import { drawMarks } from '../../../engine/export/pdf/chart/marks'
import { chartSpace } from '../../../engine/export/pptx/chart/chart-space'
import { planChart } from '../../../engine/export/pptx/chart/plan'
import { chartWorkbook } from '../../../engine/export/pptx/chart/workbook'
import { writeElement } from '../../../engine/ooxml/xml/write'
import { box, category, chartNode, paint, point, spec } from './fixture-parts'
import { recordingPen } from './pdf/canvas/recorder'
import { DESIGNS } from './pptx/fixture'
import { all, childNames, first, openPackage, parseText, texts } from './pptx/read-package'

const BOX = box(48, 130, 500, 300)
const { palette } = DESIGNS.light
const series = (name: string, values: readonly number[], hidden = false) => {
  const points = values.map((value) => ({ ...point(value, hidden ? 'target' : 'observed'), label: null }))
  return { name, paint: paint('accent1'), points, hidden }
}

/** A waterfall of two steps on their feet, or the same as lines. */
const chartOf = (type: ChartSpec['type'], plot: ChartSpec['plot'], foot = 'Foot'): ChartSpec =>
  spec({
    type,
    categories: [category('2020'), category('2024')],
    series: [series(foot, [0, 40], true), series('Steps', [40, 25])],
    plot,
  })
const STACK = chartOf('column', { kind: 'bars', direction: 'upright', grouping: 'stacked' })
const LINES = chartOf('slope', { kind: 'points' })

const planOf = (of: ChartSpec, lang: 'en' | 'zh' = 'en') =>
  planChart(chartNode('c', BOX, BOX, of), paint('background'), palette, lang)
const partOf = (of: ChartSpec) => parseText(writeElement(chartSpace(planOf(of), { workbook: 'rId1', drawing: null })))

it.each([
  ['bars', STACK],
  ['lines', LINES],
])('%s in PowerPoint keep the numbers of a hidden series and show nothing of it', (_, of) => {
  const [foot, steps] = all(partOf(of), 'c:ser')
  if (foot === undefined || steps === undefined) throw new Error('A series is missing')
  expect(texts(first(foot, 'c:val'), 'c:v')).toEqual(['0', '40'])
  const painted = ['a:solidFill', 'a:pattFill', 'a:prstDash', 'c:dPt']
  expect(painted.flatMap((name) => all(foot, name))).toEqual([])
  expect(childNames(first(foot, 'c:spPr'))).toEqual(['a:noFill', 'a:ln'])
  expect(all(foot, 'c:symbol').map((symbol) => symbol.getAttribute('val'))).toEqual(of === LINES ? ['none'] : [])
  expect(painted.flatMap((name) => all(steps, name))).not.toEqual([])
})

it('its column in the workbook says what it is, in the language of the deck', () => {
  const headings = (of: ChartSpec, lang: 'en' | 'zh') =>
    texts(openPackage(chartWorkbook(planOf(of, lang))).xml('xl/worksheets/sheet1.xml'), 't').slice(0, 3)
  expect(headings(STACK, 'en')).toEqual(['percent', 'Foot (not shown: carries the other series)', 'Steps'])
  expect(headings(STACK, 'zh')[1]).toBe('Foot（不显示，仅用于支撑其他系列）')
  expect(headings(chartOf('column', STACK.plot, ''), 'en')[1]).toBe('not shown: carries the other series')
  expect(texts(first(partOf(STACK), 'c:tx'), 'c:v')).toEqual([headings(STACK, 'en')[1]])
})

it.each([
  ['bars', STACK],
  ['lines', LINES],
])('%s of a hidden series paint nothing into a PDF', (_, of) => {
  const paintedBy = (shown: ChartSpec['series']) => {
    const { pen, operators } = recordingPen()
    drawMarks(pen, chartNode('c', BOX, BOX, { ...of, series: shown }), palette, paint('background'))
    return operators().filter((operator) => /^(f|f\*|S|B)$/.test(operator)).length
  }
  expect(paintedBy(of.series.slice(0, 1))).toBe(0)
  expect(paintedBy(of.series.slice(1))).toBeGreaterThan(0)
  expect(paintedBy(of.series)).toBe(paintedBy(of.series.slice(1)))
})
