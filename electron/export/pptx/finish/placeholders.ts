import type { TextNode } from '../../../../core/scene/model'
import { sameBox, transform } from '../drawing/geometry'
import { numberField, placeholderIdentity } from '../drawing/placeholder'
import type { Pass, Placed, SlideSurface } from '../job'
import type { Slot } from '../slots'
import { childOf, type Element, elementsOf, mustFind, replace } from '../xml/dom'
import { x } from '../xml/element'

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
    for (const run of elementsOf(paragraph, 'a:r')) {
      const text = childOf(run, 'a:t')?.textContent ?? ''
      const at = text.indexOf(digits)
      if (at === -1) continue
      splitRun(run, text.slice(0, at), digits, text.slice(at + digits.length))
      return
    }
  }
}

function splitRun(run: Element, before: string, digits: string, after: string): void {
  const parent = run.parentNode
  if (parent === null) return
  const piece = (text: string): Element => {
    const copy = run.cloneNode(true) as Element
    mustFind(copy, 'a:t').textContent = text
    return copy
  }
  if (before !== '') parent.insertBefore(piece(before), run)
  const rest = run.nextSibling
  if (after !== '') parent.insertBefore(piece(after), rest)
  const properties = mustFind(run, 'a:rPr')
  const field = replace(run, numberField(x('a:rPr'), digits))
  field.replaceChild(properties, mustFind(field, 'a:rPr'))
}
