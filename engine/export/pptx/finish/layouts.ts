import type { Scene } from '../../../../core/scene/model'
import { append, mustFind, prepend, removeAll } from '../../../ooxml/xml/tree'
import { backgroundOf } from '../drawing/background'
import { definePlaceholder } from '../drawing/placeholder'
import type { LayoutSurface, Pass } from '../job'
import { layoutType } from '../layout-type'

/**
 * Layouts under their names and as what PowerPoint takes them for, with their ground and real placeholders: what it
 * offers under "New Slide".
 */
export const layouts: Pass = {
  name: 'layouts',
  run({ scene, package: opened, layouts: all }) {
    for (const surface of all) {
      const root = opened.document(surface.part)
      root.attributes.preserve = true
      root.attributes.userDrawn = true
      root.attributes.type = layoutType(surface, scene)
      const content = mustFind(root, 'p:cSld')
      content.attributes.name = surface.layout.name
      removeAll(content, 'p:bg')
      prepend(content, backgroundOf(surface.layout.ground))
      addPlaceholders(surface, scene)
    }
  },
}

function addPlaceholders({ tree, slots }: LayoutSurface, { lang }: Scene): void {
  for (const slot of slots) append(tree, definePlaceholder(slot, 0, lang, 'layout'))
}
