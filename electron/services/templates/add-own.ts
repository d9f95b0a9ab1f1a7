import { basename } from 'node:path'
import type { Localized } from '../../../core/locale'
import { designOf, layoutOf } from './layout-of'
import * as messages from './messages'
import type { Origin, OwnTemplate, TemplateKind, Templates } from './model'

/**
 * The shipped templates and, over them, others: one of the same kind and id takes the place of what was there, and a
 * notice says so. Later ones win.
 */
export function addOwn(shipped: Templates, own: readonly OwnTemplate[]): Templates {
  const layouts = new Map(shipped.layouts)
  const designs = new Map(shipped.designs)
  const storylines = new Map(shipped.storylines)
  const designFiles = new Map(shipped.designFiles)
  const known: Record<TemplateKind, ReadonlyMap<string, unknown>> = {
    layout: layouts,
    design: designs,
    storyline: storylines,
  }
  const origins = {
    layout: new Map<string, Origin>(),
    design: new Map<string, Origin>(),
    storyline: new Map<string, Origin>(),
  }
  const notices: Localized[] = []
  for (const template of own) {
    const { kind, origin } = template
    const { id } = template.loaded.value
    const before = origins[kind].get(id)
    if (known[kind].has(id)) notices.push(replaced(kind, id, origin, before))
    origins[kind].set(id, origin)
    if (template.kind === 'layout') layouts.set(id, layoutOf(template.loaded.value))
    if (template.kind === 'storyline') storylines.set(id, template.loaded)
    if (template.kind === 'design') {
      designs.set(id, designOf(template.loaded.value))
      designFiles.set(id, template.loaded)
    }
  }
  return { layouts, designs, storylines, designFiles, origins, notices }
}

function replaced(kind: TemplateKind, id: string, by: Origin, before: Origin | undefined): Localized {
  if (!before) return messages.replacesBuiltIn(kind, id, nameOf(by))
  return messages.replacesOther(kind, id, nameOf(by), nameOf(before))
}

/** What a person calls a place of templates: the id of a pack, or the name of a folder. */
function nameOf({ pack, place }: Origin): string {
  return pack?.id ?? basename(place)
}
