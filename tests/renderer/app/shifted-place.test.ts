import { expect, test } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { moveSlides } from '../../../core/edit/index'
import { shiftedPlace } from '../../../renderer/app/filmstrip/shifted-place'
import { deckOf } from '../../core/scene/decks'

const slide = (id: string) => ({ id, layout: 'statement', content: {} })
const DECK: Deck = {
  ...deckOf('statement', {}),
  sections: [
    { name: { en: 'One', zh: '一' }, listed: true, slides: ['a', 'b', 'c'].map(slide) },
    { name: { en: 'Two', zh: '二' }, listed: true, slides: ['d', 'e'].map(slide) },
  ],
}

function shifted(ids: readonly string[], by: -1 | 1): string | null {
  const place = shiftedPlace(DECK, ids, by)
  if (!place) return null
  return moveSlides(DECK, ids, place)
    .deck.sections.map(({ slides }) => slides.map(({ id }) => id).join(''))
    .join('|')
}

test.each<[string[], -1 | 1, string | null]>([
  [['b'], 1, 'acb|de'],
  [['b'], -1, 'bac|de'],
  [['a', 'b'], 1, 'cab|de'],
  [['a', 'c'], -1, null],
  [['c'], 1, 'ab|cde'],
  [['d'], -1, 'abcd|e'],
  [['e'], 1, null],
  [['nobody'], 1, null],
])('%s by %i gives %s', (ids, by, expected) => {
  expect(shifted(ids, by)).toBe(expected)
})
