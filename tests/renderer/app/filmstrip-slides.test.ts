import { expect, test } from 'vitest'
import { startSection } from '../../../core/edit/index'
import { filmstripSlides, sectionOf } from '../../../renderer/app/filmstrip/filmstrip-slides'
import { storylineDeck, storylineScene, WORLD } from '../../core/scene/scenes'
import { layOut } from '../../core/world'

const scene = storylineScene('full-briefing')
const deck = storylineDeck('full-briefing')
const items = filmstripSlides(scene, deck, WORLD.index)

test('each slide once, a section where it begins', () => {
  expect(items.map(({ id }) => id)).toEqual(scene.slides.map(({ id }) => id))
  expect(items.flatMap(({ section }) => section?.name ?? [])).toEqual(scene.sections.map(({ name }) => name))
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

test('sections of one name beside each other stay two', () => {
  const ids = deck.sections[2]?.slides.map(({ id }) => id) ?? []
  const twice = ids.slice(1, 3).reduce((before, id) => startSection(before, id).deck, deck)
  const starts = filmstripSlides(layOut(twice, WORLD), twice, WORLD.index).flatMap(({ section }) => section ?? [])
  expect(starts.filter(({ name }) => name === 'New section').map(({ index }) => index)).toEqual([3, 4])
  expect(sectionOf(twice, ids[2] ?? null)).toBe(4)
  expect(sectionOf(twice, 'nobody')).toBe(-1)
})
