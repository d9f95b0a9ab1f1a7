import type { Area, AreaOf, Layout } from '../template/template'
import { conditionsMet } from '../template/visibility'
import type { ResolvedStyle } from '../text/model'
import type { Box } from '../units'
import { typicalChartBox } from './areas/chart'
import { pointsBox } from './areas/points'
import { tableBlocks } from './areas/table'
import type { SceneContext } from './context'
import type { LayoutPlaceholder } from './model'
import type { PlacedArea } from './place-areas'
import { resolveStyle } from './style'

/** An area that takes what a person can put into a placeholder of PowerPoint. */
type Fillable = AreaOf<'text'> | AreaOf<'points'> | AreaOf<'chart'> | AreaOf<'table'> | AreaOf<'image'>

type PlacedFillable = PlacedArea & { readonly area: Fillable }

/**
 * The placeholders of a layout, as they are where all of them are filled: of areas that are there instead of each
 * other only one, and of a slot's forms the first.
 */
export function placeholdersOf(
  placed: readonly PlacedArea[],
  layout: Layout,
  context: SceneContext,
): LayoutPlaceholder[] {
  const fillable = placed.filter(isFillable)
  const filled = (slot: string) => fillable.some(({ area }) => area.slot === slot)
  const slots = new Set<string>()
  return fillable.flatMap(({ area, box }) => {
    // Every slide has a title.
    const isTitle = area.show === 'text' && area.placeholder === 'title'
    const stands = isTitle || conditionsMet({ when: undefined, unless: area.unless }, filled)
    if (!stands || slots.has(area.slot)) return []
    slots.add(area.slot)
    return placeholderOf(area, box, layout, context)
  })
}

const FILLABLE: ReadonlySet<Area['show']> = new Set(['points', 'chart', 'table', 'image'])

function isFillable(one: PlacedArea): one is PlacedFillable {
  const { area } = one
  return area.show === 'text' ? area.placeholder !== undefined : FILLABLE.has(area.show)
}

function placeholderOf(area: Fillable, box: Box, layout: Layout, context: SceneContext): LayoutPlaceholder[] {
  const { design, lang } = context
  const usual = resolveStyle(design, 'body', lang)
  switch (area.show) {
    case 'text': {
      const style = resolveStyle(design, area.style, lang, area.colour)
      const { align, valign } = area
      return [{ ...described(area, style, layout, context), type: area.placeholder ?? 'body', box, align, valign }]
    }
    case 'points': {
      const style = resolveStyle(design, area.style, lang)
      const { valign } = area
      return [{ ...described(area, style, layout, context), type: 'body', box: pointsBox(area, box), valign }]
    }
    case 'chart':
      return [{ ...described(area, usual, layout, context), type: 'chart', box: typicalChartBox(context, box) }]
    case 'table': {
      const block = { ...described(area, usual, layout, context), type: 'table' } as const
      return tableBlocks(area, box, design).map((at) => ({ ...block, box: at }))
    }
    case 'image':
      return [{ ...described(area, usual, layout, context), type: 'picture', box }]
  }
}

/** What placeholders of every type have; text is at the top left unless its area says otherwise. */
function described({ slot }: Fillable, { style, lineHeight }: ResolvedStyle, layout: Layout, { lang }: SceneContext) {
  const name = layout.slots[slot]?.name[lang] ?? slot
  return { slot, name, style, lineHeight, align: 'left', valign: 'top' } as const
}
