import type { Localized } from '../../core/locale'

// What the window says by itself; hosts bring their own sentences.

export const saved = (name: string): Localized => ({ en: `Saved “${name}”.`, zh: `已保存“${name}”。` })

export const changedOutside = (name: string): Localized => ({
  en: `“${name}” was changed by somebody else. Save under another name to keep both.`,
  zh: `“${name}”已被他人更改。如需两者兼留，请另存为新文件。`,
})

export const noHost = (reason: string): Localized => ({
  en: `The program does not answer: ${reason}`,
  zh: `程序没有响应：${reason}`,
})

export const notKept = (reason: string): Localized => ({
  en: `Your changes could not be kept for recovery: ${reason}`,
  zh: `未能保存可恢复的草稿：${reason}`,
})

export const nothingToPaste: Localized = { en: 'There are no slides to paste.', zh: '没有可粘贴的幻灯片。' }
