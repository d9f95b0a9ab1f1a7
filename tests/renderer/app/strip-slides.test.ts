import { expect, test } from 'vitest'
import { stripSlides } from '../../../renderer/app/strip/strip-slides'
import { storylineScene, WORLD } from '../../core/scene/scenes'

const scene = storylineScene('full-briefing')
const items = stripSlides(scene, WORLD.index)

test('each slide once, a section where it begins', () => {
  expect(items.map(({ id }) => id)).toEqual(scene.slides.map(({ id }) => id))
  expect(items.flatMap(({ section }) => section ?? [])).toEqual(scene.sections.map(({ name }) => name))
})

test('pages of one slide of the deck belong together', () => {
  const pages = items.filter(({ id }) => id.includes('.'))
  expect(pages.length).toBeGreaterThan(0)
  for (const { id, deckSlide } of pages) expect(id.startsWith(`${deckSlide}.`)).toBe(true)
})

test('slides with disputed numbers say so', () => {
  const disputed = new Set(WORLD.index.dataset.conflicts.flatMap(({ observations }) => observations))
  for (const { slide, conflict } of items)
    expect(conflict).toBe(slide.notes.numbers.some(({ observation }) => disputed.has(observation)))
})
