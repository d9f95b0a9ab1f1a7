import { expect, it } from 'vitest'
import { chartSpace } from '../../../../engine/export/pptx/chart/chart-space'
import { planChart } from '../../../../engine/export/pptx/chart/plan'
import { writeElement } from '../../../../engine/ooxml/xml/write'
import { chartOf } from '../../../core/scene/chart-of'
import { paint } from '../fixture-parts'
import { DESIGNS } from './fixture'
import { all, first, parseText, texts, valOf } from './read-package'

const at = { region: 'circle', period: '2025', unit: 'CNY tn' } as const
const { node } = chartOf('bullet', [
  { ...at, metric: 'gdp', value: 10, kind: 'target' },
  { ...at, metric: 'gdp', value: 8 },
  { ...at, metric: 'rd-investment', value: 4, kind: 'target' },
])
const plan = planChart(node, paint('background'), DESIGNS.light.palette, 'en')
const root = parseText(writeElement(chartSpace(plan, { workbook: 'rId1', drawing: null })))

it('lays overlaid bars over each other, as thick as bars of a single series', () => {
  expect(valOf(root, 'c:grouping')).toBe('clustered')
  expect(valOf(root, 'c:overlap')).toBe('100')
  const { barShare } = node.spec
  expect(valOf(root, 'c:gapWidth')).toBe(String(Math.round(((1 - barShare) / barShare) * 100)))
})

it('has no point for a result that is not known, which a number typed into the workbook fills', () => {
  const [results, targets] = all(root, 'c:val')
  expect(texts(first(results ?? root, 'c:numCache'), 'c:v')).toEqual(['80'])
  expect(valOf(first(results ?? root, 'c:numCache'), 'c:ptCount')).toBe('2')
  expect(texts(first(targets ?? root, 'c:numCache'), 'c:v')).toEqual(['100', '100'])
})

it('has the words about a missing result drawn, since no point could carry them', () => {
  const words = plan.drawn.map(({ lines }) =>
    lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''),
  )
  expect(words).toContain('no result in the sources')
})
