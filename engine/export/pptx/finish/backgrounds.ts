import { mustFind, prepend } from '../../../ooxml/xml/tree'
import { backgroundOf } from '../drawing/background'
import { samePaint } from '../drawing/paint'
import type { Pass } from '../job'

/** A slide states its ground only where it is not the layout's. */
export const backgrounds: Pass = {
  name: 'backgrounds',
  run({ package: opened, slides }) {
    for (const { part, slide, layout } of slides) {
      const content = mustFind(opened.document(part), 'p:cSld')
      if (!samePaint(slide.ground, layout.layout.ground)) prepend(content, backgroundOf(slide.ground))
    }
  },
}
