import { message } from '../../messages/message'
import { nearChoices } from '../nearest'
import { type Layout, normaliseLayout } from '../template/template'
import { hasVisibleContent, isForSize } from '../template/visibility'
import { decorationShapes, isOfLayout } from './areas/decoration'
import { baselineOf } from './baseline'
import { type SceneContext, warning } from './context'
import { frameRule, logoNodes, slideNumberBox } from './frame'
import type { Diagnostic, SceneLayout } from './model'
import { placeAreas } from './place-areas'
import { placeholdersOf } from './placeholders'
import { resolvePaint, resolveStyle } from './style'

/** A layout laid out for this design and slide size with all slots filled, as PowerPoint offers it under "New Slide". */
export function sceneLayout(anySize: Layout, context: SceneContext): SceneLayout {
  const layout = { ...anySize, areas: anySize.areas.filter((area) => isForSize(area, context.deck.size)) }
  const { design, lang, size, deck } = context
  const placed = placeAreas(layout.areas, {
    design,
    size,
    isShown: (area) => hasVisibleContent(area, deck.size, () => true),
    baseline: (area, box) => baselineOf(area, box, context),
  })
  const foot = resolveStyle(design, 'foot', lang)
  return {
    id: layout.id,
    name: layout.name[lang],
    background: resolvePaint(design, layout.ground),
    nodes: [
      ...placed.flatMap(({ area, box }) =>
        isOfLayout(area) ? decorationShapes(context, area, anySize.areas.indexOf(area), box) : [],
      ),
      ...logoNodes(layout, context),
      ...(layout.framed ? [frameRule({ context })] : []),
    ],
    placeholders: placeholdersOf(placed, layout, context),
    slideNumber: layout.framed ? { box: slideNumberBox({ context }), style: foot.style, align: 'right' } : null,
  }
}

/** Stands in for a layout that is gone, so that the deck still opens: the slide's title and nothing else. */
export function fallbackLayout(id: string): Layout {
  return normaliseLayout({
    id,
    name: { en: `Missing layout “${id}”`, zh: `缺失的版式“${id}”` },
    description: { en: 'Stands in for a layout that is gone', zh: '替代已缺失的版式' },
    frame: 'standard',
    ground: 'background',
    slots: {},
    areas: [],
  })
}

/** Says that a slide's layout is gone, and which one may have been meant. */
export function missingLayout(slide: string, id: string, known: Iterable<string>): Diagnostic {
  return warning(message('missing-layout', { id, choices: nearChoices(id, known) }), slide, null)
}
