import { nativeTheme } from 'electron/main'
import type { MenuCommand, Settings } from '../../../bridge/contract'
import type { Lang } from '../../../core/locale'
import { installMenu } from '../menu/install-menu'

/** The settings that the native parts follow: the menu's language, and the colours of the system's own surfaces. */
export class Preferences {
  #lang: Lang
  readonly #onCommand: (command: MenuCommand) => void

  constructor(lang: Lang, onCommand: (command: MenuCommand) => void) {
    this.#lang = lang
    this.#onCommand = onCommand
  }

  get lang(): Lang {
    return this.#lang
  }

  apply({ interfaceLang, scheme }: Settings): void {
    this.#lang = interfaceLang
    nativeTheme.themeSource = scheme
    installMenu(interfaceLang, this.#onCommand)
  }
}
