import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { overwriteText, textAt } from '../../../core/edit/index'
import type { SceneSlide, TableNode } from '../../../core/scene/model'
import { type EditSource, editTargetOf, firstTarget } from '../../../renderer/app/stage/edit-target'
import { textFrameOf } from '../../../renderer/app/stage/text-frame'
import { deckOf } from '../../core/scene/decks'
import { STORYLINES, storylineDeck, storylineScene, WORLD } from '../../core/scene/scenes'
import { layOut } from '../../core/world'

const written = (deck: Deck, scene = layOut(deck, WORLD)): EditSource => ({ deck, scene, dataset: WORLD.index })
const story = (id: string) => written(storylineDeck(id), storylineScene(id))

test('every text that a double click opens has its place in the deck, and a frame to be written in', () => {
  for (const storyline of STORYLINES) {
    const all = story(storyline)
    for (const slide of all.scene.slides) {
      for (const { id, box } of slide.nodes) {
        const target = editTargetOf(slide, id, all, box.y + 4)
        if (!target) continue
        expect(textAt(all.deck, target.place), `${slide.id} ${id}`).toBeDefined()
        expect(textFrameOf(slide, target, 'en')?.words, `${slide.id} ${id}`).toBeTruthy()
      }
    }
  }
})

test('the first text of a slide is its title', () => {
  const all = story('executive-overview')
  for (const slide of all.scene.slides) expect(firstTarget(slide, all)?.place.slot, slide.id).toBe('title')
})

describe('of a list', () => {
  const all = written(deckOf('summary', { points: { points: ['First', 'Second', 'Third'] } }))
  const [slide] = all.scene.slides as [SceneSlide]
  const node = slide.nodes.find(({ id }) => id === 'points')

  test('the point is meant that stands at that height', () => {
    if (node?.kind !== 'text') throw new Error('The list is no text.')
    for (const [item, line] of node.lines.entries()) {
      const target = editTargetOf(slide, 'points', all, line.baseline - 3)
      expect(target?.place.item).toBe(item)
      const frame = target && textFrameOf(slide, target, 'en')
      expect(frame?.words).toBe(['First', 'Second', 'Third'][item])
      expect(frame && frame.box.y < line.baseline && frame.box.y + frame.box.height > line.baseline).toBe(true)
    }
  })
})

describe('of a table', () => {
  const all = WORLD.index.dataset.observations.filter(({ id }) => id.split('/').length === 3).map(({ id }) => id)
  const names = ['One', 'Two', 'Three']
  const groups = names.map((name, i) => ({
    name,
    observations: [...all.slice(i * 20, i * 20 + 20), 'nobody/knows/it'],
  }))
  const long = written(deckOf('scorecard', { table: { table: { groups } } }))

  test('the group is meant whose header it is, also where a group goes on', () => {
    const headers = long.scene.slides.flatMap((slide) =>
      slide.nodes.filter((each): each is TableNode => each.kind === 'table').flatMap((node) => headersOf(slide, node)),
    )
    expect(headers.length).toBeGreaterThan(names.length)
    for (const { slide, node, row, y } of headers) {
      const target = editTargetOf(slide, node.id, long, y)
      const words = target && textFrameOf(slide, target, 'en')?.words
      expect([target?.row, names[target?.place.item ?? -1]?.toLowerCase()]).toEqual([row, words?.toLowerCase()])
    }
  })

  test('a row of figures is nobody’s text', () => {
    const [slide] = long.scene.slides as [SceneSlide]
    const node = slide.nodes.find((each): each is TableNode => each.kind === 'table') as TableNode
    expect(editTargetOf(slide, node.id, long, node.box.y + (node.rows[0]?.height ?? 0) + 3)).toBeNull()
  })

  function headersOf(slide: SceneSlide, node: TableNode) {
    let y = node.box.y
    return node.rows.flatMap(({ header, height }, row) => {
      const at = y + height / 2
      y += height
      return header ? [{ slide, node, row, y: at }] : []
    })
  }
})

test('a sentence that is written over in one language keeps the other', () => {
  const { deck, scene } = story('executive-overview')
  const slide = scene.slides[2] as SceneSlide
  const place = { slide: slide.id, slot: 'title' }
  const instead = textAt(deck, place)
  expect(instead).toHaveProperty('claim')
  const after = overwriteText(deck, place, 'Mine')?.deck ?? deck
  expect(textAt(after, place)).toEqual({ en: 'Mine', instead, changed: 'en' })
})
