import type { Lang } from '../../../core/locale'

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
