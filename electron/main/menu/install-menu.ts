import { app, Menu } from 'electron/main'
import { type MenuContent, menuTemplate } from './menu-template'

/** Shows the native menu. */
export function installMenu(content: MenuContent): void {
  const needs = { ...content, isMac: process.platform === 'darwin', isPackaged: app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(needs)))
}
