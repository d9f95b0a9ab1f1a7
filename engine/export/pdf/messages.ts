import type { Localized } from '../../../core/locale'

// What only the writing of a PDF finds out, as sentences for the person.

export function unreadableFont(font: string, substitute: string): Localized {
  return {
    en: `The font "${font}" can’t be read, so its text is set in "${substitute}", in the same places. Install the program again.`,
    zh: `字体“${font}”无法读取，相关文字改用“${substitute}”，位置不变。请重新安装本程序。`,
  }
}

export const noFont: Localized = {
  en: 'None of the program’s fonts can be read, so no text can be written. Install the program again.',
  zh: '本程序的字体均无法读取，因此无法写入文字。请重新安装本程序。',
}

export const damagedPicture: Localized = {
  en: 'The picture is damaged; a note stands in its place. Replace the picture or remove it.',
  zh: '图片已损坏，该处以提示文字代替。请更换或删除图片。',
}

export const emptyChart: Localized = {
  en: 'The chart has no number that can be drawn; a note stands in its place. Choose other figures for it.',
  zh: '图表没有可绘制的数值，该处以提示文字代替。请为图表另选数据。',
}

export function missingInNotes(characters: string): Localized {
  return {
    en: `No shipped font has "${characters}" of the speaker notes; write it in another way.`,
    zh: `自带字体均无演讲备注中的“${characters}”，请改用其他写法。`,
  }
}
