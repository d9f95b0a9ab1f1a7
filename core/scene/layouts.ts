import { isForSize, showsSomething } from '../template/showing'
import type { Area, AreaOf, Layout } from '../template/template'
import type { Box } from '../units'
import { decorationShapes, isOfLayout } from './areas/decoration'
import { pointsBox } from './areas/points'
import { baselineOf } from './baseline'
import type { SceneContext } from './context'
import { frameRule, logoNodes, slideNumberBox } from './frame'
import type { LayoutPlaceholder, SceneLayout } from './model'
import { placeAreas } from './place-areas'
import { resolvePaint, resolveStyle } from './style'

/** A layout laid out for this design and slide size with all slots filled, as PowerPoint offers it under "New Slide". */
export function sceneLayout(anySize: Layout, context: SceneContext): SceneLayout {
  const layout = { ...anySize, areas: anySize.areas.filter((area) => isForSize(area, context.deck.size)) }
  const { design, lang, size, deck } = context
  const placed = placeAreas(layout.areas, {
    design,
    size,
    isShown: (area) => showsSomething(area, deck.size, () => true),
    baseline: (area, box) => baselineOf(area, box, context),
  })
  const foot = resolveStyle(design, 'foot', lang)
  return {
    id: layout.id,
    name: layout.name[lang],
    ground: resolvePaint(design, layout.ground),
    nodes: [
      ...placed.flatMap(({ area, box }) =>
        isOfLayout(area) ? decorationShapes(context, area, anySize.areas.indexOf(area), box) : [],
      ),
      ...logoNodes(layout, context),
      ...(layout.framed ? [frameRule({ context })] : []),
    ],
    placeholders: placed.flatMap(({ area, box }) => placeholderOf(area, box, layout, context)),
    slideNumber: layout.framed ? { box: slideNumberBox({ context }), style: foot.style, align: 'right' } : null,
  }
}

function placeholderOf(area: Area, box: Box, layout: Layout, context: SceneContext): LayoutPlaceholder[] {
  if (area.show === 'text' && area.placeholder !== undefined)
    return [textPlaceholder(area, area.placeholder, box, layout, context)]
  if (area.show === 'points') return [pointsPlaceholder(area, box, layout, context)]
  return []
}

function textPlaceholder(
  area: AreaOf<'text'>,
  type: LayoutPlaceholder['type'],
  box: Box,
  layout: Layout,
  context: SceneContext,
): LayoutPlaceholder {
  const resolved = resolveStyle(context.design, area.style, context.lang, area.colour)
  return {
    slot: area.slot,
    type,
    name: layout.slots[area.slot]?.name[context.lang] ?? area.slot,
    box,
    style: resolved.style,
    lineHeight: resolved.lineHeight,
    align: area.align,
    valign: area.valign,
  }
}

function pointsPlaceholder(area: AreaOf<'points'>, box: Box, layout: Layout, context: SceneContext): LayoutPlaceholder {
  const resolved = resolveStyle(context.design, area.style, context.lang)
  return {
    slot: area.slot,
    type: 'body',
    name: layout.slots[area.slot]?.name[context.lang] ?? area.slot,
    box: pointsBox(area, box),
    style: resolved.style,
    lineHeight: resolved.lineHeight,
    align: 'left',
    valign: area.valign,
  }
}
