import type { Localized } from '../../../core/locale'

/** A page that is not ours called. */
export function notOurPage(channel: string): Localized {
  return {
    en: `"${channel}" was refused: the call does not come from the program's own page.`,
    zh: `“${channel}”已被拒绝：请求并非来自本程序自己的页面。`,
  }
}

/** A call that came before its window was known, or after it was closed. */
export function noWindow(channel: string): Localized {
  return { en: `"${channel}" was refused: its window is closed.`, zh: `“${channel}”已被拒绝：其窗口已关闭。` }
}
