import type { Lang } from '../../../core/locale'

export interface DialogWords {
  readonly open: string
  /** A PowerPoint file whose design is imported. */
  readonly brand: string
  /** The folder of the author's templates. */
  readonly folder: string
  readonly save: string
  /** What files of decks are called in the dialog's list. */
  readonly deck: string
  readonly replace: (name: string) => string
  readonly replaceDetail: string
  readonly replaceYes: string
  readonly cancel: string
}

export const DIALOG_WORDS: Readonly<Record<Lang, DialogWords>> = {
  en: {
    open: 'Open a deck',
    brand: 'Choose a PowerPoint file',
    folder: 'Choose a folder for templates',
    save: 'Save',
    deck: 'Briefing decks',
    replace: (name) => `Replace "${name}"?`,
    replaceDetail: 'A file of this name is already there. Its content will be lost.',
    replaceYes: 'Replace',
    cancel: 'Cancel',
  },
  zh: {
    open: '打开简报',
    brand: '选择 PowerPoint 文件',
    folder: '选择模板文件夹',
    save: '保存',
    deck: '简报文件',
    replace: (name) => `要替换“${name}”吗？`,
    replaceDetail: '同名文件已经存在，其内容将会丢失。',
    replaceYes: '替换',
    cancel: '取消',
  },
}
