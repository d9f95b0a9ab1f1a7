import { withOwnSlots } from '../../core/template/own-slots'
import type { Design, Layout } from '../../core/template/template'
import type { Templates } from './model'

/**
 * The layouts and designs in use that are not built in, as plain data: what a thread or process needs besides the built-in
 * ones to lay a deck out as its window does, even where a file is broken by now.
 */
export interface Brought {
  readonly layouts: readonly Layout[]
  readonly designs: readonly Design[]
}

/** What these templates have beyond the built-in ones. */
export function broughtIn({ layouts, designs, origins }: Templates): Brought {
  return {
    layouts: [...layouts.values()].filter(({ id }) => origins.layout.has(id)),
    designs: [...designs.values()].filter(({ id }) => origins.design.has(id)),
  }
}

/** The built-in templates with those over them. On the way they may have become plain objects. */
export function withBrought(shipped: Templates, { layouts, designs }: Brought): Templates {
  return {
    ...shipped,
    layouts: new Map([...shipped.layouts, ...layouts.map((layout) => [layout.id, withOwnSlots(layout)] as const)]),
    designs: new Map([...shipped.designs, ...designs.map((design) => [design.id, design] as const)]),
  }
}
