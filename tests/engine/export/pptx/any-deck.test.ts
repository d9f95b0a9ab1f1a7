import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../engine/world/world'
import { anyDeck } from '../../../core/scene/random-decks'
import { WORLD } from '../../shipped-world'
import { errorsIn, exportScene } from './validator'

/** Always the same decks, and more of them where the environment asks for that: `RANDOM_DECKS=300`. */
const DECKS = fc.sample(anyDeck, { seed: 2026, numRuns: Number(process.env.RANDOM_DECKS ?? 6) })

describe('any deck that can be opened', () => {
  it.each(DECKS.map((deck, i) => [i + 1, deck] as const))('is a valid file: %i', async (_, deck) => {
    expect(await errorsIn('deck.pptx', await exportScene(layOut(deck, WORLD)))).toEqual([])
  })
})
