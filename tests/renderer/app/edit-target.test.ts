import { expect, test } from 'vitest'
import { textAt } from '../../../core/deck/edit/index'
import { editTargetOf, firstTarget } from '../../../renderer/app/stage/edit-target'
import { STORYLINES, storylineDeck, storylineScene } from '../../core/scene/scenes'

test('every text that a double click opens has its place in the deck', () => {
  for (const storyline of STORYLINES) {
    const deck = storylineDeck(storyline)
    for (const slide of storylineScene(storyline).slides) {
      for (const { id } of slide.nodes) {
        const target = editTargetOf(slide, id, deck)
        if (target) expect(textAt(deck, target.place), `${slide.id} ${id}`).toBeDefined()
      }
    }
  }
})

test('the first text of a slide is its title', () => {
  const deck = storylineDeck('executive-overview')
  for (const slide of storylineScene('executive-overview').slides)
    expect(firstTarget(slide, deck)?.place.slot, slide.id).toBe('title')
})
