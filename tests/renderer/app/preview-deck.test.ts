import { expect, test } from 'vitest'
import { addSlide } from '../../../core/deck/edit/index'
import { previewDeck } from '../../../renderer/app/bar/preview-deck'
import { deckOf } from '../../core/scene/decks'

const deck = deckOf('statement', { statement: { text: 'Two cities' } })
const [written] = deck.sections[0]?.slides ?? []

test('a design is shown on the slide that is open, and on the first while that is empty', () => {
  const added = addSlide(deck, 'chart', written?.id ?? '')?.deck ?? deck
  const empty = added.sections[0]?.slides[1]?.id ?? ''
  const shown = (slide: string | null) => previewDeck(added, slide, 'red-seal').sections.flatMap(({ slides }) => slides)

  expect(shown(written?.id ?? '')).toEqual([written])
  expect(shown(empty)).toEqual([written])
  expect(shown(null)).toEqual([written])
  expect(previewDeck(added, null, 'red-seal').design).toBe('red-seal')
})
