import { type LayoutInput, layoutSchema } from '../../../core/template/layout-schema'
import { normaliseLayout } from '../../../core/template/template'
import type { World } from '../world'
import { WORLD } from './scenes'

const NAME = { en: 'Own', zh: '自有' }
const TITLE = { title: { accepts: 'text', name: NAME } } as const

/** The shipped world with a layout "own" beside the others; it has a title unless the change says otherwise. */
export function withLayout(change: Partial<LayoutInput>): World {
  const input = { id: 'own', name: NAME, description: NAME, slots: TITLE, areas: [], ...change }
  const layout = normaliseLayout(layoutSchema.parse(input))
  const layouts = new Map([...WORLD.templates.layouts, [layout.id, layout] as const])
  return { ...WORLD, templates: { ...WORLD.templates, layouts } }
}
