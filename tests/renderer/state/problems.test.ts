import { expect, test } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { problemsOf, problemsOn, worstOf } from '../../../renderer/state/problems'
import { deckOf } from '../../core/scene/decks'
import { STORYLINES, storylineScene, WORLD } from '../../core/scene/scenes'
import { layOut } from '../../core/world'

const titled = (id: string, text: string, layout = 'agenda') => ({ id, layout, content: { title: { text } } })
const slides: Deck['sections'][number]['slides'] = [
  titled('one', 'Growth'),
  titled('two', 'Rail', 'gone'),
  titled('three', 'Growth'),
]
const sections = [{ name: { en: 'Only', zh: '唯一' }, listed: false, slides }]
const scene = layOut(deckOf('agenda', {}, { sections, design: 'gone' }), WORLD)

test('a slide has the problems that only show beside other slides, as the list of the deck has them', () => {
  const on = scene.slides.map((slide) => problemsOn(slide, scene).map(({ code }) => code))
  expect(on).toEqual([[], ['missing-layout'], ['repeated-title']])
})

const SCENES = new Map([
  ['problems of every kind', scene],
  ...STORYLINES.map((id) => [id, storylineScene(id)] as const),
])

test.each([...SCENES])('what slides and what no slide has is together what the deck counts: %s', (_, of) => {
  const ofSlides = of.slides.flatMap((slide) => problemsOn(slide, of))
  const ofNone = problemsOf(of).filter(({ slide }) => slide === null)
  expect(ofSlides.length + ofNone.length).toBe(problemsOf(of).length)
  expect(new Set([...ofSlides, ...ofNone])).toEqual(new Set(problemsOf(of)))
})

test('some problems are as severe as the worst of them', () => {
  const infos = problemsOf(scene).filter(({ severity }) => severity === 'info')
  expect(infos).toHaveLength(1)
  expect([worstOf(infos), worstOf(problemsOf(scene)), worstOf([])]).toEqual(['info', 'warning', 'info'])
})
