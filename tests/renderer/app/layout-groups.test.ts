import { expect, test } from 'vitest'
import { groupedLayouts } from '../../../renderer/app/filmstrip/layout-groups'
import { WORLD } from '../../core/scene/scenes'

const { layouts } = WORLD.templates

test('every layout stands in one group, by what it wants to show', () => {
  const groups = groupedLayouts(layouts.values())
  expect(groups.flatMap(([, members]) => members.map(({ id }) => id)).sort()).toEqual([...layouts.keys()].sort())
  const groupOf = (layout: string) => groups.find(([, members]) => members.some(({ id }) => id === layout))?.[0]
  expect(['kpi-grid', 'slope', 'shares', 'scorecard', 'timeline', 'cover', 'summary'].map(groupOf)).toEqual([
    'figures',
    'charts',
    'charts',
    'tables',
    'voices',
    'frame',
    'frame',
  ])
})

test('groups without layouts are not offered', () => {
  const chart = [...layouts.values()].filter(({ id }) => id === 'chart')
  expect(groupedLayouts(chart)).toEqual([['charts', chart]])
})
