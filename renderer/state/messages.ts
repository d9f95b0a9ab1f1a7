import type { TemplateEntry, TemplateProblem } from '../../bridge/templates'
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

export const hostEnded: Localized = {
  en: 'The program has ended, so this is not possible. Start Chengyu Brief again.',
  zh: '程序已退出，无法执行此操作。请重新启动成渝简报。',
}

export const notKept = (reason: Localized): Localized => ({
  en: `Your changes could not be kept for recovery: ${reason.en}`,
  zh: `未能保存可恢复的草稿：${reason.zh}`,
})

export const notReadable = (name: string): Localized => ({
  en: `“${name}” cannot be read. Drop a single deck file, not a folder.`,
  zh: `无法读取“${name}”。请拖入单个简报文件，而非文件夹。`,
})

export const staysOpen: Localized = {
  en: 'This deck stays open, because its changes could not be kept. Save it first.',
  zh: '未能保留更改，这份简报将保持打开。请先保存。',
}

export const noSecondScreen: Localized = {
  en: 'There is only one screen. Connect another, then open the audience window.',
  zh: '目前只有一块屏幕。请先连接另一块屏幕，再打开观众窗口。',
}

export const windowRefused: Localized = {
  en: 'The browser did not open the window. Allow pop-ups for this page, then try again.',
  zh: '浏览器未能打开窗口。请允许本页弹出窗口，然后重试。',
}

export const noSlidesCopied: Localized = {
  en: 'The clipboard holds no slides.',
  zh: '剪贴板中没有页面。',
}

export const draftDiscarded = (title: string): Localized => ({
  en: `Discarded “${title}”.`,
  zh: `已丢弃“${title}”。`,
})

export const textTooLong = (length: number, most: number): Localized => ({
  en: `This text would be ${length.toLocaleString('en')} characters long; at most ${most.toLocaleString('en')} are allowed. It was left as it is.`,
  zh: `文字长达${length}个字符，超过上限${most}个字符，未作更改。`,
})

export const slidesInText: Localized = {
  en: 'What you copied are slides. Paste them into the filmstrip.',
  zh: '剪贴板中是页面，请粘贴到页面栏中。',
}

export const copyHandedOver: Localized = {
  en: 'A copy was handed to the downloads of your browser.',
  zh: '副本已交由浏览器下载。',
}

export const versionKept: Localized = {
  en: 'Your version is kept as a draft: it is on the welcome screen, under Unsaved work.',
  zh: '您的版本已保留为草稿，可在欢迎页的“未保存的工作”中找到。',
}

export const locked: Localized = {
  en: 'This deck is read only. Save a copy to edit it.',
  zh: '这份简报是只读的。请另存副本后再编辑。',
}

export const brokenTemplate = (
  { file, isLastGood }: TemplateEntry,
  { place, message }: TemplateProblem,
): Localized => ({
  en: `“${file}” has a problem${isLastGood ? '; its last good version stays in use' : ', so it is not used'}.\n${place}: ${message.en}`,
  zh: `“${file}”有问题，${isLastGood ? '仍使用上一个正确的版本' : '未予使用'}。\n${place}：${message.zh}`,
})
