import type { TextNode } from '../../../../core/scene/model'
import { sameBox, transform } from '../drawing/geometry'
import { numberField, placeholderIdentity } from '../drawing/placeholder'
import { run } from '../drawing/run'
import type { Pass, Placed, SlideSurface } from '../job'
import type { Slot } from '../slots'
import { x } from '../xml/element'
import { type Element, elementsOf, mustFind, replace, textOf } from '../xml/tree'

/**
 * Makes slide texts placeholders of their layout. A place that is the layout's is left out, so that moving a title on
 * the layout moves it on all slides (#146); nothing is left empty (#1453).
 */
export const placeholders: Pass = {
  name: 'placeholders',
  run({ slides }) {
    for (const surface of slides) {
      for (const placed of surface.placed) {
        if (placed.slot !== null && placed.node.kind === 'text')
          fillPlaceholder(placed, placed.node, placed.slot, surface)
      }
    }
  },
}

function fillPlaceholder({ element }: Placed, node: TextNode, slot: Slot, { slide }: SlideSurface): void {
  replace(mustFind(element, 'p:nvSpPr'), placeholderIdentity(slot, 0, ''))
  const moved = sameBox(node.box, slot.box) ? null : transform(node.box)
  replace(mustFind(element, 'p:spPr'), x('p:spPr', {}, moved))
  if (slot.type === 'sldNum') numberBecomesField(mustFind(element, 'p:txBody'), slide.number)
}

/** The first run that shows the slide's number; words around it ("4 / 12") stay words. */
function numberBecomesField(body: Element, number: number): void {
  const digits = String(number)
  for (const paragraph of elementsOf(body, 'a:p')) {
    for (const shown of elementsOf(paragraph, 'a:r')) {
      const text = textOf(mustFind(shown, 'a:t'))
      const at = text.indexOf(digits)
      if (at === -1) continue
      const properties = mustFind(shown, 'a:rPr')
      const words = (part: string) => (part === '' ? [] : [run(part, properties)])
      const field = numberField(properties, digits)
      const place = paragraph.children.indexOf(shown)
      paragraph.children.splice(place, 1, ...words(text.slice(0, at)), field, ...words(text.slice(at + digits.length)))
      return
    }
  }
}
