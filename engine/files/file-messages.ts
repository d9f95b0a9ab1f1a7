import type { Localized } from '../../core/locale'
import { wholeSentence } from './problem'
import { UnfitFile } from './unfit-file'
import { shorten } from './wording'

/** The sentences about files and folders that cannot be read or written. */

type Reasons = Readonly<Record<string, Localized>>

const FILE_LOCKED: Localized = { en: 'There is no permission to read this file', zh: '没有读取此文件的权限' }

const NO_FILE: Localized = {
  en: 'This is a pipe, a socket or a device, not a file; save its content to a file and use that file instead',
  zh: '这是管道、套接字或设备，不是文件；请将内容存为文件后再指定',
}

const UNREADABLE: Reasons = {
  ERR_ENCODING_INVALID_ENCODED_DATA: {
    en: 'The file is not UTF-8 text; save it as UTF-8',
    zh: '文件不是 UTF-8 文本，请存为 UTF-8',
  },
  ENOENT: { en: 'There is no such file; check its name', zh: '没有这个文件，请检查文件名' },
  EISDIR: { en: 'This is a folder; name a file inside it', zh: '这是文件夹，请指定其中的文件' },
  ENOTDIR: {
    en: 'A part of this path is a file, not a folder; check the path',
    zh: '路径中有一部分是文件而非文件夹，请检查路径',
  },
  EACCES: FILE_LOCKED,
  EPERM: FILE_LOCKED,
  ELOOP: { en: 'This link points back to itself; name the actual file', zh: '链接指向自身，请指定文件本身' },
  ENAMETOOLONG: { en: 'This file name is too long; check it', zh: '文件名过长，请检查' },
  ERR_INVALID_ARG_VALUE: { en: 'This is not a valid file name; check it', zh: '文件名无效，请检查' },
  NOT_A_FILE: NO_FILE,
  // What opening a socket gives.
  ENXIO: NO_FILE,
}

/** Why a file cannot be read. */
export function cannotRead(error: unknown): Localized {
  const why = reasonOf(error)
  if (error instanceof UnfitFile && error.code === 'TOO_LARGE') return fileTooLarge(error.maxBytes)
  return UNREADABLE[errorCode(error)] ?? { en: `The file cannot be read (${why})`, zh: `无法读取文件（${why}）` }
}

function fileTooLarge(maxBytes: number): Localized {
  const most = `${maxBytes / 1_000_000} MB`
  return {
    en: `The file is larger than ${most} and was not read; check that it is the right file, or make it smaller`,
    zh: `文件超过 ${most}，未予读取；请检查是否选对文件，或将其缩小`,
  }
}

/** An error that nobody foresaw, met in a file that was handed in. */
export function internalError(error: unknown): Localized {
  const why = shorten(reasonOf(error))
  return {
    en: `This file caused an internal error (${why}) and was not used; please report the error and attach the file`,
    zh: `此文件引发程序内部错误（${why}），未予使用；请连同文件一并反馈`,
  }
}

/** Files of other kinds, where a deck or template was to be read. */
export const isPdf: Localized = {
  en: 'This is a PDF, not a deck or a template; "chengyu-brief inspect FILE --deck mine.brief.json" takes out the deck that a PDF of ours holds',
  zh: '这是 PDF，不是简报或模板；“chengyu-brief inspect FILE --deck mine.brief.json”可取出本程序 PDF 中附带的简报',
}
export const isArchive: Localized = {
  en: 'This is a PowerPoint file or another zipped one, not a deck or a template; name a .json file (PowerPoint files hold no deck, the PDF of the same briefing does)',
  zh: '这是 PowerPoint 文件或其他压缩文件，不是简报或模板；请指定 .json 文件（PowerPoint 文件不含简报，同一简报的 PDF 则有）',
}

const UNREADABLE_FOLDER: Reasons = {
  ENOENT: { en: 'There is no such folder; check its name', zh: '没有这个文件夹，请检查名称' },
  ENOTDIR: { en: 'This is a file; name the folder that it lies in', zh: '这是文件，请指定它所在的文件夹' },
  EACCES: { en: 'There is no permission to read this folder', zh: '没有读取此文件夹的权限' },
}

/** Why a folder cannot be read. */
export function cannotReadFolder(error: unknown): Localized {
  const why = reasonOf(error)
  return (
    UNREADABLE_FOLDER[errorCode(error)] ?? { en: `The folder cannot be read (${why})`, zh: `无法读取文件夹（${why}）` }
  )
}

/** What chooses another place: an option as it is typed, or a command of the interface with its quotation marks. */
export type PlaceOption = string | Localized

/** A cause and its cure; `other` is how to choose another place. */
type WriteReason = (other: Localized) => Localized

/** A reason that ends in what `other` chooses: "… with --out", “……用 --out 另选位置”. */
const ending =
  (ends: Localized) =>
  (en: string, zh: string): WriteReason =>
  (other) => ({ en: `${en}${ends.en} with ${other.en}`, zh: `${zh}用${other.zh}${ends.zh}` })

/** Nothing but another place helps. */
const elsewhere = ending({ en: '; choose another place', zh: '另选位置' })
/** Something can be done, and another place helps too. */
const orElsewhere = ending({ en: ' or choose another place', zh: '另选位置' })
const otherName = ending({ en: '; choose another name', zh: '另取名称' })
const shorterName = ending({ en: '; choose a shorter one', zh: '改用较短的名称' })

const IN_USE: WriteReason = () => ({
  en: 'it is in use by another program, such as PowerPoint, OneDrive or a virus scanner; close it there and try again',
  zh: '文件正被其他程序（如 PowerPoint、OneDrive 或杀毒软件）占用，请在该程序中关闭后重试',
})
const MAY_NOT = elsewhere('there is no permission', '没有写入权限，请')

const UNWRITABLE: Readonly<Record<string, WriteReason>> = {
  ENOSPC: orElsewhere('the disk is full; free some space', '磁盘已满，请腾出空间，或'),
  EDQUOT: orElsewhere('the quota of this disk is used up; free some space', '此磁盘的配额已用完，请腾出空间，或'),
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: elsewhere('the disk is read-only', '磁盘为只读，请'),
  ENOENT: orElsewhere('its folder does not exist; make it,', '所在文件夹不存在，请先建立，或'),
  ENOTDIR: elsewhere('a part of its path is a file, not a folder', '路径中有一部分是文件而非文件夹，请'),
  EISDIR: otherName('there is a folder of that name', '已有同名文件夹，请'),
  EEXIST: elsewhere('a file stands where its folder should be', '应为文件夹的位置上有一个文件，请'),
  ENAMETOOLONG: shorterName('its name is too long', '文件名过长，请'),
  EBUSY: IN_USE,
  IN_USE,
  WRITE_PROTECTED: orElsewhere('it is write-protected; remove the protection', '文件有写保护，请取消写保护，或'),
  ELOOP: elsewhere('it is a link that points back to itself', '该链接指向自身，请'),
  FOREIGN_LINK: elsewhere(
    'its path goes through a link that another user put into a folder that others may write',
    '路径经过他人在共用文件夹中建立的链接，请',
  ),
  TOO_MUCH: elsewhere('these are too many or too large files for one folder', '同一文件夹中的文件过多或过大，请'),
  REPLACED: elsewhere(
    'somebody who may write in its folder has replaced it meanwhile',
    '写入期间有人在同一文件夹中将其替换，请',
  ),
  NOT_A_FILE: elsewhere('it is a device or a pipe, not a file', '这是设备或管道，不是文件，请'),
}

/** Why the program cannot use a folder that it needs for its own files, and what names another one. */
export function cannotUseFolder(folder: string, error: unknown, option: string): Localized {
  const why = whyNot(error, option)
  return wholeSentence({
    en: `The program cannot keep its own files in ${folder}: ${why.en}`,
    zh: `程序无法在 ${folder} 中存放自身的文件：${why.zh}`,
  })
}

/** Why a file cannot be written, and what chooses another place. What stood there before is untouched. */
export function cannotWrite(file: string, error: unknown, option: PlaceOption): Localized {
  const why = whyNot(error, option)
  return wholeSentence({ en: `Cannot write ${file}: ${why.en}`, zh: `无法写入 ${file}：${why.zh}` })
}

/** What is said besides where files that were replaced before could not be put back as they were. */
export function notPutBack(
  says: Localized,
  files: readonly { readonly target: string; readonly backup: string }[],
): Localized {
  const en = files.map(
    ({ target, backup }) =>
      `${target} was replaced before, and could not be put back. Its old content is in ${backup}, and is put back when the program next writes into that folder.`,
  )
  const zh = files.map(
    ({ target, backup }) =>
      `${target} 此前已被替换，未能恢复。其原有内容保存在 ${backup} 中，程序下次写入该文件夹时会将其恢复。`,
  )
  return { en: [says.en, ...en].join(' '), zh: [says.zh, ...zh].join('') }
}

function whyNot(error: unknown, option: PlaceOption): Localized {
  const other = typeof option === 'string' ? { en: option, zh: ` ${option} ` } : option
  return UNWRITABLE[errorCode(error)]?.(other) ?? { en: reasonOf(error), zh: reasonOf(error) }
}

/** The code of a system error, or an empty text. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error'
}

/** Why a deck is not saved: its file could not be opened again. */
export function deckTooLarge(maxBytes: number): Localized {
  const size = Math.floor(maxBytes / 1_000_000)
  return {
    en: `This deck is larger than ${size} MB. It was not saved, because a file of that size cannot be opened again. Use fewer or smaller pictures.`,
    zh: `此简报超过${size} MB，因这样大的文件无法再次打开，未予保存。请减少图片或改用较小的图片。`,
  }
}

export const deckTooLong: Localized = {
  en: 'This deck holds too much. It was not saved, because a file with so many slides and texts cannot be opened again. Split it into several decks.',
  zh: '此简报的页面和文字过多，因这样的文件无法再次打开，未予保存。请拆分为多份简报。',
}
