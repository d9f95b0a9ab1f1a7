import type { Localized } from '../../../core/locale'
import { quote } from '../../files/wording'

/** Why an Office file is not read. */

export function tooLarge(megabytes: number): Localized {
  return {
    en: `The file is larger than ${megabytes} MB; take the slides and pictures that are not needed out of it`,
    zh: `文件超过 ${megabytes} MB，请删去不需要的页面和图片`,
  }
}

export const notAPackage: Localized = {
  en: 'This is not a PowerPoint file (.potx or .pptx), or it is damaged; open it in PowerPoint and save it again',
  zh: '这不是 PowerPoint 文件（.potx 或 .pptx），或文件已损坏；请在 PowerPoint 中打开并重新保存',
}

export const oldFormat: Localized = {
  en: 'This is a PowerPoint file of the old kind (.ppt, .pot) or locked by a password; save it as .pptx or .potx without one',
  zh: '这是旧格式（.ppt、.pot）或有密码保护的 PowerPoint 文件；请另存为不带密码的 .pptx 或 .potx',
}

export function tooManyEntries(most: number): Localized {
  return {
    en: `The file holds more than ${most} parts, which no presentation needs; it was not read`,
    zh: `文件包含超过 ${most} 个部件，远超演示文稿所需，未予读取`,
  }
}

export function swells(path: string): Localized {
  return {
    en: `The file grows out of all proportion when it is unpacked, at ${quote(path)}; it was not read`,
    zh: `文件解压后异常膨胀（${quote(path, 'zh')}），未予读取`,
  }
}

export function partTwice(path: string): Localized {
  return {
    en: `The file holds its part ${quote(path)} twice, which no program writes; it was not read`,
    zh: `文件中部件${quote(path, 'zh')}出现了两次，正常程序不会如此写入，未予读取`,
  }
}

export function tooMuchXml(path: string): Localized {
  return {
    en: `The file holds more XML than a presentation needs, up to its part ${quote(path)}; it was not read`,
    zh: `截至部件${quote(path, 'zh')}，文件中的 XML 已远超演示文稿所需，未予读取`,
  }
}

export function partMissing(path: string): Localized {
  return {
    en: `The file lacks its part ${quote(path)}; open it in PowerPoint and save it again`,
    zh: `文件缺少部件${quote(path, 'zh')}；请在 PowerPoint 中打开并重新保存`,
  }
}

export function partTooLarge(path: string): Localized {
  return {
    en: `The part ${quote(path)} is larger than any presentation needs; it was not read`,
    zh: `部件${quote(path, 'zh')}远大于演示文稿所需，未予读取`,
  }
}

export function hasDocumentType(path: string): Localized {
  return {
    en: `The part ${quote(path)} declares a document type, which Office never does; it was not read`,
    zh: `部件${quote(path, 'zh')}声明了文档类型，Office 从不如此，未予读取`,
  }
}

export function partDamaged(path: string): Localized {
  return {
    en: `The part ${quote(path)} is damaged; open the file in PowerPoint and save it again`,
    zh: `部件${quote(path, 'zh')}已损坏；请在 PowerPoint 中打开并重新保存`,
  }
}
