import type { Localized } from '../core/locale'
import { printable } from '../engine/files/printable'
import { andList, quote } from '../engine/files/wording'

/** The sentences of the browser host. */

export function unknownChannel(channel: string): Localized {
  return { en: `There is no call ${quote(channel)}.`, zh: `没有名为${quote(channel, 'zh')}的调用。` }
}

export function notJson(): Localized {
  return { en: 'A call is a JSON list of its arguments.', zh: '调用须为由参数组成的 JSON 列表。' }
}

export function tooLarge(most: number): Localized {
  return { en: `A call has at most ${most} bytes.`, zh: `一次调用最多${most}字节。` }
}

export function noWindowName(): Localized {
  return { en: 'A call names its window.', zh: '调用须注明其窗口。' }
}

export function tooManyWindows(most: number): Localized {
  return {
    en: `${most} windows are open already. Close one, then try again.`,
    zh: `已打开${most}个窗口，请关闭一个后重试。`,
  }
}

export function unknownQuestion(): Localized {
  return { en: 'This question was answered already.', zh: '这一询问已经得到回答。' }
}

export function unknownPlace(): Localized {
  return {
    en: 'This file or folder was not offered here. Choose again.',
    zh: '此处未提供这一文件或文件夹，请重新选择。',
  }
}

export function wrongFileName(name: string): Localized {
  return {
    en: `${quote(name)} cannot be the name of a file or folder. Choose one without / \\ : * ? " < > |.`,
    zh: `${quote(name, 'zh')}不能用作文件或文件夹的名称，请勿使用 / \\ : * ? " < > | 等字符。`,
  }
}

export const nameTooLong: Localized = {
  en: 'This name is too long. Choose a shorter one.',
  zh: '名称过长，请换一个较短的名称。',
}

export function folderOfThatName(name: string): Localized {
  return {
    en: `There is a folder ${quote(name)} here. Choose another name for the file.`,
    zh: `此处已有名为${quote(name, 'zh')}的文件夹，请为文件换一个名称。`,
  }
}

export function alreadyThere(name: string): Localized {
  return {
    en: `A file or folder named ${quote(name)} already exists here. Choose another name.`,
    zh: `此处已有名为${quote(name, 'zh')}的文件或文件夹，请换一个名称。`,
  }
}

const MAY_NOT_WRITE: Localized = { en: 'there is no permission to write here', zh: '此处没有写入权限' }
const NO_FOLDER_BECAUSE: Readonly<Record<string, Localized>> = {
  EACCES: MAY_NOT_WRITE,
  EPERM: MAY_NOT_WRITE,
  EROFS: { en: 'this disk is read-only', zh: '此磁盘为只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  ENOENT: { en: 'the folder that it should be in is gone', zh: '上一级文件夹已不存在' },
}

export function cannotMakeFolder(name: string, code: string): Localized {
  const why = NO_FOLDER_BECAUSE[code] ?? { en: code, zh: code }
  return {
    en: `The folder ${quote(name)} cannot be made: ${why.en}.`,
    zh: `无法建立文件夹${quote(name, 'zh')}：${why.zh}。`,
  }
}

export function cannotWriteIn(name: string): Localized {
  return {
    en: `Nothing may be written in ${quote(name)}. Choose another folder.`,
    zh: `${quote(name, 'zh')}中不能写入，请换一个文件夹。`,
  }
}

export function cannotListFolder(name: string, why: Localized): Localized {
  const reason = why.en.charAt(0).toLowerCase() + why.en.slice(1)
  return {
    en: `${quote(name)} cannot be shown: ${reason}.`,
    zh: `无法显示${quote(name, 'zh')}：${why.zh}。`,
  }
}

export function drives(): string {
  return 'This computer'
}

export function cannotReveal(path: string): Localized {
  return {
    en: `No file manager could be opened. The file is ${printable(path)}`,
    zh: `无法打开文件管理器。文件位于 ${printable(path)}`,
  }
}

export function notBuilt(): string {
  return 'The window is not built yet. Run "npm ci", or "npm run build" after it.'
}

export function noBrowser(names: readonly string[], variable: string, url: string): string {
  return `None of ${names.join(', ')} was found. Install one, or name one in ${variable}. ${openYourself(url)}`
}

export function namedBrowserMissing(path: string, variable: string, url: string): string {
  return `${variable} names ${printable(path)}, which cannot be run. ${openYourself(url)}`
}

export function browserFailed(path: string, url: string): string {
  return `${printable(path)} has not opened a window. ${openYourself(url)}`
}

export function opening(browser: string): string {
  return `Opening Chengyu Brief in ${printable(browser)} ...`
}

export function opened(browser: string): string {
  return `Chengyu Brief is open in ${printable(browser)}. It ends when its window is closed.`
}

export function openedElsewhere(): string {
  return 'Chengyu Brief is open. It ends when its window is closed, or with Ctrl+C here.'
}

/** The address comes last, on a line of its own, so that it can be copied whole. */
function openYourself(url: string): string {
  return `Chengyu Brief is still running: open this address in a browser on this computer (it works once), or press Ctrl+C to end.\n${url}`
}

export function unknownOption(why: string, options: readonly string[]): string {
  return `${why}; there are ${andList(options)}.`
}
