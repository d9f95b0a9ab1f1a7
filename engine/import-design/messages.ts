import type { Localized } from '../../core/locale'

/** Why no look can be taken from a PowerPoint file. */

export const noMaster: Localized = {
  en: 'The file has no slide master, so there is no look to take from it; open it in PowerPoint and save it again',
  zh: '文件没有幻灯片母版，无法从中提取外观；请在 PowerPoint 中打开并重新保存',
}

export const noTheme: Localized = {
  en: 'The slide master has no theme, so there are no colours or fonts to take from it; open the file in PowerPoint and save it again',
  zh: '幻灯片母版没有主题，无法从中提取颜色和字体；请在 PowerPoint 中打开文件并重新保存',
}

export const noColours: Localized = {
  en: 'The theme has no colours that can be read; choose some in PowerPoint (Design > Variants > Colors) and save the file again',
  zh: '主题中没有可读取的颜色；请在 PowerPoint 中（“设计”>“变体”>“颜色”）选择颜色并重新保存',
}
