import type { Lang, Localized } from '../../../core/locale'

interface Unsaved {
  readonly message: string
  readonly detail: string
  readonly stay: string
  readonly leave: string
}

/** Closing a window whose deck is not saved. */
export const UNSAVED: Readonly<Record<Lang, Unsaved>> = {
  en: {
    message: 'Close without saving?',
    detail: 'This deck has changes that are not in its file. A draft of them is kept and offered at the next start.',
    stay: 'Keep editing',
    leave: 'Close without saving',
  },
  zh: {
    message: '不保存就关闭吗？',
    detail: '这份简报有尚未存入文件的更改。更改会保留为草稿，下次启动时可以恢复。',
    stay: '继续编辑',
    leave: '不保存并关闭',
  },
}

/** The page has ended again and again. */
export const CRASHED: Localized = {
  en: 'The window has failed several times in a row. Start the program again; your drafts are kept.',
  zh: '窗口接连多次出错。请重新启动程序，您的草稿已保留。',
}

/** The page is part of the program: where it does not load, files of the program are missing. */
export const NOT_LOADED: Localized = {
  en: 'The window could not be loaded. Install the program again; your files and drafts are kept.',
  zh: '窗口无法加载。请重新安装程序，您的文件和草稿已保留。',
}
