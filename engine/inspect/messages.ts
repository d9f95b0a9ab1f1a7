import type { Localized } from '../../core/locale'
import { orList, quote } from '../files/wording'

/** Why a file is not inspected. */

export function notAFile(endings: readonly string[]): Localized {
  return {
    en: `This is not a regular file; choose a file that ends in ${orList(endings)}`,
    zh: `这不是普通文件，请指定以${orList(endings, 'zh')}结尾的文件`,
  }
}

export function tooLarge(megabytes: number): Localized {
  return {
    en: `The file is larger than ${megabytes} MB, as none that is made here is; it was not read`,
    zh: `文件超过 ${megabytes} MB，本程序生成的文件不会这么大，未予读取`,
  }
}

export function unknownFormat(endings: readonly string[]): Localized {
  return {
    en: `This is not a file of a format that can be inspected; choose a file from Chengyu Brief that ends in ${orList(endings)}`,
    zh: `无法检查这种格式的文件；请指定由 Chengyu Brief 生成的、以${orList(endings, 'zh')}结尾的文件`,
  }
}

export const holdsNoDeck: Localized = { en: 'It holds no deck', zh: '其中没有简报' }

export const presentationWithoutDeck: Localized = {
  en: 'A PowerPoint file holds no deck; the PDF of the same briefing does',
  zh: 'PowerPoint 文件不含简报，同一简报的 PDF 则含有',
}

export const pdfWithoutDeck: Localized = {
  en: 'The deck and the table of its numbers are not in it: it was made with --no-attachments',
  zh: '其中没有简报及其数据表：导出时使用了 --no-attachments',
}

export const strangePresentation: Localized = {
  en: 'This presentation was not made by Chengyu Brief: its notes hold no number with a source',
  zh: '此演示文稿并非由 Chengyu Brief 生成：备注中没有注明来源的数据',
}

export const strangePdf: Localized = {
  en: 'This PDF was not made by Chengyu Brief, or another program has changed it since; inspect it as it was exported',
  zh: '此 PDF 并非由 Chengyu Brief 生成，或导出后被其他程序修改；请检查导出时的原文件',
}

export const damagedPdf: Localized = {
  en: 'This PDF is damaged or cut off; export it again',
  zh: '此 PDF 已损坏或不完整，请重新导出',
}

export function damagedAttachment(name: string): Localized {
  return {
    en: `The attachment ${quote(name)} is damaged or was replaced; export the file again`,
    zh: `附件${quote(name, 'zh')}已损坏或被替换，请重新导出`,
  }
}

export function swollenStream(times: number): Localized {
  return {
    en: `An attachment grows to more than ${times} times its size when it is unpacked; it was not read`,
    zh: `有附件解压后超过原大小的 ${times} 倍，未予读取`,
  }
}
