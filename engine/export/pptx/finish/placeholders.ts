import { x } from '../../../ooxml/xml/element'
import { type Element, elementsOf, mustFind, replace, textOf } from '../../../ooxml/xml/tree'
import { sameBox, transform } from '../drawing/geometry'
import { numberField, placeholderIdentity, reference } from '../drawing/placeholder'
import { run } from '../drawing/run'
import { uprightTransform } from '../drawing/upright'
import type { Pass, Placed, SlideSurface } from '../job'
import type { Slot } from '../slots'

/**
 * Makes texts, pictures, charts and tables of slides placeholders of their layout. A place that is the layout's is left
 * out, so that moving a title on the layout moves it on all slides (#146); nothing is left empty (#1453). The frames of
 * charts and tables must say their place (ECMA-376, 19.3.1.21): they follow their layout on "Reset Slide".
 */
export const placeholders: Pass = {
  name: 'placeholders',
  run({ slides }) {
    for (const surface of slides) {
      for (const placed of surface.placed) {
        if (placed.slot !== null) fillPlaceholder(placed, placed.slot, surface)
      }
    }
  },
}

function fillPlaceholder({ element, node }: Placed, slot: Slot, { slide }: SlideSurface): void {
  const moved = sameBox(node.box, slot.box) ? null : transform(node.box)
  switch (node.kind) {
    case 'text':
      replace(mustFind(element, 'p:nvSpPr'), placeholderIdentity(slot, 0, ''))
      replace(mustFind(element, 'p:spPr'), x('p:spPr', {}, moved))
      if (slot.type === 'sldNum') numberBecomesField(mustFind(element, 'p:txBody'), slide.number)
      return
    case 'image':
      replace(mustFind(element, 'p:nvPicPr', 'p:cNvPicPr'), PICTURE_LOCKS)
      replace(mustFind(element, 'p:nvPicPr', 'p:nvPr'), x('p:nvPr', {}, reference(slot)))
      // A layout turns no picture.
      replace(mustFind(element, 'p:spPr'), x('p:spPr', {}, node.orientation === 1 ? moved : uprightTransform(node)))
      return
    case 'chart':
    case 'table':
      replace(mustFind(element, 'p:nvGraphicFramePr', 'p:nvPr'), x('p:nvPr', {}, reference(slot)))
      return
    case 'shape':
      throw new Error(`The shape "${node.id}" cannot fill the placeholder "${slot.name}".`)
  }
}

/** Placeholders are not grouped, and pictures keep their proportions. */
const PICTURE_LOCKS = x('p:cNvPicPr', {}, x('a:picLocks', { noGrp: true, noChangeAspect: true }))

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
