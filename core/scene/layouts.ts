import { isForSize } from '../template/showing'
import type { Area, AreaOf, Layout } from '../template/template'
import { decorationShapes } from './areas/decoration'
import { pointsBox } from './areas/points'
import type { SceneContext } from './context'
import { frameRule, logoNodes, slideNumberBox } from './frame'
import type { LayoutPlaceholder, SceneLayout, SceneNode } from './model'
import { placeBox } from './place'
import { resolvePaint, resolveStyle } from './style'

/** A layout laid out for this design and slide size, as PowerPoint offers it under "New Slide". */
export function sceneLayout(anySize: Layout, context: SceneContext): SceneLayout {
  const layout = { ...anySize, areas: anySize.areas.filter((area) => isForSize(area, context.deck.size)) }
  const { design, lang } = context
  const foot = resolveStyle(design, 'foot', lang)
  return {
    id: layout.id,
    name: layout.name[lang],
    ground: resolvePaint(design, layout.ground),
    nodes: [
      ...layout.areas.flatMap((area) => staticShapes(area, anySize.areas.indexOf(area), context)),
      ...logoNodes(layout, context),
      ...(layout.framed ? [frameRule({ context })] : []),
    ],
    placeholders: layout.areas.flatMap((area) => placeholderOf(area, layout, context)),
    slideNumber: layout.framed ? { box: slideNumberBox({ context }), style: foot.style, align: 'right' } : null,
  }
}

function staticShapes(area: Area, position: number, context: SceneContext): readonly SceneNode[] {
  if (area.show !== 'panel' && area.show !== 'rule' && area.show !== 'motif') return []
  if (area.when !== undefined || area.unless !== undefined) return []
  return decorationShapes(context, area, `${area.show}-${position}`, placeBox(area.at, context.design, context.size))
}

function placeholderOf(area: Area, layout: Layout, context: SceneContext): LayoutPlaceholder[] {
  if (area.show === 'text' && area.placeholder !== undefined)
    return [textPlaceholder(area, area.placeholder, layout, context)]
  if (area.show === 'points') return [pointsPlaceholder(area, layout, context)]
  return []
}

function textPlaceholder(
  area: AreaOf<'text'>,
  type: LayoutPlaceholder['type'],
  layout: Layout,
  context: SceneContext,
): LayoutPlaceholder {
  const resolved = resolveStyle(context.design, area.style, context.lang, area.colour)
  return {
    slot: area.slot,
    type,
    name: layout.slots[area.slot]?.name[context.lang] ?? area.slot,
    box: placeBox(area.at, context.design, context.size),
    style: resolved.style,
    lineHeight: resolved.lineHeight,
    align: area.align,
    valign: area.valign,
  }
}

function pointsPlaceholder(area: AreaOf<'points'>, layout: Layout, context: SceneContext): LayoutPlaceholder {
  const resolved = resolveStyle(context.design, area.style, context.lang)
  return {
    slot: area.slot,
    type: 'body',
    name: layout.slots[area.slot]?.name[context.lang] ?? area.slot,
    box: pointsBox(area, placeBox(area.at, context.design, context.size)),
    style: resolved.style,
    lineHeight: resolved.lineHeight,
    align: 'left',
    valign: area.valign,
  }
}
