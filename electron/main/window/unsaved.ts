import { type BrowserWindow, dialog } from 'electron/main'
import type { Lang } from '../../../core/locale'
import { UNSAVED } from './words'

/**
 * A page that holds unsaved work asks not to be closed, and Electron then keeps the window open without a word.
 * The person is asked instead.
 */
export function answerUnload(window: BrowserWindow, lang: () => Lang): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, stay, leave } = UNSAVED[lang()]
    const buttons = [stay, leave]
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message,
      detail,
      buttons,
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (chosen === buttons.indexOf(leave)) event.preventDefault()
  })
}
