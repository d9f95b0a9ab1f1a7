import type { Localized } from '../../core/locale'
import { quote } from '../files/wording'

/** Why a file is not inspected. */

export const notAFile: Localized = {
  en: 'This is no ordinary file; name a .pptx or .pdf',
  zh: '这不是普通文件，请指定 .pptx 或 .pdf 文件',
}

export function tooLarge(megabytes: number): Localized {
  return {
    en: `The file is larger than ${megabytes} MB, as none that is made here is; it was not read`,
    zh: `文件超过 ${megabytes} MB，本程序生成的文件不会这么大，未予读取`,
  }
}

export const neitherFormat: Localized = {
  en: 'This is neither a PowerPoint file nor a PDF; name one that Chengyu Brief has made',
  zh: '这既不是 PowerPoint 文件也不是 PDF，请指定由 Chengyu Brief 生成的文件',
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
