import type { Localized } from '../../../core/locale'

/** The program ends before it has shown a window. */
export const CANNOT_START: Localized = {
  en: 'Chengyu Brief could not start. Your files and drafts have not been changed. Install the program again if this happens every time.',
  zh: '成渝简报无法启动，您的文件和草稿未受影响。如果每次都出现此问题，请重新安装程序。',
}

/** Where more is written than a message box can say. */
export function detailsIn(path: string): Localized {
  return { en: `Details are in ${path}.`, zh: `详细信息见 ${path}。` }
}
