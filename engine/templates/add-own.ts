import { basename } from 'node:path'
import { NO_RENAMED_IDS, type RenamedIds } from '../../core/dataset/renamed'
import { withOwnSlots } from '../../core/template/slots'
import type { Design, Layout } from '../../core/template/template'
import { type Message, message } from '../../messages/message'
import { displayPath } from '../files/problem'
import { currentLoaded } from '../validate/current-ids'
import type { OwnTemplate, TemplateKind, TemplateOrigin, Templates } from './model'
import { designOf, layoutOf } from './repeated-ids'

/**
 * The shipped templates and, over them, others: one of the same kind and id takes the place of what was there, and a
 * notice says so. Later ones win. Storylines that name former ids of observations get those of today.
 */
export function addOwn(
  shipped: Templates,
  own: readonly OwnTemplate[],
  renamed: RenamedIds = NO_RENAMED_IDS,
): Templates {
  const layouts = new Map(shipped.layouts)
  const designs = new Map(shipped.designs)
  const storylines = new Map(shipped.storylines)
  const designFiles = new Map(shipped.designFiles)
  const known: Record<TemplateKind, ReadonlyMap<string, unknown>> = {
    layout: layouts,
    design: designs,
    storyline: storylines,
  }
  const used = {
    layout: new Map<string, OwnTemplate>(),
    design: new Map<string, OwnTemplate>(),
    storyline: new Map<string, OwnTemplate>(),
  }
  const notices: Message[] = []
  for (const template of own) {
    const { kind } = template
    const { id } = template.loaded.value
    if (known[kind].has(id)) notices.push(replaced(template, used[kind].get(id)))
    used[kind].set(id, template)
    if (template.kind === 'layout') layouts.set(id, layoutOf(template.loaded.value))
    if (template.kind === 'storyline') storylines.set(id, currentLoaded(template.loaded, renamed))
    if (template.kind === 'design') {
      designs.set(id, designOf(template.loaded.value))
      designFiles.set(id, template.loaded)
    }
  }
  const origins = {
    layout: originsOf(used.layout),
    design: originsOf(used.design),
    storyline: originsOf(used.storyline),
  }
  return { layouts, designs, storylines, designFiles, origins, notices }
}

function originsOf(used: ReadonlyMap<string, OwnTemplate>): ReadonlyMap<string, TemplateOrigin> {
  return new Map([...used].map(([id, { origin }]) => [id, origin]))
}

/** What is said where an id was taken before: by a built-in template, in the same place, or in another. */
function replaced({ kind, origin, loaded }: OwnTemplate, before: OwnTemplate | undefined): Message {
  const { id } = loaded.value
  if (!before) return message('replaces-built-in', { kind, id, by: nameOf(origin) })
  if (before.origin.place !== origin.place)
    return message('replaces-other', { kind, id, by: nameOf(origin), other: nameOf(before.origin) })
  const [used, unused] = [loaded, before.loaded].map(({ document }) => displayPath(document.file, origin.place))
  return message('in-two-files', { kind, id, used: used ?? '', unused: unused ?? '' })
}

/** What a person calls a place of templates: the id of a pack, or the name of a folder. */
function nameOf({ pack, place }: TemplateOrigin): string {
  return pack?.id ?? basename(place)
}

/**
 * The layouts and designs in use that are not built in, as plain data: what a thread or process needs besides the built-in
 * ones to lay a deck out as its window does, even where a file is broken by now.
 */
export interface TemplateOverrides {
  readonly layouts: readonly Layout[]
  readonly designs: readonly Design[]
}

/** What these templates have beyond the built-in ones. */
export function overridesIn({ layouts, designs, origins }: Templates): TemplateOverrides {
  return {
    layouts: [...layouts.values()].filter(({ id }) => origins.layout.has(id)),
    designs: [...designs.values()].filter(({ id }) => origins.design.has(id)),
  }
}

/** The built-in templates with those over them. On the way they may have become plain objects. */
export function withOverrides(shipped: Templates, { layouts, designs }: TemplateOverrides): Templates {
  return {
    ...shipped,
    layouts: new Map([...shipped.layouts, ...layouts.map((layout) => [layout.id, withOwnSlots(layout)] as const)]),
    designs: new Map([...shipped.designs, ...designs.map((design) => [design.id, design] as const)]),
  }
}
