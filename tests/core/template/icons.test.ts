import { expect, it } from 'vitest'
import { ICON_GRID } from '../../../core/template/icons'
import { WORLD } from '../scene/scenes'

const { icons, index } = WORLD

it('has an icon for every theme of the dataset, and for nothing else', () => {
  expect(Object.keys(icons.themes).sort()).toEqual([...index.theme.keys()].sort())
})

it.each(Object.entries(icons.icons))('draws "%s" within its square', (_, { fill, stroke }) => {
  const numbers = `${fill ?? ''} ${stroke ?? ''}`.match(/\d+(\.\d+)?/g)?.map(Number) ?? []
  expect(numbers.length).toBeGreaterThan(0)
  expect(Math.max(...numbers)).toBeLessThanOrEqual(ICON_GRID)
})
