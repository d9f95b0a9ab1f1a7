import type { Localized } from '../../../core/locale'
import type { Command } from '../../commands/command'
import type { Keys } from '../../commands/keys'
import { PART_KEYS, type Part, type PartKey } from '../../commands/part-keys'
import { COMMANDS } from '../../commands/registry'

/** What keys do: a row of the list of shortcuts. */
export interface ShortcutRow {
  readonly label: Localized
  readonly keys: readonly Keys[]
}

/** The headings of the list, in their order. */
export type ShortcutGroup = 'deck' | 'filmstrip' | 'stage' | 'text' | 'present'

/** Everything that the keyboard does, by heading: the keys of all commands, then those of the parts. */
export function shortcutGroups(): readonly (readonly [ShortcutGroup, readonly ShortcutRow[]])[] {
  return [
    ['deck', [...commandRows('deck'), ...partRows('window')]],
    ['filmstrip', [...commandRows('filmstrip'), ...partRows('filmstrip')]],
    ['stage', partRows('stage')],
    ['text', partRows('text')],
    ['present', partRows('present')],
  ]
}

function commandRows(group: Command['group']): readonly ShortcutRow[] {
  return Object.values(COMMANDS).flatMap(({ label, keys, group: own }) =>
    keys && own === group ? [{ label, keys }] : [],
  )
}

function partRows(part: Part): readonly ShortcutRow[] {
  return Object.values<PartKey>(PART_KEYS[part])
}
