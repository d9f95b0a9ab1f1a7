import type { DesignJson } from '../../core/template/design-schema'
import type { LayoutJson } from '../../core/template/layout-schema'
import { withOwnSlots } from '../../core/template/own-slots'
import { type Design, type Layout, normaliseDesign, normaliseLayout } from '../../core/template/template'

/** The same file gives the same object, by which caches see that nothing has changed. */
const layouts = new WeakMap<LayoutJson, Layout>()
const designs = new WeakMap<DesignJson, Design>()

/** A layout in the narrow form. */
export function layoutOf(json: LayoutJson): Layout {
  return remembered(layouts, json, () => withOwnSlots(normaliseLayout(json)))
}

/** A design in the narrow form. */
export function designOf(json: DesignJson): Design {
  return remembered(designs, json, () => normaliseDesign(json))
}

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
