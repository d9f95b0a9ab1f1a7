import { nativeTheme } from 'electron/main'
import type { Settings } from '../../../bridge/contract'
import type { NativeMenuItem } from '../../../bridge/native-menu'
import type { Lang } from '../../../core/locale'
import { installMenu } from '../menu/install-menu'

/** What the native parts follow: the menu its language and the window's commands, the system's own surfaces their colors. */
export class Preferences {
  #lang: Lang
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

  /** All windows are of one program and bring the same commands, so the last one to bring them is right. */
  showMenu(commands: readonly NativeMenuItem[]): void {
    this.#commands = commands
    this.#install()
  }

  #install(): void {
    installMenu({ lang: this.#lang, commands: this.#commands, onCommand: this.#onCommand })
  }
}
