import { expect, test } from 'vitest'
import { addSlide } from '../../../core/edit/index'
import { designPreviewSlide } from '../../../renderer/app/bar/design-preview-slide'
import { deckOf } from '../../core/scene/decks'

const deck = deckOf('statement', { statement: { text: 'Two cities' } })
const [written] = deck.sections[0]?.slides ?? []

test('designs are shown on the slide that is open, and on the first while that is empty', () => {
  const added = addSlide(deck, 'chart', written?.id ?? '')?.deck ?? deck
  const empty = added.sections[0]?.slides[1]?.id ?? ''
  expect(designPreviewSlide(added, written?.id ?? '')?.id).toBe(written?.id)
  expect(designPreviewSlide(added, empty)?.id).toBe(written?.id)
  expect(designPreviewSlide(added, null)?.id).toBe(written?.id)
  expect(designPreviewSlide({ ...deck, sections: [] }, null)).toBe(null)
})
