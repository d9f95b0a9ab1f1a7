import { describe, expect, it } from 'vitest'
import type { SceneNode } from '../../../core/scene/model'
import type { LayoutInput } from '../../../core/template/layout-schema'
import type { Box } from '../../../core/units'
import { layOut } from '../world'
import { deckOf } from './decks'
import { withLayout } from './own-layout'
import { WORLD } from './scenes'

type Areas = LayoutInput['areas']
type Place = Areas[number]['at']

const name = { en: 'Slot', zh: '栏' }
const slots = {
  title: { accepts: 'text', name },
  lead: { accepts: 'text', name, optional: true },
} as const
const GUTTER = WORLD.templates.designs.get('two-rivers')?.grid.gutter ?? Number.NaN

/** The nodes of a slide with these areas and a lead, or without one. */
function nodesOf(areas: Areas, lead = true): readonly SceneNode[] {
  const content = { title: { text: 'A title' }, ...(lead ? { lead: { text: 'A lead' } } : {}) }
  return layOut(deckOf('own', content), withLayout({ slots, areas })).slides[0]?.nodes ?? []
}

/** Where a panel is that is placed so beside another in the columns 4 to 6 and the rows 4 to 6. */
function panelAt(at: Place): { readonly other: Box; readonly own: Box; readonly onGrid: Box } {
  const { columns, rows } = at
  const grid = { ...(columns ? { columns } : {}), ...(rows ? { rows } : {}) }
  const nodes = nodesOf([
    { show: 'panel', id: 'other', at: { columns: [4, 6], rows: [4, 6] } },
    { show: 'panel', at },
    { show: 'panel', at: grid },
  ])
  const [other, own, onGrid] = nodes.filter(({ id }) => id.startsWith('panel')).map(({ box }) => box)
  if (!other || !own || !onGrid) throw new Error('a panel is missing')
  return { other, own, onGrid }
}

const right = ({ x, width }: Box) => x + width
const bottom = ({ y, height }: Box) => y + height

describe('an area', () => {
  it('begins below another, a gutter away, and ends where the grid says', () => {
    const { other, own, onGrid } = panelAt({ below: 'other' })
    expect(own.y).toBeCloseTo(bottom(other) + GUTTER)
    expect(bottom(own)).toBeCloseTo(bottom(onGrid))
    expect([own.x, own.width]).toEqual([onGrid.x, onGrid.width])
  })

  it('ends above another, as far away as the layout says', () => {
    const { other, own, onGrid } = panelAt({ above: 'other', gap: 7 })
    expect(bottom(own)).toBeCloseTo(other.y - 7)
    expect(own.y).toBe(onGrid.y)
  })

  it('stands beside another on either side', () => {
    const onRight = panelAt({ rightOf: 'other', gap: 0 })
    expect(onRight.own.x).toBeCloseTo(right(onRight.other))
    expect(right(onRight.own)).toBeCloseTo(right(onRight.onGrid))
    const onLeft = panelAt({ leftOf: 'other', gap: 0 })
    expect(right(onLeft.own)).toBeCloseTo(onLeft.other.x)
    expect(onLeft.own.x).toBe(onLeft.onGrid.x)
  })

  it('takes the edges of another, and no more than it is told', () => {
    const all = panelAt({ alignTo: { area: 'other', edges: ['top', 'bottom', 'left', 'right'] }, columns: [9, 12] })
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(all.own[side]).toBeCloseTo(all.other[side])
    const upright = panelAt({ alignTo: { area: 'other', edges: ['top', 'bottom'] }, columns: [9, 12] })
    expect(upright.own.x).toBe(upright.onGrid.x)
    expect(upright.own.y).toBeCloseTo(upright.other.y)
  })

  it('stays a line where another leaves it no room', () => {
    expect(panelAt({ below: 'other', rows: [1, 2] }).own.height).toBe(1)
  })

  it('stands on one baseline with another, whatever their sizes', () => {
    const nodes = nodesOf([
      { show: 'numeral', id: 'large', number: 7, at: { columns: [1, 2], rows: [3, 8] } },
      {
        show: 'text',
        slot: 'lead',
        style: 'body',
        at: { columns: [4, 12], rows: [1, 2], alignTo: { area: 'large', edges: ['baseline'] } },
      },
    ])
    const baselines = nodes.flatMap((node) =>
      node.kind === 'text' && ['numeral-1', 'lead'].includes(node.id) ? [node.lines[0]?.baseline ?? 0] : [],
    )
    expect(baselines).toHaveLength(2)
    expect(baselines[0]).toBeCloseTo(baselines[1] ?? 0)
  })

  it('goes back to the grid where the other one is not shown', () => {
    const areas: Areas = [
      { show: 'text', slot: 'lead', style: 'body', at: { rows: [1, 3] } },
      { show: 'panel', at: { below: 'lead', gap: 0 } },
    ]
    const top = (lead: boolean) => nodesOf(areas, lead).find(({ id }) => id === 'panel-2')?.box.y ?? Number.NaN
    const [body] = WORLD.templates.designs.get('two-rivers')?.grid.bands.body ?? []
    expect(top(false)).toBe(body)
    expect(top(true)).toBeGreaterThan(top(false))
  })

  it('stays on the grid where areas stand by each other in a circle', () => {
    const circle = nodesOf([
      { show: 'panel', id: 'one', at: { rows: [1, 2], below: 'two' } },
      { show: 'panel', id: 'two', at: { rows: [4, 5], below: 'one' } },
    ])
    expect(circle.filter(({ id }) => id.startsWith('panel'))).toHaveLength(2)
  })
})
