import { expect, it } from 'vitest'
import { chartSpace } from '../../../../engine/export/pptx/chart/chart-space'
import { chartDrawing } from '../../../../engine/export/pptx/chart/drawing'
import { planChart } from '../../../../engine/export/pptx/chart/plan'
import { chartWorkbook } from '../../../../engine/export/pptx/chart/workbook'
import { writeElement } from '../../../../engine/ooxml/xml/write'
import { chartOf } from '../../../core/scene/chart-of'
import { paint } from '../fixture-parts'
import { DESIGNS } from './fixture'
import { all, first, openPackage, parseText, texts, valOf } from './read-package'

// Rows of points: a scatter chart, which has no names of categories and whose labels show x only by a field.

const { node } = chartOf('dumbbell', [
  { metric: 'rd-investment', region: 'circle', period: '2020', value: 158, kind: 'derived' },
  { metric: 'rd-investment', region: 'circle', period: '2023', value: 210 },
  { metric: 'tech-transactions', region: 'circle', period: '2020', value: 141, qualifier: 'approx' },
  { metric: 'tech-transactions', region: 'circle', period: '2023', value: 228 },
])
const plan = planChart(node, paint('background'), DESIGNS.light.palette, 'en')
const root = parseText(writeElement(chartSpace(plan, { workbook: 'rId1', drawing: 'rId2' })))

it('is a scatter chart between two axes that are not drawn, and end where the scene’s do', () => {
  expect(all(root, 'c:scatterChart')).toHaveLength(1)
  expect(all(root, 'c:catAx')).toHaveLength(0)
  const ends = all(root, 'c:valAx').map((axis) => [valOf(axis, 'c:min'), valOf(axis, 'c:max'), valOf(axis, 'c:delete')])
  expect(ends).toEqual([
    [String(node.spec.min), '228', '1'],
    ['0', '2', '1'],
  ])
})

it('has a series a row: its values are x, and all of its points are equally high, the first row on top', () => {
  const numbers = (name: string) => all(root, name).map((each) => texts(each, 'c:v'))
  expect(numbers('c:xVal')).toEqual([
    ['158', '210'],
    ['141', '228'],
  ])
  expect(numbers('c:yVal')).toEqual([
    ['1.5', '1.5'],
    ['0.5', '0.5'],
  ])
})

it('refers to a workbook that has the values, and beside them the places of the rows', () => {
  const book = openPackage(chartWorkbook(plan))
  const cells = all(book.xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => [
    cell.getAttribute('r') ?? '',
    cell.textContent ?? '',
  ])
  expect(Object.fromEntries(cells)).toMatchObject({
    B1: 'R&D investment',
    C3: '228',
    D1: 'R&D investment (place of its row)',
    D2: '1.5',
    E3: '0.5',
  })
  expect(all(first(root, 'c:yVal'), 'c:f').map((each) => each.textContent)).toEqual(['Sheet1!$D$2:$D$3'])
})

it('has labels that follow x where they say the number, and words elsewhere', () => {
  const fields = all(root, 'a:fld').map((each) => [each.getAttribute('type'), texts(each, 'a:t').join('')])
  expect(fields).toEqual([
    ['XVALUE', '158'],
    ['XVALUE', '210'],
    ['XVALUE', '228'],
  ])
  const words = all(root, 'a:r').map((each) => texts(each, 'a:t').join(''))
  expect(words.join('')).toContain('about')
  expect(all(root, 'c:showVal').map((each) => each.getAttribute('val'))).not.toContain('1')
})

it('dashes the line to a point that is not observed, in its own series only', () => {
  const lines = all(root, 'c:ser').map((each) => all(each, 'a:prstDash')[0]?.getAttribute('val'))
  expect(lines).toEqual(['dash', 'solid'])
})

it('has names, ends and the start of the axis drawn into it', () => {
  const drawing = chartDrawing(plan)
  const said = drawing === null ? [] : texts(parseText(writeElement(drawing)), 'a:t')
  expect(said).toEqual(expect.arrayContaining(['R&D investment', 'Technology-market deals', '2020', '2023']))
})
