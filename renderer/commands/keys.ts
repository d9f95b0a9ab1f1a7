import type { Characters, Letter } from '../../core/letter'

/** Keys with a name, and characters that are no letters. */
type Named =
  | `Arrow${'Left' | 'Right' | 'Up' | 'Down'}`
  | `Page${'Up' | 'Down'}`
  | `F${Characters<'123456789'> | '10' | '11' | '12'}`
  | ('Home' | 'End' | 'Delete' | 'Backspace' | 'Enter' | 'Escape' | 'Tab' | 'Space')
  | Characters<'?@.'>
type Modifiers =
  | ''
  | 'Shift+'
  | 'Mod+'
  | 'Mod+Shift+'
  | 'Mod+[Shift]+'
  | '[Mod]+[Shift]+'
  | '[Mod]+[Shift]+Alt+'
  | '[Any]+'

/**
 * A shortcut, written the same for every system. `Mod` is ⌘ on macOS and Ctrl elsewhere. A modifier in brackets may be held
 * down or not, and is not shown; `[Any]` stands for all three of them.
 */
export type Keys = `${Modifiers}${Letter | Named}`

/** What a key event says about itself. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const MODIFIERS = ['Mod', 'Shift', 'Alt'] as const
type Modifier = (typeof MODIFIERS)[number]

/** A shortcut taken apart. A modifier that is in neither list must not be held down. */
export interface ParsedKeys {
  /** The key as a browser names it; letters in upper case, a blank as "Space". */
  readonly key: string
  readonly required: readonly Modifier[]
  readonly optional: readonly Modifier[]
}

/** Takes a shortcut apart. */
export function parseKeys(keys: Keys): ParsedKeys {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) ?? '',
    required: MODIFIERS.filter((name) => parts.includes(name)),
    optional: MODIFIERS.filter((name) => parts.includes(`[${name}]`) || parts.includes('[Any]')),
  }
}

/** The name that shortcuts have for the key of an event. */
export function keyName(key: string): string {
  if (key === ' ') return 'Space'
  return key.length === 1 ? key.toUpperCase() : key
}

/** True where the event is that shortcut. */
export function isPressed(keys: Keys, event: Pressed): boolean {
  const { key, required, optional } = parseKeys(keys)
  if (keyName(event.key) !== key) return false
  const held = { Mod: event.ctrlKey || event.metaKey, Shift: event.shiftKey, Alt: event.altKey }
  return MODIFIERS.every((name) => optional.includes(name) || held[name] === required.includes(name))
}

/** True for a shortcut that would type a character into a text. */
export function typesCharacter(keys: Keys): boolean {
  const { key, required } = parseKeys(keys)
  return key.length === 1 && !required.includes('Mod')
}

/** The shortcut in Electron's notation. */
export function acceleratorOf(keys: Keys): string {
  const { key, required } = parseKeys(keys)
  return [...required.map((name) => (name === 'Mod' ? 'CmdOrCtrl' : name)), key].join('+')
}

const ON_MAC: Readonly<Record<Modifier, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const ELSEWHERE: Readonly<Record<Modifier, string>> = { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' }
const KEY_CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
}
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

/** One shortcut as the system's menus write it. */
export function showKeys(keys: Keys, isMac: boolean = IS_MAC): string {
  const { key, required } = parseKeys(keys)
  return withModifiers(required, KEY_CAPS[key] ?? key, isMac)
}

/** All shortcuts of a command; the four arrows with the same modifiers are one. */
export function showAllKeys(all: readonly Keys[], arrows: string, isMac: boolean = IS_MAC): readonly string[] {
  const parsed = all.map(parseKeys)
  const isArrow = ({ key }: ParsedKeys) => ARROWS.includes(key)
  const shown = parsed.map((keys, i) => {
    const alike = parsed.filter((one) => isArrow(one) && String(one.required) === String(keys.required))
    if (!isArrow(keys) || alike.length < ARROWS.length) return showKeys(all[i] as Keys, isMac)
    return withModifiers(keys.required, arrows, isMac)
  })
  return [...new Set(shown)]
}

function withModifiers(required: readonly Modifier[], key: string, isMac: boolean): string {
  if (!isMac) return [...required.map((name) => ELSEWHERE[name]), key].join('+')
  // macOS writes ⌘ last.
  return [...required.toReversed().map((name) => ON_MAC[name]), key].join('')
}

const IS_MAC = globalThis.navigator?.userAgent.includes('Mac') ?? false
