import type { BrowserWindowConstructorOptions } from 'electron/main'
import { FIRST, SMALLEST, type WindowState } from './saved-bounds'

/**
 * A window's options. What Electron's security checklist asks for is written out, though most of it is the default, so
 * that a default that changes changes nothing here.
 */
export function windowOptions(state: WindowState, preload: string): BrowserWindowConstructorOptions {
  return {
    ...FIRST,
    ...state.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    // Shown when it has something to show.
    show: false,
    title: 'Chengyu Brief',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: false,
      // Slides are timed while another window is in front.
      backgroundThrottling: false,
      // The session's part of it is in guard/network.ts.
      spellcheck: false,
    },
  }
}
