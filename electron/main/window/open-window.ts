import { BrowserWindow } from 'electron/main'
import type { Lang } from '../../../core/locale'
import type { Pending } from '../ipc/pending'
import { keepState, lastState } from './keep-state'
import { windowOptions } from './options'
import type { Rectangle } from './saved-bounds'
import { answerUnload } from './unsaved'
import { watchRenderer } from './watch-renderer'

interface WindowOptions {
  readonly preload: string
  readonly userData: string
  readonly lang: () => Lang
  readonly pending: Pending
  /** Called when the window cannot go on. */
  readonly onFailed: (fault: unknown, window: BrowserWindow) => void
  /** Where the windows are that are open already. */
  readonly others: readonly Rectangle[]
}

/** Makes a window as the last one stood; it is shown when it has painted, or when its page could not be loaded. */
export function openWindow({ preload, userData, lang, pending, onFailed, others }: WindowOptions): BrowserWindow {
  const state = lastState(userData, others)
  const window = new BrowserWindow(windowOptions(state, preload))
  if (state.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepState(window, userData, pending)
  watchRenderer(window, (fault) => onFailed(fault, window))
  answerUnload(window, lang)
  return window
}
