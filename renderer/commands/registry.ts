import type { NativeMenuItem } from '../../bridge/native-menu'
import { inEveryLang, type Localized } from '../../core/locale'
import type { Editor } from '../app/editor-context'
import type { Command, WindowPlace } from './command'
import { deckCommands } from './deck-commands'
import { acceleratorOf, isPressed, type Keys, type Pressed, typesCharacter } from './keys'
import { noDeck } from './reasons'
import { slideCommands } from './slide-commands'

/** Every command of the window: keys, buttons, menus, the list of shortcuts and the palette read this table. */
const TABLE = { ...deckCommands, ...slideCommands }

export type CommandId = keyof typeof TABLE
export const COMMANDS: Readonly<Record<CommandId, Command>> = TABLE
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[]

/** True for the id of a command. */
export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(COMMANDS, id)
}

/** The command whose shortcut is pressed; null where the key is none, or belongs to the text that is being written. */
export function commandFor(event: Pressed, place: 'window' | 'filmstrip', isWriting: boolean): CommandId | null {
  const isMeant = (command: Command, keys: Keys) =>
    isPressed(keys, event) && !(isWriting && (command.textHasOwnKeys || typesCharacter(keys)))
  const found = COMMAND_IDS.find((id) => {
    const command = COMMANDS[id]
    return keyPlaceOf(command) === place && command.keys?.some((keys) => isMeant(command, keys))
  })
  return found ?? null
}

/** Where the keys of a command work. */
export function keyPlaceOf({ keysIn = 'window' }: Command): 'window' | 'filmstrip' {
  return keysIn
}

/** The commands that a menu or toolbar shows, by group. */
export function commandsIn(place: WindowPlace): readonly (readonly CommandId[])[] {
  return grouped(COMMAND_IDS, (id) => COMMANDS[id].places?.[place])
}

/**
 * The window's part of the native menu, in the order in which it is shown.
 *
 * @param editor The open deck; null where none is open.
 */
export function nativeMenu(editor: Editor | null): readonly NativeMenuItem[] {
  return COMMAND_IDS.flatMap((id) => {
    const { native, label, keys } = COMMANDS[id]
    if (!native) return []
    const { menu, group, letter } = native
    const [first] = keys ?? []
    const accelerator = first ? acceleratorOf(first) : null
    return [{ id, menu, group, label: withLetter(label, letter), accelerator, enabled: reasonOf(id, editor) === null }]
  })
}

/**
 * Why a command cannot be done now; null where it can. Whatever offers commands asks here: buttons, menus, the palette.
 *
 * @param editor The open deck; null where none is open, and nothing can be done that needs one.
 */
export function reasonOf(id: CommandId, editor: Editor | null): Localized | null {
  const { whyDisabled, needsDeck } = COMMANDS[id]
  if (editor) return whyDisabled?.(editor) ?? null
  return needsDeck ? noDeck : null
}

/** Marks the letter that chooses it in the open menu: in English in the label, at a word's start if one has it; in Chinese behind it. */
function withLetter(label: Localized, letter: string | undefined): Localized {
  if (letter === undefined) return label
  return inEveryLang((lang) => {
    const text = label[lang]
    if (lang === 'zh') return text.replace(/…?$/, `(&${letter})$&`)
    const atWord = new RegExp(`\\b${letter}`, 'i')
    return text.replace(atWord.test(text) ? atWord : new RegExp(letter, 'i'), '&$&')
  })
}

function grouped<T>(all: readonly T[], groupOf: (one: T) => number | undefined): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groupOf(one)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), one])
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, members]) => members)
}
