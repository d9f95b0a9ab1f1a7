import type { Localized } from '../../../core/locale'

/** Why no look can be taken from a PowerPoint file. */

export const noMaster: Localized = {
  en: 'The file has no slide master, so there is no look to take from it',
  zh: '文件没有幻灯片母版，无法从中提取外观',
}

export const noTheme: Localized = {
  en: 'The slide master has no theme, so there are no colours or fonts to take from it',
  zh: '幻灯片母版没有主题，无法从中提取颜色和字体',
}

export const noColours: Localized = {
  en: 'The theme has no colours that can be read',
  zh: '主题中没有可读取的颜色',
}
