import { type BrowserWindow, nativeTheme } from 'electron/main'
import type { Settings } from '../../../bridge/contract'
import type { NativeMenuItem } from '../../../bridge/native-menu'
import type { Lang } from '../../../core/locale'
import { installMenu } from '../menu/install-menu'

/** The menu of one window. */
interface WindowMenu {
  commands: readonly NativeMenuItem[]
}

/**
 * What the native parts follow: the menu its language and the commands of the window in front, the system's own surfaces
 * their colors.
 */
export class Preferences {
  #lang: Lang
  /** The window that was in front last comes last. */
  readonly #menus = new Set<WindowMenu>()
  /** What is shown, also after the last window was closed. */
  #commands: readonly NativeMenuItem[] = []
  readonly #onCommand: (id: string) => void

  constructor(lang: Lang, onCommand: (id: string) => void) {
    this.#lang = lang
    this.#onCommand = onCommand
  }

  get lang(): Lang {
    return this.#lang
  }

  apply({ interfaceLang, scheme }: Settings): void {
    this.#lang = interfaceLang
    nativeTheme.themeSource = scheme
    this.#install()
  }

  /**
   * Follows a window that opens, in front of the others. Until it has brought its commands, the menu stays as it is.
   *
   * @returns What shows its commands: at once while it is in front, else when it comes to the front.
   */
  follow(window: BrowserWindow): (commands: readonly NativeMenuItem[]) => void {
    const menu: WindowMenu = { commands: this.#commands }
    this.#menus.add(menu)
    window.on('focus', () => {
      if (!this.#menus.delete(menu)) return
      this.#menus.add(menu)
      this.#showFront()
    })
    window.once('closed', () => {
      this.#menus.delete(menu)
      this.#showFront()
    })
    return (commands) => {
      menu.commands = commands
      this.#showFront()
    }
  }

  #showFront(): void {
    const front = [...this.#menus].at(-1)
    if (front === undefined || front.commands === this.#commands) return
    this.#commands = front.commands
    this.#install()
  }

  #install(): void {
    installMenu({ lang: this.#lang, commands: this.#commands, onCommand: this.#onCommand })
  }
}
