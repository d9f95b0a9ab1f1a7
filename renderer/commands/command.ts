import type { NativeMenuName } from '../../bridge/native-menu'
import type { Localized } from '../../core/locale'
import type { Editor } from '../app/editor-context'
import type { SlideActions } from '../app/filmstrip/slide-actions'
import type { Drawing } from '../app/parts/glyph'
import type { App } from '../state/app'
import type { Keys } from './keys'
import type { Surfaces } from './surfaces'

/** What commands work with. They ask the state itself, because what is drawn may be a moment behind. */
export interface CommandContext {
  readonly app: App
  readonly slides: SlideActions
  readonly surfaces: Surfaces
}

/** Menus and toolbars of the window that list commands. */
export type WindowPlace =
  | 'file-menu'
  | 'export-menu'
  | 'section-menu'
  | 'filmstrip-tools'
  | 'bar-name'
  | 'bar-history'
  | 'bar-show'

/** The place of a command in the native menu of a host that has one. */
export interface NativePlace {
  readonly menu: NativeMenuName
  /** Groups have a line between them. */
  readonly group: number
  /** The letter of its label that chooses it in the open menu, on systems that have such letters. */
  readonly letter?: string
}

/** Everything the window knows about one command. */
export interface Command {
  readonly label: Localized
  /** A shorter label for the places that say the rest of it. */
  readonly short?: Localized
  /** A fuller label while a deck is open: which edit would be undone. */
  readonly title?: (editor: Editor) => Localized | null
  readonly icon?: Drawing
  /** The heading under which it is listed. */
  readonly group: 'deck' | 'filmstrip'
  /** True where it does nothing unless a deck is open; until then its keys belong to the browser. */
  readonly needsDeck: boolean
  /** The first one is the one that menus show. */
  readonly keys?: readonly Keys[]
  /** Where the keys work: in the whole window, or in the filmstrip only. The window is the default. */
  readonly keysIn?: 'window' | 'filmstrip'
  /** True where a text that is being written has the same keys for itself. */
  readonly textHasOwnKeys?: boolean
  /** The places of the window that show it, each with the group that it is in there. */
  readonly places?: Readonly<Partial<Record<WindowPlace, number>>>
  readonly native?: NativePlace
  /** Why it cannot be done now; null where it can. What it disables may be a moment behind, so `run` checks for itself. */
  readonly whyDisabled?: (editor: Editor) => Localized | null
  readonly run: (context: CommandContext) => void
}

/** A family of commands by their ids; a missing word in either language does not compile. */
export type Commands = Readonly<Record<string, Command>>
