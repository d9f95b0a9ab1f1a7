import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron/main'
import { DEFAULT_WINDOW_SIZE, MIN_WINDOW_SIZE, type WindowState } from './saved-bounds'

/**
 * What no page of ours may do. What Electron's security checklist asks for is written out, though most of it is the default, so
 * that a default that changes changes nothing here.
 */
export const CLOSED_PREFERENCES: WebPreferences = {
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
  // The session's part of it is in guard/session.ts.
  spellcheck: false,
}

/** The options of a window that decks are worked on in. */
export function windowOptions(state: WindowState, preload: string): BrowserWindowConstructorOptions {
  return {
    ...DEFAULT_WINDOW_SIZE,
    ...state.bounds,
    minWidth: MIN_WINDOW_SIZE.width,
    minHeight: MIN_WINDOW_SIZE.height,
    // Shown when it has something to show.
    show: false,
    title: 'Chengyu Brief',
    webPreferences: { ...CLOSED_PREFERENCES, preload },
  }
}
