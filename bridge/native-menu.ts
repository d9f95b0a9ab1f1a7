import type { Localized } from '../core/locale'

/** What a window puts into the native menu of a host that has one. The host adds what the system itself carries out. */

/** The native menus that commands of the window are in. */
export const NATIVE_MENUS = ['file', 'edit', 'view', 'slideShow', 'help'] as const
export type NativeMenuName = (typeof NATIVE_MENUS)[number]

/** A command of the window in the native menu, as the window can carry it out now. */
export interface NativeMenuItem {
  /** What `menu:command` brings back when the person chooses it. */
  readonly id: string
  readonly menu: NativeMenuName
  /** Groups of a menu have a line between them. */
  readonly group: number
  /** An ampersand marks the letter that chooses it in the open menu. */
  readonly label: Localized
  /** The shortcut in Electron's notation; it is shown, and the window listens to it. */
  readonly accelerator: string | null
  /** False where the window cannot carry it out now; it says why where it shows the command itself. */
  readonly enabled: boolean
}
