import { expect, test } from 'vitest'
import type { SceneSlide } from '../../../core/scene/model'
import type { SlotContent } from '../../../core/template/content-schema'
import type { Design, Layout } from '../../../core/template/template'
import { emptySlots, slotBoxes } from '../../../renderer/app/stage/slot-targets'
import { deckOf } from '../../core/scene/decks'
import { STORYLINES, storylineScene, WORLD } from '../../core/scene/scenes'
import { layOut } from '../../core/world'

const { layouts, designs } = WORLD.templates
const design = designs.get('two-rivers') as Design

function boxesOf(layout: string, content: Record<string, SlotContent>, size: '16:9' | '4:3' | 'a4' = '16:9') {
  const scene = layOut(deckOf(layout, content, { size }), WORLD)
  return {
    size: scene.size,
    boxes: slotBoxes(scene.slides[0] as SceneSlide, layouts.get(layout) as Layout, design, scene.size),
  }
}

test('every slot that a layout wants has a place on an empty slide of any size', () => {
  for (const [id, layout] of layouts) {
    for (const size of ['16:9', '4:3', 'a4'] as const) {
      const { boxes, size: page } = boxesOf(id, {}, size)
      const wanted = Object.keys(layout.slots).filter((slot) => !layout.slots[slot]?.optional)
      const offered = emptySlots(boxes, new Set())
      expect(offered.map(({ slot }) => slot)).toEqual(expect.arrayContaining(wanted))
      for (const { box } of offered) {
        expect(Math.min(box.x, box.y, box.width - 20, box.height - 10)).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width <= page.width + 0.01 && box.y + box.height <= page.height + 0.01).toBe(true)
      }
    }
  }
})

test('optional slots are offered only where they stand in nobody’s way', () => {
  const slots = (content: Record<string, SlotContent>) => {
    const { boxes } = boxesOf('slope', content)
    return emptySlots(boxes, new Set(Object.keys(content))).map(({ slot }) => slot)
  }
  expect(slots({})).toEqual(expect.arrayContaining(['title', 'chart', 'aside']))
  const filled = slots({ aside: { chart: { form: 'auto', observations: ['rd-investment/chengdu-chongqing/2023'] } } })
  expect(filled).not.toContain('aside')
})

test('a slot whose content cannot be shown is no empty one', () => {
  const { boxes } = boxesOf('chart', { chart: { text: 'no chart' } })
  expect(emptySlots(boxes, new Set(['chart'])).map(({ slot }) => slot)).toEqual(['title'])
})

test('the slides of the storylines lack nothing', () => {
  for (const storyline of STORYLINES) {
    const { slides, size } = storylineScene(storyline)
    for (const slide of slides.filter(({ id }) => !id.includes('.'))) {
      const missing = slotBoxes(slide, layouts.get(slide.layout) as Layout, design, size).filter(
        ({ empty, optional }) => empty && !optional,
      )
      expect(missing, slide.id).toEqual([])
    }
  }
})
