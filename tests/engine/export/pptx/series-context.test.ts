import type { Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import type { ChartLabel, PointKind } from '../../../../core/chart/model'
import type { ChartNode } from '../../../../core/scene/model'
import { chartSpace } from '../../../../engine/export/pptx/chart/chart-space'
import { chartDrawing } from '../../../../engine/export/pptx/chart/drawing'
import { planChart } from '../../../../engine/export/pptx/chart/plan'
import { writeElement } from '../../../../engine/ooxml/xml/write'
import { box, category, chartLabel, chartNode, paint, point, spec, style } from '../fixture-parts'
import { DESIGNS } from './fixture'
import { all, childNames, first, one, parseText, texts, valOf } from './read-package'

const FRAME = box(0, 0, 500, 400)
const PLOT = box(100, 50, 300, 200)
const plan = (node: ChartNode) => planChart(node, paint('background'), DESIGNS.light.palette, 'en')
const partOf = (node: ChartNode) => parseText(writeElement(chartSpace(plan(node), { workbook: 'rId1', drawing: null })))

/** A slope through the points of one series, from 2020 on. */
function slope(kinds: readonly PointKind[], over: Partial<ChartNode> = {}): ChartNode {
  const categories = kinds.map((_, i) => ({
    ...category(String(2020 + i), 2020 + i),
    emphasis: i === kinds.length - 1,
  }))
  const points = kinds.map((kind, i) => point(20 + 10 * i, kind))
  return chartNode(
    'slope',
    FRAME,
    PLOT,
    spec({ type: 'slope', categories, series: [{ name: 'S', paint: paint('accent1'), points }] }),
    over,
  )
}

const child = (element: Element, name: string): Element =>
  Array.from(element.childNodes).find((node) => node.nodeName === name) as Element

/** How an element's own line is drawn: dash and cap. */
function lineOf(element: Element): (string | null)[] {
  const line = first(child(element, 'c:spPr'), 'a:ln')
  return [valOf(line, 'a:prstDash'), line.getAttribute('cap')]
}

const insideOf = (marker: Element) => first(child(marker, 'c:spPr'), 'a:schemeClr').getAttribute('val')

describe('the line of a series', () => {
  it('is dashed itself where all of it is derived', () => {
    const series = one(partOf(slope(['derived', 'observed'])), 'c:ser')
    expect(lineOf(series)).toEqual(['dash', 'flat'])
    expect(all(series, 'c:dPt').map(lineOf)).toEqual([
      ['dash', 'flat'],
      ['dash', 'flat'],
    ])
  })

  it('leaves a single dashed stretch to its point', () => {
    const series = one(partOf(slope(['observed', 'observed', 'observed', 'target'])), 'c:ser')
    expect(lineOf(series)).toEqual(['solid', 'rnd'])
    const points = all(series, 'c:dPt')
    expect(points.map((each) => valOf(each, 'c:idx'))).toEqual(['3'])
    expect(points.map(lineOf)).toEqual([['dash', 'flat']])
  })

  it('is dashed to a hollow point whose place is inferred', () => {
    const series = one(partOf(slope(['observed', 'observed', 'observed', 'inferred'])), 'c:ser')
    const [last] = all(series, 'c:dPt') as [Element]
    expect(lineOf(last)).toEqual(['dash', 'flat'])
    const marker = child(last, 'c:marker')
    expect(insideOf(marker)).toBe('bg1')
    expect(lineOf(marker)[0]).toBe('solid')
  })

  it('claims too little rather than too much where there is as much of either', () => {
    const series = one(partOf(slope(['observed', 'observed', 'target'])), 'c:ser')
    expect(lineOf(series)).toEqual(['dash', 'flat'])
    expect(all(series, 'c:dPt').map((each) => [valOf(each, 'c:idx'), ...lineOf(each)])).toEqual([
      ['1', 'solid', 'rnd'],
      ['2', 'dash', 'flat'],
    ])
  })

  it('says everything where all points are alike', () => {
    expect(all(partOf(slope(['observed', 'observed', 'observed'])), 'c:dPt')).toEqual([])
  })
})

describe('the marker of a series', () => {
  it('is hollow where its points are, and a solid one is the exception', () => {
    const series = one(partOf(slope(['derived', 'derived', 'observed'])), 'c:ser')
    const hollow = child(series, 'c:marker')
    expect(valOf(first(hollow, 'a:ln'), 'a:prstDash')).toBe('solid')
    const last = all(series, 'c:dPt').at(-1) as Element
    expect(valOf(last, 'c:idx')).toBe('2')
    expect(insideOf(child(last, 'c:marker'))).toBe('accent1')
    expect(all(child(last, 'c:marker'), 'a:noFill')).toHaveLength(1)
  })

  it('has dashes around it only where it is large', () => {
    const dash = (node: ChartNode) => valOf(child(one(partOf(node), 'c:ser'), 'c:marker'), 'a:prstDash')
    expect(dash(slope(['derived', 'derived']))).toBe('solid')
    expect(dash(slope(['derived', 'derived'], { pointSize: 30 }))).toBe('dash')
  })

  it('is paler on a light first point also where a program knows no outlines', () => {
    const [start] = all(partOf(slope(['derived', 'observed'])), 'c:dPt')
    const line = first(child(start as Element, 'c:spPr'), 'a:schemeClr')
    expect(childNames(line)).toContain('a:lumMod')
    expect(all(line, 'a:alpha')).toEqual([])
    expect(all(partOf(slope(['target', 'observed'])), 'c:dPt').map((each) => valOf(each, 'c:idx'))).toEqual(['1'])
  })
})

describe('a numeral within a point', () => {
  const numeral = (kind: PointKind): Element => {
    const label: ChartLabel = {
      ...chartLabel('30', 400, 100, style(13, {}), 'center', 'en'),
      category: 1,
      position: 'center',
    }
    return first(one(partOf(slope(['observed', kind], { labels: [label] })), 'c:ser'), 'c:dLbls')
  }
  const insideOfLabel = (label: Element) => childNames(child(label, 'c:spPr'))[0]

  it('brings its background where the point is hollow, for programs that fill it', () => {
    expect(insideOfLabel(numeral('inferred'))).toBe('a:solidFill')
    expect(insideOf(numeral('inferred'))).toBe('bg1')
    expect(first(numeral('inferred'), 'a:bodyPr').getAttribute('lIns')).toBe('0')
  })

  it('brings none where it is filled', () => {
    expect(insideOfLabel(numeral('observed'))).toBe('a:noFill')
  })
})

describe('the years of a line', () => {
  const year = (text: string, at: number, bold: boolean): ChartLabel => ({
    ...chartLabel(text, 100 + at * 300, 280, style(12, { bold }), 'center', 'en'),
    kind: 'category',
    series: null,
    category: at,
    position: 'below',
  })
  const node = slope(['observed', 'observed'], { labels: [year('2020', 0, false), year('2021', 1, true)] })

  it('are drawn where the scene has them, the last one bold', () => {
    const drawing = chartDrawing(plan(node))
    const root = parseText(drawing === null ? '' : writeElement(drawing))
    expect(texts(root, 'a:t')).toEqual(['2020', '2021'])
    expect(all(root, 'a:rPr').map((each) => each.getAttribute('b'))).toEqual(['0', '1'])
    expect(valOf(first(partOf(node), 'c:catAx'), 'c:tickLblPos')).toBe('none')
  })
})

describe('a value’s label', () => {
  const value = (label: Partial<ChartLabel>, x: number, baseline: number): ChartLabel => ({
    ...chartLabel(label.category === 1 ? '30' : '20', x, baseline, style(10), label.align ?? 'left', 'en'),
    ...label,
  })
  const offsets = (node: ChartNode) =>
    all(one(partOf(node), 'c:dLbls'), 'c:dLbl').map((each) => {
      const layout = child(each, 'c:layout')
      return layout && ['c:x', 'c:y'].map((name, i) => Number(valOf(layout, name)) * (i === 0 ? 500 : 400))
    })
  // The second point is at 400/190; its radius is 4.5. A label lies level where its baseline is 3.5 below that.
  const right = (x: number, baseline = 193.5) =>
    slope(['observed', 'observed'], { labels: [value({ category: 1, position: 'right' }, x, baseline)] })

  it('is moved from where the chart has it to where the scene has it', () => {
    const [, at] = offsets(right(415))
    expect(at?.[0]).toBeCloseTo(8, 1)
    expect(at?.[1]).toBeCloseTo(0, 1)
    expect(offsets(right(415, 197.5))[1]?.[1]).toBeCloseTo(4, 1)
  })

  it('is live all the same', () => {
    const label = all(partOf(right(415)), 'c:dLbl')[1] as Element
    expect(childNames(label).slice(0, 2)).toEqual(['c:idx', 'c:layout'])
    expect(all(label, 'c:tx')).toEqual([])
    expect(valOf(label, 'c:showVal')).toBe('1')
  })

  it('is moved to the left from its right edge', () => {
    const node = slope(['observed', 'observed'], {
      labels: [value({ category: 0, position: 'left', align: 'right' }, 85, 213.5)],
    })
    expect(offsets(node)[0]?.[0]).toBeCloseTo(-8, 1)
  })

  it('is not moved where it stands right, or lies inside', () => {
    expect(offsets(right(407)).filter(Boolean)).toEqual([])
    const inside = slope(['observed', 'observed'], { labels: [value({ category: 1, position: 'center' }, 300, 100)] })
    expect(offsets(inside).filter(Boolean)).toEqual([])
  })

  it('has no line to its point', () => {
    expect(valOf(one(partOf(right(415)), 'c:dLbls'), 'c15:showLeaderLines')).toBe('0')
  })

  it('moves at the ends of bars, and only on the side that the chart has it on', () => {
    const bar = (position: ChartLabel['position']) =>
      chartNode(
        'bar',
        FRAME,
        PLOT,
        spec({
          type: 'bar',
          categories: [category('A'), category('B')],
          series: [{ name: 'S', paint: paint('accent1'), points: [point(20), point(50)] }],
        }),
        { labels: [{ ...value({ category: 0, position }, 170, 103.5) }] },
      )
    const [at] = offsets(bar('right'))
    expect(at?.[0]).toBeCloseTo(7.5, 1)
    expect(at?.[1]).toBeCloseTo(0, 1)
    expect(offsets(bar('left')).filter(Boolean)).toEqual([])
  })

  it('moves up above columns', () => {
    const column = chartNode(
      'column',
      FRAME,
      PLOT,
      spec({
        type: 'column',
        categories: [category('A')],
        series: [{ name: 'S', paint: paint('accent1'), points: [point(20)] }],
      }),
      { labels: [value({ category: 0, position: 'above' }, 250, 200)] },
    )
    const [at] = offsets(column)
    expect(at?.[0]).toBeCloseTo(0, 1)
    expect(at?.[1]).toBeCloseTo(200 - (210 - 2.5 - 2.1), 1)
  })
})
