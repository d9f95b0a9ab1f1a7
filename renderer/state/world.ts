import type { WorldData } from '../../bridge/contract'
import type { OwnTemplateName, WorldTemplates } from '../../bridge/templates'
import type { SceneResources } from '../../core/build-deck'
import { indexDataset } from '../../core/dataset/lookup'
import type { TemplateKind } from '../../core/template/kinds'
import { withOwnSlots } from '../../core/template/slots'
import type { Storyline } from '../../core/template/storyline-schema'
import type { Design } from '../../core/template/template'
import { createFontSet } from '../../core/text/font-set'
import type { FontSet } from '../../core/text/model'

/** The host's world as the window uses it: everything by id, fonts measured once a design. */
export interface WindowWorld extends SceneResources {
  readonly storylines: ReadonlyMap<string, Storyline>
  /** The templates that are not built in. */
  readonly own: readonly OwnTemplateName[]
  /** Date of a new deck. */
  readonly date: string
}

/** Turns what the host has read into tables. */
export function worldOf({ dataset, metrics, icons, date, ...templates }: WorldData): WindowWorld {
  const fonts = new Map<string, FontSet>()
  const fontsOf = ({ fonts: { heading, body, cjk } }: Design): FontSet => {
    const twins = { heading: heading.twin, body: body.twin, cjk: cjk.twin }
    const key = JSON.stringify(twins)
    const made = fonts.get(key) ?? createFontSet(metrics, twins)
    fonts.set(key, made)
    return made
  }
  const none = { layouts: new Map(), designs: new Map(), storylines: new Map(), own: [] }
  return withTemplates({ ...none, dataset: indexDataset(dataset), icons, fonts: fontsOf, date }, templates)
}

/** The world with these templates. What says the same as before is the same object, so that it is not laid out again. */
export function withTemplates(world: WindowWorld, { layouts, designs, storylines, own }: WorldTemplates): WindowWorld {
  return {
    ...world,
    // On the way from the host the slots have become a plain object.
    layouts: keptTable(world.layouts, layouts.map(withOwnSlots)),
    designs: keptTable(world.designs, designs),
    storylines: keptTable(world.storylines, storylines),
    own,
  }
}

/** The entry of a template in the list of those that are not built in; undefined for one that is. */
export function ownTemplate({ own }: WindowWorld, kind: TemplateKind, id: string): OwnTemplateName | undefined {
  return own.find((one) => one.kind === kind && one.id === id)
}

function keptTable<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  entries: readonly T[],
): ReadonlyMap<string, T> {
  const after = new Map(entries.map((entry) => [entry.id, kept(before.get(entry.id), entry)]))
  const isSame = after.size === before.size && [...after].every(([id, entry]) => before.get(id) === entry)
  return isSame ? before : after
}

function kept<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now
}
