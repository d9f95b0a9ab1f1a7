import type { SlotType } from '../../../core/template/content-schema'
import type { Layout } from '../../../core/template/template'

/** Kinds of layouts, by what they show; in the order in which they are offered. */
const LAYOUT_GROUPS = ['figures', 'charts', 'tables', 'voices', 'pictures', 'frame'] as const
export type LayoutGroup = (typeof LAYOUT_GROUPS)[number]

const GROUP_OF: Readonly<Record<SlotType, LayoutGroup | null>> = {
  text: null,
  points: null,
  metrics: 'figures',
  chart: 'charts',
  shares: 'charts',
  table: 'tables',
  milestones: 'voices',
  findings: 'voices',
  conflicts: 'voices',
  image: 'pictures',
}

/** The group of a layout: that of the first slot that must be filled and is no text. */
function layoutGroup({ slots }: Layout): LayoutGroup {
  const groups = Object.values(slots).flatMap(({ accepts, optional }) => (optional ? [] : (GROUP_OF[accepts] ?? [])))
  return groups[0] ?? 'frame'
}

/** Layouts by their groups; groups without any are left out. */
export function groupedLayouts(layouts: Iterable<Layout>): readonly (readonly [LayoutGroup, readonly Layout[]])[] {
  const all = [...layouts]
  return LAYOUT_GROUPS.map((group) => [group, all.filter((layout) => layoutGroup(layout) === group)] as const).filter(
    ([, members]) => members.length > 0,
  )
}
