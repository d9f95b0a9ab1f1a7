import { mustFind, replace } from '../../../ooxml/xml/tree'
import { transform } from '../drawing/geometry'
import { tableGraphic } from '../drawing/table'
import { tableStyleOf, tableStyles } from '../drawing/table-style'
import type { Pass } from '../job'

/**
 * Native tables from the scene: exact columns, rows, margins and borders, the header row flagged, and a table style of
 * the design for what is added in PowerPoint. pptxgenjs flags nothing and its automatic paging is unreliable (#1048, #1145): the scene has paged.
 */
export const tables: Pass = {
  name: 'tables',
  run({ scene, slides, package: opened }) {
    const style = tableStyleOf(scene)
    for (const { placed, slide, part } of slides) {
      const linkId = (href: string) => opened.link(part, href)
      const look = { ground: slide.ground, palette: scene.theme.palette, style: style.id, linkId }
      for (const { node, element } of placed) {
        if (node.kind !== 'table') continue
        replace(mustFind(element, 'p:xfrm'), transform(node.box, 0, 'p:xfrm'))
        replace(mustFind(element, 'a:graphic'), tableGraphic(node, look))
      }
    }
    opened.put('ppt/tableStyles.xml', tableStyles(style))
  },
}
