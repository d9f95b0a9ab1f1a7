import type { Lang } from '../../../../core/locale'
import { type Xml, x } from '../../../ooxml/xml/element'
import { append, mustFind, replace } from '../../../ooxml/xml/tree'
import { preset, transform } from '../drawing/geometry'
import { placeholderIdentity } from '../drawing/placeholder'
import { language, run, stretchesOf } from '../drawing/run'
import { bodyProperties } from '../drawing/text-body'
import type { Pass, SlideSurface } from '../job'

const TITLE = { type: 'title', idx: null } as const

/**
 * Gives every slide a title placeholder, for the outline view and for readers who cannot see the slide. Where the
 * layout has none, the slide's own title becomes one; where nothing on the slide is a title, it stands above the
 * slide's edge, as PowerPoint's "Add Hidden Slide Title" puts it.
 */
export const titles: Pass = {
  name: 'titles',
  run({ slides, scene }) {
    for (const surface of slides) {
      if (surface.placed.some(({ slot }) => slot?.type === 'title')) continue
      const own = surface.placed.find(({ node }) => node.kind === 'text' && node.role === 'title')
      if (own === undefined) addHiddenTitle(surface, scene.size.width, scene.lang)
      else replace(mustFind(own.element, 'p:nvSpPr'), placeholderIdentity(TITLE, 0, ''))
    }
  },
}

const HEIGHT = 36
const GAP = 12

/** Set on the bottom of its box: a title of several lines grows away from the slide. */
function addHiddenTitle({ tree, slide }: SlideSurface, width: number, lang: Lang): void {
  const runs = stretchesOf(slide.title, lang).map(({ text, script }): Xml => run(text, language('a:rPr', script)))
  append(
    tree,
    x(
      'p:sp',
      {},
      placeholderIdentity(TITLE, 0, 'Title'),
      x('p:spPr', {}, transform({ x: 0, y: -HEIGHT - GAP, width, height: HEIGHT }), preset('rect')),
      x('p:txBody', {}, bodyProperties('bottom'), x('a:lstStyle'), x('a:p', {}, runs)),
    ),
  )
}
