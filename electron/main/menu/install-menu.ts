import { app, BrowserWindow, Menu } from 'electron/main'
import type { MenuCommand } from '../../../core/bridge/contract'
import type { Lang } from '../../../core/locale'
import { tell } from '../ipc/tell'
import { menuTemplate } from './menu-template'

/** The native menu in the person's language; it goes to the window that is in front. */
export function installMenu(lang: Lang): void {
  const needs = { lang, isMac: process.platform === 'darwin', isPackaged: app.isPackaged, onCommand: sendCommand }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(needs)))
}

function sendCommand(command: MenuCommand): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window) tell(window.webContents, 'menu:command', command)
}
