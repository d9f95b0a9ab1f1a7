import { app, Menu } from 'electron/main'
import type { MenuCommand } from '../../../bridge/contract'
import type { Lang } from '../../../core/locale'
import { menuTemplate } from './menu-template'

/** The native menu in the person's language. */
export function installMenu(lang: Lang, onCommand: (command: MenuCommand) => void): void {
  const needs = { lang, isMac: process.platform === 'darwin', isPackaged: app.isPackaged, onCommand }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(needs)))
}
