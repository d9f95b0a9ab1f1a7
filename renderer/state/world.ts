import type { World } from '../../core/bridge/contract'
import type { SceneKit } from '../../core/build-deck'
import { indexDataset } from '../../core/dataset/lookup'
import type { Storyline } from '../../core/template/storyline-schema'
import type { Design, Layout } from '../../core/template/template'
import { createFontSet } from '../../core/text/font-set'
import type { FontSet } from '../../core/text/model'

/** The host's world as the window uses it: everything by id, fonts measured once a design. */
export interface AppWorld extends SceneKit {
  readonly storylines: ReadonlyMap<string, Storyline>
  /** Date of a new deck. */
  readonly date: string
}

/** Turns what the host has read into tables. */
export function worldOf({ dataset, layouts, designs, storylines, metrics, date }: World): AppWorld {
  const fonts = new Map<string, FontSet>()
  const fontsOf = ({ fonts: { heading, body, cjk } }: Design): FontSet => {
    const twins = { heading: heading.twin, body: body.twin, cjk: cjk.twin }
    const key = JSON.stringify(twins)
    const made = fonts.get(key) ?? createFontSet(metrics, twins)
    fonts.set(key, made)
    return made
  }
  return {
    dataset: indexDataset(dataset),
    layouts: byId(layouts.map(ownSlots)),
    designs: byId(designs),
    storylines: byId(storylines),
    fonts: fontsOf,
    date,
  }
}

/** A layout's slots answer to no name but their own; on the way from the host they have become a plain object. */
function ownSlots(layout: Layout): Layout {
  return { ...layout, slots: Object.assign(Object.create(null), layout.slots) }
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
