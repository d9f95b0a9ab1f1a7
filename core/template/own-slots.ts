import type { Layout } from './template'

/** The layout with slots that answer to no name but their own: a plain object also has a "constructor". */
export function withOwnSlots(layout: Layout): Layout {
  return { ...layout, slots: Object.assign(Object.create(null), layout.slots) }
}
