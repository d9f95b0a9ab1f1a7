import type { Lang } from '../../../core/locale'

export interface DialogWords {
  readonly open: string
  readonly save: string
  /** What files with these endings are, in the dialog's list. */
  readonly deck: string
  readonly pptx: string
  readonly pdf: string
  readonly replace: (name: string) => string
  readonly replaceDetail: string
  readonly replaceYes: string
  readonly cancel: string
}

export const DIALOG_WORDS: Readonly<Record<Lang, DialogWords>> = {
  en: {
    open: 'Open a deck',
    save: 'Save',
    deck: 'Briefing decks',
    pptx: 'PowerPoint presentations',
    pdf: 'PDF documents',
    replace: (name) => `Replace "${name}"?`,
    replaceDetail: 'A file of this name is already there. Its content will be lost.',
    replaceYes: 'Replace',
    cancel: 'Cancel',
  },
  zh: {
    open: '打开简报',
    save: '保存',
    deck: '简报文件',
    pptx: 'PowerPoint 演示文稿',
    pdf: 'PDF 文档',
    replace: (name) => `要替换“${name}”吗？`,
    replaceDetail: '同名文件已经存在，其内容将会丢失。',
    replaceYes: '替换',
    cancel: '取消',
  },
}
