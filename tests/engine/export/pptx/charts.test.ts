import type { Element } from '@xmldom/xmldom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ChartNode } from '../../../../core/scene/model'
import { exportPptx } from '../../../../engine/export/pptx'
import { chartSpace } from '../../../../engine/export/pptx/chart/chart-space'
import { planChart } from '../../../../engine/export/pptx/chart/plan'
import { writeElement } from '../../../../engine/ooxml/xml/write'
import { box, category, chartLabel, chartNode, point as chartPoint, paint, spec, style } from '../fixture-parts'
import { context, DESIGNS, fixtureScene } from './fixture'
import { all, childNames, first, type Opened, one, openPackage, parseText, texts, valOf } from './read-package'

const FRAME = box(0, 0, 500, 400)

let opened: Opened
beforeAll(async () => {
  opened = openPackage(await exportPptx(fixtureScene('en'), context()))
})

/** In the order of the slides: slope, bump, column, bar, whole, part. */
const chart = (n: number) => opened.xml(`ppt/charts/chart${n}.xml`)
const point = (root: Element, index: number) => all(root, 'c:dPt')[index] as Element

describe('every chart', () => {
  it('is plain: no title, no legend, no rounded corners, two axes, its workbook', () => {
    for (let n = 1; n <= 6; n++) {
      const root = chart(n)
      expect(valOf(root, 'c:roundedCorners')).toBe('0')
      expect(valOf(root, 'c:autoTitleDeleted')).toBe('1')
      expect(all(root, 'c:legend')).toHaveLength(0)
      expect(all(root, 'c:axId')).toHaveLength(4)
      expect(all(root, 'c:externalData')).toHaveLength(1)
      expect(valOf(first(root, 'c:valAx'), 'c:delete')).toBe('1')
    }
  })

  it('has its plot where the scene has it', () => {
    const layout = first(first(chart(1), 'c:plotArea'), 'c:manualLayout')
    expect(valOf(layout, 'c:layoutTarget')).toBe('inner')
    const shares = ['c:x', 'c:y', 'c:w', 'c:h'].map((name) => Number(valOf(layout, name)))
    const expected = [60 / 560, 20 / 350, 370 / 560, 300 / 350]
    shares.forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i] ?? 0, 5)
    })
  })

  it('has alternative text on its frame', () => {
    const frame = one(opened.xml('ppt/slides/slide2.xml'), 'p:graphicFrame')
    expect(one(frame, 'p:cNvPr').getAttribute('descr')).toBe('Index: R&D <index>, Plan')
  })

  it('writes text in both theme fonts', () => {
    for (const properties of [...all(chart(3), 'a:defRPr'), ...all(chart(3), 'a:rPr')]) {
      expect(childNames(properties)).toEqual(['a:solidFill', 'a:latin', 'a:ea'])
    }
  })
})

describe('a slope', () => {
  it('runs to scale where years are unevenly apart', () => {
    const root = chart(1)
    expect(valOf(root, 'c:baseTimeUnit')).toBe('years')
    expect(texts(first(root, 'c:cat'), 'c:v')).toEqual(['43831', '45292', '45658'])
    expect(valOf(first(root, 'c:valAx'), 'c:crossBetween')).toBe('midCat')
  })

  it('has no point for a gap, and joins what is beside it', () => {
    expect(texts(all(chart(1), 'c:val')[1] as Element, 'c:v')).toEqual(['20', '70'])
    expect(valOf(chart(1), 'c:dispBlanksAs')).toBe('span')
  })

  it('draws years and guides that a date axis cannot show', () => {
    const drawing = opened.xml('ppt/drawings/drawing1.xml')
    expect(texts(drawing, 'a:t')).toEqual(['2020', '2024', '2025'])
    expect(all(drawing, 'cdr:cxnSp').length).toBeGreaterThanOrEqual(3)
    expect(valOf(first(chart(1), 'c:dateAx'), 'c:tickLblPos')).toBe('none')
  })

  it('tells words from numbers: the first stay text, the others live', () => {
    const [labels] = all(chart(1), 'c:dLbls')
    const said = all(labels ?? chart(1), 'c:dLbl').map((each) => [valOf(each, 'c:idx'), all(each, 'c:tx').length])
    expect(said).toEqual([
      ['0', 0],
      ['1', 1],
      ['2', 0],
    ])
    const rich = all(chart(1), 'c:rich').map((each) => texts(each, 'a:t').join(''))
    expect(rich).toContain('> 210')
    expect(rich).toContain('70 Plan')
  })

  it('dashes a line unless both of its ends are observed', () => {
    const dashes = all(chart(1), 'c:ser').map((each) => {
      const [properties] = Array.from(each.childNodes).filter((node) => node.nodeName === 'c:spPr') as Element[]
      return one(properties ?? each, 'a:prstDash').getAttribute('val')
    })
    expect(dashes).toEqual(['dash', 'dash'])
  })
})

describe('a bump', () => {
  it('counts downwards on an even axis with guides', () => {
    const root = chart(2)
    expect(valOf(first(root, 'c:valAx'), 'c:orientation')).toBe('maxMin')
    expect(valOf(first(root, 'c:catAx'), 'c:tickLblPos')).toBe('none')
    expect(all(root, 'c:majorGridlines')).toHaveLength(1)
  })

  it('has live numerals inside round points', () => {
    const root = chart(2)
    expect(valOf(one(root, 'c:ser'), 'c:size')).toBe('30')
    expect(all(root, 'c:dLbl')).toHaveLength(0)
    const labels = one(root, 'c:dLbls')
    expect([valOf(labels, 'c:dLblPos'), valOf(labels, 'c:showVal')]).toEqual(['ctr', '1'])
  })

  it('has its series’ name drawn beside the point, and its years below', () => {
    expect(texts(opened.xml('ppt/drawings/drawing2.xml'), 'a:t')).toEqual(['Chengdu', '2020', '2022', '2024'])
  })
})

describe('columns and bars', () => {
  it('tell kinds by fill and outline', () => {
    const looks = [0, 1, 2, 3, 4].map((i) => {
      const [inside, outline] = childNames(first(point(chart(3), i), 'c:spPr'))
        .slice(0, 1)
        .concat(all(point(chart(3), i), 'a:prstDash').map((dash) => dash.getAttribute('val') ?? ''))
      return [inside, outline]
    })
    expect(looks).toEqual([
      ['a:solidFill', undefined],
      ['a:solidFill', 'dash'],
      ['a:noFill', 'dash'],
      ['a:noFill', 'solid'],
      ['a:pattFill', 'dash'],
    ])
    expect(all(point(chart(3), 1), 'a:alpha').map((alpha) => alpha.getAttribute('val'))).toEqual(['25000'])
  })

  it('fill their share of a category', () => {
    expect(valOf(chart(3), 'c:gapWidth')).toBe(String(Math.round((0.4 / 0.6) * 100)))
  })

  it('run from top to bottom, with zeros, without gaps, below zero', () => {
    const root = chart(4)
    expect(valOf(root, 'c:barDir')).toBe('bar')
    expect(valOf(first(root, 'c:catAx'), 'c:orientation')).toBe('maxMin')
    expect(valOf(first(root, 'c:catAx'), 'c:tickLblPos')).toBe('low')
    expect(texts(first(root, 'c:cat'), 'c:v')).toEqual(['Up', 'Zero', 'None', 'Down'])
    expect(texts(first(root, 'c:val'), 'c:v')).toEqual(['40', '0', '-20'])
    expect(one(first(root, 'c:val'), 'c:ptCount').getAttribute('val')).toBe('4')
  })
})

describe('the axis of the categories', () => {
  const hairline = { paint: paint('muted'), width: 0.75, dash: 'solid' } as const
  const name = {
    ...chartLabel('2024', 100, 390, style(12), 'center', 'en'),
    kind: 'category',
    series: null,
    category: 0,
    position: 'below',
  } as const
  const deleted = (over: Partial<ChartNode>) => {
    const series = [{ name: 'One', paint: paint('accent1'), points: [chartPoint(10)] }]
    const plot = { kind: 'bars', direction: 'upright', grouping: 'abreast' } as const
    const of = spec({ type: 'column', categories: [category('2024')], series, plot })
    const node = chartNode('c', FRAME, FRAME, of, over)
    const plan = planChart(node, paint('background'), DESIGNS.light.palette, 'en')
    const root = parseText(writeElement(chartSpace(plan, { workbook: 'rId1', drawing: null })))
    return valOf(first(root, 'c:catAx'), 'c:delete')
  }

  it('leaves names to the drawing that other programs would break elsewhere', () => {
    const linesOf = (...texts: readonly string[]) =>
      texts.flatMap((text, i) => chartLabel(text, 100, 380 + i * 14, style(12), 'center', 'zh').lines)
    const shown = (label: string, ...texts: readonly string[]) => {
      const series = [{ name: 'One', paint: paint('accent1'), points: [chartPoint(10)] }]
      const plot = { kind: 'bars', direction: 'upright', grouping: 'abreast' } as const
      const of = spec({ type: 'column', categories: [category(label)], series, plot })
      const node = chartNode('c', FRAME, FRAME, of, { guide: null, labels: [{ ...name, lines: linesOf(...texts) }] })
      const { axisLabel, drawn } = planChart(node, paint('background'), DESIGNS.light.palette, 'zh')
      return [axisLabel !== null, drawn.length]
    }
    expect(shown('2025, projected', '2025,', 'projected')).toEqual([true, 0])
    expect(shown('2025年（预计）', '2025年（预计）')).toEqual([true, 0])
    expect(shown('2025年（预计）', '2025年', '（预计）')).toEqual([false, 1])
  })

  it('of bars is deleted where it has neither names nor a line to show', () => {
    expect(deleted({ guide: null, labels: [] })).toBe('1')
    expect(deleted({ guide: hairline, labels: [] })).toBe('0')
    expect(deleted({ guide: null, labels: [name] })).toBe('0')
    expect(deleted({ guide: hairline, labels: [name] })).toBe('0')
  })
})

describe('a stack', () => {
  it('is a whole only where its parts are', () => {
    expect(valOf(chart(5), 'c:grouping')).toBe('percentStacked')
    expect(valOf(first(chart(5), 'c:valAx'), 'c:max')).toBe('1')
    expect(valOf(chart(6), 'c:grouping')).toBe('stacked')
    expect(valOf(first(chart(6), 'c:valAx'), 'c:max')).toBe('100')
  })

  it('is no whole because its stacks happen to be equally high: its form says so', () => {
    const parts = [10, 90].map((value) => ({ name: `${value}`, paint: paint('accent1'), points: [chartPoint(value)] }))
    const plot = { kind: 'bars', direction: 'upright', grouping: 'stacked' } as const
    const of = spec({ type: 'column', categories: [category('2024')], series: parts, plot })
    const plan = planChart(chartNode('c', FRAME, FRAME, of), paint('background'), DESIGNS.light.palette, 'en')
    const root = parseText(writeElement(chartSpace(plan, { workbook: 'rId1', drawing: null })))
    expect(valOf(root, 'c:grouping')).toBe('stacked')
    expect(valOf(first(root, 'c:valAx'), 'c:max')).toBe('100')
  })

  it('has labels inside natively, and draws those above', () => {
    expect(all(chart(5), 'c:dLblPos').map((each) => each.getAttribute('val'))).toEqual(['ctr', 'ctr'])
    expect(all(chart(6), 'c:dLblPos')).toHaveLength(0)
    expect(texts(opened.xml('ppt/drawings/drawing6.xml'), 'a:t')).toEqual(['6.5', '24.4'])
  })
})
