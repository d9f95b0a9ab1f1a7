import { backgroundOf } from '../drawing/background'
import { samePaint } from '../drawing/paint'
import type { Pass } from '../job'
import { mustFind, prepend, rootOf } from '../xml/dom'

/** A slide states its ground only where it is not the layout's; the name that pptxgenjs gives every slide goes. */
export const backgrounds: Pass = {
  name: 'backgrounds',
  run({ package: opened, slides }) {
    for (const { part, slide, layout } of slides) {
      const content = mustFind(rootOf(opened.document(part)), 'p:cSld')
      content.removeAttribute('name')
      if (!samePaint(slide.ground, layout.layout.ground)) prepend(content, backgroundOf(slide.ground))
    }
  },
}
