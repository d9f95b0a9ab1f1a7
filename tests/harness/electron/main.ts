/** Electron's main process on Chromium: only what the program uses, under the real names. */
import './control'

export { app } from './app'
export { BrowserWindow } from './browser-window'
export { dialog } from './dialog'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { protocol } from './protocol'
export { session } from './session'
export { nativeTheme, powerMonitor, screen } from './system'
export { utilityProcess } from './utility-process'
