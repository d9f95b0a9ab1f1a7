import { describe, expect, it } from 'vitest'
import { SLIDE_SIZES } from '../../../core/slide-sizes'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const TEXTS = {
  title: { text: 'Two cities, one innovation economy' },
  subtitle: { text: 'Where the figures come from' },
}

describe.each([...WORLD.templates.designs.keys()])('the motif of %s', (design) => {
  it.each(SLIDE_SIZES)('leaves the words of a cover in the clear on %s', (size) => {
    const [cover] = layOut(deckOf('cover', TEXTS, { size, design }), WORLD).slides
    const nodes = cover?.nodes ?? []
    const filled = nodes.filter((node) => node.kind === 'shape' && node.id.startsWith('motif') && node.fill !== null)
    const words = nodes.filter(({ kind }) => kind === 'text')
    expect(words.length).toBeGreaterThan(1)
    const left = Math.min(...filled.map(({ box }) => box.x))
    for (const { box } of words) expect(box.x + box.width).toBeLessThanOrEqual(left)
  })
})
