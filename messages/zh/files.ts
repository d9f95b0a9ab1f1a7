import type { Failure, FileMessages, FolderFailure, PlaceOption, ReadFailure, WriteFailure } from '../args/files'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'

const UNREADABLE: Readonly<Record<ReadFailure, string>> = {
  'not-utf8': '文件不是 UTF-8 文本，请存为 UTF-8。',
  'no-file': '没有这个文件，请检查文件名。',
  'is-folder': '这是文件夹，请指定其中的文件。',
  'not-a-folder': '路径中有一部分是文件而非文件夹，请检查路径。',
  'no-permission': '没有读取此文件的权限。',
  'link-loop': '链接指向自身，请指定文件本身。',
  'name-too-long': '文件名过长，请检查。',
  'invalid-name': '文件名无效，请检查。',
  'not-a-file': '这是管道、套接字或设备，不是文件。请将内容存为文件后再指定。',
}

const UNREADABLE_FOLDER: Readonly<Record<FolderFailure, string>> = {
  'no-folder': '没有这个文件夹，请检查名称。',
  'is-file': '这是文件，请指定它所在的文件夹。',
  'no-permission': '没有读取此文件夹的权限。',
}

/** A cause and its remedy; `other` is how another place is chosen. */
const UNWRITABLE: Readonly<Record<WriteFailure, (other: string) => string>> = {
  'disk-full': (other) => `磁盘已满，请腾出空间，或用${other}另选位置。`,
  'quota-used-up': (other) => `此磁盘的配额已用完，请腾出空间，或用${other}另选位置。`,
  'no-permission': (other) => `没有写入权限，请用${other}另选位置。`,
  'disk-read-only': (other) => `磁盘为只读，请用${other}另选位置。`,
  'no-folder': (other) => `所在文件夹不存在，请先新建，或用${other}另选位置。`,
  'not-a-folder': (other) => `路径中有一部分是文件而非文件夹，请用${other}另选位置。`,
  'is-folder': (other) => `已有同名文件夹，请用${other}另取名称。`,
  'file-in-the-way': (other) => `应为文件夹的位置上有一个文件，请用${other}另选位置。`,
  'name-too-long': (other) => `文件名过长，请用${other}改用较短的名称。`,
  'in-use': () => '文件正被其他程序（如 PowerPoint、OneDrive 或杀毒软件）占用，请在该程序中关闭后重试。',
  'write-protected': (other) => `文件有写保护，请取消写保护，或用${other}另选位置。`,
  'link-loop': (other) => `该链接指向自身，请用${other}另选位置。`,
  'foreign-link': (other) => `路径经过他人在共用文件夹中建立的链接，请用${other}另选位置。`,
  'too-much': (other) => `同一文件夹中的文件过多或过大，请用${other}另选位置。`,
  replaced: (other) => `写入期间有人在同一文件夹中将其替换，请用${other}另选位置。`,
  'not-a-file': (other) => `这是设备或管道，不是文件，请用${other}另选位置。`,
}

const COMMANDS = { 'save-as': '“另存为”', export: '“导出”', 'choose-folder': '“选择文件夹”' } as const

function whyUnwritable(failure: Failure<WriteFailure>, option: PlaceOption): string {
  const other = typeof option === 'string' ? ` ${option} ` : COMMANDS[option.command]
  return failure.why === null ? `${printable(failure.system)}。` : UNWRITABLE[failure.why](other)
}

/** Files and folders that cannot be read or written. */
export const files: Catalogue<FileMessages> = {
  'cannot-read': (failure) =>
    failure.why === null ? `无法读取文件（${printable(failure.system)}）。` : UNREADABLE[failure.why],
  'file-too-large': ({ megabytes }) => `文件超过 ${megabytes} MB，未予读取。请检查是否选对文件，或将其缩小。`,
  'cannot-read-folder': (failure) =>
    failure.why === null ? `无法读取文件夹（${printable(failure.system)}）。` : UNREADABLE_FOLDER[failure.why],
  'internal-error-in-file': ({ fault }) =>
    `此文件引发程序内部错误（${printable(fault)}），未予使用。请连同文件一并反馈。`,
  'is-pdf': () =>
    '这是 PDF，不是简报或模板。如需取出本程序导出的 PDF 中附带的简报，请使用“chengyu-brief inspect FILE --deck mine.brief.json”。',
  'is-zip': () =>
    '这是 PowerPoint 文件或其他压缩文件，不是简报或模板。请指定 .json 文件。（PowerPoint 文件不含简报，同一简报的 PDF 则有。）',
  'cannot-write': ({ file, failure, option }) => `无法写入 ${printable(file)}。${whyUnwritable(failure, option)}`,
  'cannot-use-folder': ({ folder, failure, option }) =>
    `本程序无法在 ${printable(folder)} 中存放自身的文件。${whyUnwritable(failure, option)}`,
  'not-restored': ({ why, files: replaced }, { message }) => {
    const each = replaced.map(
      ({ target, backup }) =>
        `${printable(target)} 此前已被替换，未能恢复。其原有内容保存在 ${printable(backup)} 中，程序下次写入该文件夹时会将其恢复。`,
    )
    return [message(why), ...each].join('')
  },
  'deck-file-too-large': ({ megabytes }) =>
    `此简报超过 ${megabytes} MB，因这样大的文件无法再次打开，未予保存。请减少图片或改用较小的图片。`,
  'deck-file-too-long': () => '此简报的页面和文字过多，因这样的文件无法再次打开，未予保存。请拆分为多份简报。',

  'problem-at': ({ file, line, column, problem }, { message }) =>
    `${printable(file)}，第${line}行第${column}列：${message(problem)}`,
  'problem-of': ({ path, problem }, { message }) => `${printable(path)}：${message(problem)}`,
  'more-problems': ({ count }) => `另有${count}个问题。`,
}
