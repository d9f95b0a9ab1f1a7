import { expect, it } from 'vitest'
import type { TextNode } from '../../../core/scene/model'
import { layOut } from '../world'
import { deckOf } from './decks'
import { storylineScene, WORLD } from './scenes'

it('leaves as much room above a rule between two sentences as below it', () => {
  const slide = storylineScene('full-briefing').slides.find(({ nodes }) =>
    nodes.some(({ id }) => id === 'points-rule-2'),
  )
  const rule = slide?.nodes.find(({ id }) => id === 'points-rule-2')
  const points = slide?.nodes.find((node): node is TextNode => node.kind === 'text' && node.id === 'points')
  const above = points?.lines.filter(({ paragraph }) => paragraph === 0).at(-1)
  const below = points?.lines.find(({ paragraph }) => paragraph === 1)
  const size = below?.segments[0]?.style.size ?? 0
  const y = rule?.box.y ?? Number.NaN
  const capitals = (below?.baseline ?? 0) - 0.72 * size
  expect(y - (above?.baseline ?? 0)).toBeCloseTo(capitals - y, -1)
  expect(y - (above?.baseline ?? 0)).toBeGreaterThan(capitals - y - 1)
})

it('numbers sentences from one', () => {
  const content = { title: { text: 'Summary' }, points: { points: ['First', 'Second', 'Third'] } }
  const [slide] = layOut(deckOf('summary', content), WORLD).slides
  const numbers = slide?.nodes.flatMap((node) =>
    node.kind === 'text' && node.id.startsWith('points-number') ? [node] : [],
  )
  expect(numbers?.map(({ id }) => id)).toEqual(['points-number-1', 'points-number-2', 'points-number-3'])
  expect(numbers?.map(({ paragraphs }) => paragraphs[0]?.runs[0]?.text)).toEqual(['1', '2', '3'])
})
