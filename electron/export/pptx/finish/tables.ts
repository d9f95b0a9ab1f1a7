import { frameIdentity, transform } from '../drawing/geometry'
import { tableGraphic, tableStyles } from '../drawing/table'
import type { Pass } from '../job'
import { mustFind, replace } from '../xml/dom'

/**
 * Native tables from the scene: exact columns, rows, margins and borders, the header row flagged, no table style that
 * would surprise. pptxgenjs flags nothing and its automatic paging is unreliable (#1048, #1145): the scene has paged.
 */
export const tables: Pass = {
  name: 'tables',
  run({ scene, slides, package: opened }) {
    for (const { placed, slide } of slides) {
      const look = { ground: slide.ground, palette: scene.theme.palette }
      for (const { node, element } of placed) {
        if (node.kind !== 'table') continue
        replace(mustFind(element, 'p:xfrm'), transform(node.box, 0, 'p:xfrm'))
        replace(mustFind(element, 'p:nvGraphicFramePr'), frameIdentity())
        replace(mustFind(element, 'a:graphic'), tableGraphic(node, look))
      }
    }
    opened.put('ppt/tableStyles.xml', tableStyles())
  },
}
