import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron/main'
import type { Lang } from '../../../core/locale'
import type { Pending } from '../ipc/pending'
import { keepState, lastState } from './keep-state'
import { FIRST, type Rectangle, SMALLEST, type WindowState } from './saved-bounds'
import { answerUnload } from './unsaved'
import { watchRenderer } from './watch-renderer'

interface WindowNeeds {
  readonly preload: string
  readonly userData: string
  readonly lang: () => Lang
  readonly pending: Pending
  /** Told when the window cannot go on. */
  readonly onFailed: (fault: unknown, window: BrowserWindow) => void
  /** Where the windows stand that are open already. */
  readonly others: readonly Rectangle[]
}

/** Makes a window as the last one stood; it is shown when it has painted, or when its page could not be loaded. */
export function openWindow({ preload, userData, lang, pending, onFailed, others }: WindowNeeds): BrowserWindow {
  const state = lastState(userData, others)
  const window = new BrowserWindow(windowOptions(state, preload))
  if (state.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepState(window, userData, pending)
  watchRenderer(window, (fault) => onFailed(fault, window))
  answerUnload(window, lang)
  return window
}

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
  // The session's part of it is in guard/network.ts.
  spellcheck: false,
}

/** The options of a window that decks are worked on in. */
export function windowOptions(state: WindowState, preload: string): BrowserWindowConstructorOptions {
  return {
    ...FIRST,
    ...state.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    // Shown when it has something to show.
    show: false,
    title: 'Chengyu Brief',
    webPreferences: { ...CLOSED_PREFERENCES, preload },
  }
}
