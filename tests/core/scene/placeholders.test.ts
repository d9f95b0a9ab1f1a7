import { describe, expect, it } from 'vitest'
import type { LayoutPlaceholder, Scene } from '../../../core/scene/model'
import { storylineScene } from './scenes'

const SCENE = storylineScene('full-briefing')

function placeholders(id: string, { layouts }: Scene = SCENE): readonly LayoutPlaceholder[] {
  const found = layouts.find((layout) => layout.id === id)
  if (found === undefined) throw new Error(`no layout ${id}`)
  return found.placeholders
}
const kinds = (id: string) => placeholders(id).map(({ slot, type }) => `${slot}: ${type}`)

describe('the placeholders of a layout', () => {
  it('are those of texts, lists, charts, tables and pictures', () => {
    expect(kinds('cover')).toEqual(['title: title', 'subtitle: subtitle'])
    expect(kinds('two-charts')).toEqual(['title: title', 'left: chart', 'right: chart'])
    expect(kinds('picture')).toEqual(['title: title', 'picture: picture', 'points: body'])
    expect(kinds('kpi-grid')).toEqual(['title: title'])
  })

  it('are two where a table stands in two blocks', () => {
    const [, left, right] = placeholders('scorecard')
    expect(kinds('scorecard')).toEqual(['title: title', 'table: table', 'table: table'])
    expect(left && right && left.box.x + left.box.width < right.box.x).toBe(true)
  })

  it('leave out what is there only instead of another', () => {
    expect(kinds('part-of-whole')).toEqual(['title: title', 'points: body'])
    expect(kinds('slope')).toEqual(['title: title', 'chart: chart', 'aside: chart', 'points: body'])
  })

  it('stand where charts under a title of one line do', () => {
    const box = placeholders('chart-takeaways').find(({ type }) => type === 'chart')?.box
    const charts = SCENE.slides.flatMap((slide) =>
      slide.layout === 'chart-takeaways' ? slide.nodes.filter(({ kind }) => kind === 'chart') : [],
    )
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts) expect(chart.box).toEqual(box)
  })
})
