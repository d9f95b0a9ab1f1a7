import { inEveryLang, type Localized } from '../../core/locale'
import { sentence } from '../files/problem'
import { quote } from '../files/wording'

/** The sentences of the app's services, in every language: what is wrong, and what to do. */

// --- Files -------------------------------------------------------------------------------------------------------

export const unknownTicket: Localized = {
  en: 'The window named a file that is not open here. Open the file again.',
  zh: '窗口所指的文件在此并未打开，请重新打开该文件。',
}

export function heldByAnother(name: string): Localized {
  return {
    en: `Another window has ${quote(name)} open, so it is shown read-only here. Save it under another name to change it.`,
    zh: `${quote(name, 'zh')}已在另一窗口中打开，此处以只读方式显示。如需修改，请另存为其他名称。`,
  }
}

export function writeProtected(name: string): Localized {
  return {
    en: `${quote(name)} is write-protected, so it is shown read-only. Save it under another name to change it.`,
    zh: `${quote(name, 'zh')}有写保护，以只读方式显示。如需修改，请另存为其他名称。`,
  }
}

export function cannotSaveReadOnly(name: string): Localized {
  return {
    en: `${quote(name)} is open read-only. Save it under another name.`,
    zh: `${quote(name, 'zh')}以只读方式打开，请另存为其他名称。`,
  }
}

export function cannotReplaceHeld(name: string): Localized {
  return {
    en: `Another window has ${quote(name)} open. Choose another name.`,
    zh: `${quote(name, 'zh')}已在另一窗口中打开，请换一个名称。`,
  }
}

export function cannotReplaceProtected(name: string): Localized {
  return {
    en: `${quote(name)} is write-protected. Choose another name.`,
    zh: `${quote(name, 'zh')}有写保护，请换一个名称。`,
  }
}

export function lostLock(name: string): Localized {
  return {
    en: `Another window has taken over ${quote(name)}. Save your work under another name.`,
    zh: `${quote(name, 'zh')}已被另一窗口接管，请另存为其他名称，以保留所做的修改。`,
  }
}

export function changedMeanwhile(name: string): Localized {
  return {
    en: `${quote(name)} was changed by another program since it was opened. Save again to replace it, or save your work under another name.`,
    zh: `${quote(name, 'zh')}打开之后已被其他程序修改。再次保存会将其替换，也可另存为其他名称。`,
  }
}

export function fileGone(name: string): Localized {
  return {
    en: `${quote(name)} is no longer where it was: it, or its folder, was deleted, moved or renamed. Save again to write it there again, or save your work under another name.`,
    zh: `${quote(name, 'zh')}已不在原处：文件或其所在文件夹已被删除、移动或重命名。再次保存会在原处重新写入，也可另存为其他名称。`,
  }
}

export function hardLinked(name: string): Localized {
  return {
    en: `${quote(name)} is also stored under another name (a hard link). Saving here leaves that one as it is: after it, they are two files.`,
    zh: `${quote(name, 'zh')}在磁盘上还有另一个名称（硬链接）。在此保存不会改动另一个名称下的内容，保存后二者成为两个独立的文件。`,
  }
}

export function hiddenFileName(name: string): Localized {
  return {
    en: `${quote(name)} would be a hidden file, which no dialog shows. Choose a name that does not begin with a dot.`,
    zh: `${quote(name, 'zh')}会成为隐藏文件，对话框不会显示。请换一个不以点号开头的名称。`,
  }
}

export function deviceName(name: string): Localized {
  return {
    en: `${quote(name)} is reserved on Windows and cannot be a file name. Choose another name.`,
    zh: `${quote(name, 'zh')}是 Windows 的保留名称，不能用作文件名。请换一个名称。`,
  }
}

export function endsWithDotOrSpace(name: string): Localized {
  return {
    en: `On Windows, a file name cannot end with a dot or a space, as ${quote(name)} does. Choose another name.`,
    zh: `Windows 的文件名不能以点号或空格结尾，请为${quote(name, 'zh')}换一个名称。`,
  }
}

export function alreadyThere(name: string): Localized {
  return {
    en: `A file named ${quote(name)} already exists. Choose another name.`,
    zh: `已有名为${quote(name, 'zh')}的文件，请换一个名称。`,
  }
}

/** Files of an export that nobody was asked about: how many, and the first of them. */
export function partsAlreadyThere(name: string, count: number): Localized {
  const en =
    count === 1 ? `${quote(name)} already exists` : `${count} of these files already exist, ${quote(name)} first`
  const zh = count === 1 ? `${quote(name, 'zh')}已存在` : `${quote(name, 'zh')}等 ${count} 个文件已存在`
  return {
    en: `${en}, so nothing was exported. Choose another name or folder.`,
    zh: `${zh}，未导出任何文件。请换一个名称或文件夹。`,
  }
}

export function openedAsCopy(name: string): Localized {
  return {
    en: `${quote(name)} was dropped here, so this is a copy of it. Saving asks where to keep it.`,
    zh: `${quote(name, 'zh')}是拖放到此处的，因此打开的是副本，保存时会询问存放位置。`,
  }
}

export const copyHasNoFile: Localized = {
  en: 'This deck has no file yet. Choose "Save as" to give it one.',
  zh: '这份简报还没有文件，请选择“另存为”。',
}

/** The commands with which another place is chosen for a file. */
export const SAVE_AS: Localized = { en: '"Save as"', zh: '“另存为”' }
export const EXPORT: Localized = { en: '"Export"', zh: '“导出”' }
export const CHOOSE_FOLDER: Localized = { en: '"Choose folder"', zh: '“选择文件夹”' }

// --- Reading -----------------------------------------------------------------------------------------------------

export function newerVersion(found: number, newest: number): Localized {
  return {
    en: `A newer version of this program made the deck: it has version ${found}, and this program knows up to ${newest}. It is shown read-only, so that nothing of it gets lost.`,
    zh: `这份简报由更新版本的程序生成：其版本为${found}，本程序最高支持${newest}。为避免内容丢失，以只读方式显示。`,
  }
}

export function leftOut(keys: readonly string[]): Localized {
  return {
    en: `Not shown, because this version does not know it: ${keys.map((key) => quote(key)).join(', ')}.`,
    zh: `以下内容本版本无法识别，未予显示：${keys.map((key) => quote(key, 'zh')).join('、')}。`,
  }
}

export function cannotOpen(name: string): Localized {
  return { en: `${quote(name)} cannot be opened.`, zh: `无法打开${quote(name, 'zh')}。` }
}

export function moreProblems(count: number): Localized {
  return {
    en: count === 1 ? 'There is one more problem.' : `There are ${count} more problems.`,
    zh: `另有${count}个问题。`,
  }
}

export const cannotReadWorld: Localized = {
  en: "The program's own dataset or templates cannot be read. Install the program again.",
  zh: '程序自带的数据集或模板无法读取，请重新安装本程序。',
}

// --- Drafts ------------------------------------------------------------------------------------------------------

export const draftTaken: Localized = {
  en: 'Another window is working on this unsaved deck already.',
  zh: '另一窗口正在编辑这份未保存的简报。',
}

export const draftGone: Localized = {
  en: 'This unsaved deck is no longer there.',
  zh: '这份未保存的简报已不存在。',
}

export function draftFileGone(name: string): Localized {
  return {
    en: `${quote(name)}, which these changes belong to, is no longer there. Saving asks where to keep the deck.`,
    zh: `这些修改所属的${quote(name, 'zh')}已不存在，保存时会询问存放位置。`,
  }
}

// --- Templates ----------------------------------------------------------------------------------------------------

export function cannotImport(name: string, why: readonly Localized[]): Localized {
  return inEveryLang((lang) => {
    const reasons = why.map((reason) => sentence(reason[lang], lang))
    return lang === 'zh'
      ? `无法从${quote(name, 'zh')}生成外观：${reasons.join('')}`
      : `No design can be made of ${quote(name)}: ${reasons.join(' ')}`
  })
}

// --- Exports -----------------------------------------------------------------------------------------------------

export const exportRunsAlready: Localized = {
  en: 'This export is running already. Wait for it, or cancel it.',
  zh: '这项导出正在进行，请等待其完成或将其取消。',
}

export const exportEnded: Localized = {
  en: 'The export ended before it was done. Try again; if it happens again, export fewer slides.',
  zh: '导出未完成即已中止，请重试；如再次发生，请减少导出的页数。',
}

// --- Calls -------------------------------------------------------------------------------------------------------

export const noDialogs: Localized = {
  en: 'This program asks with the dialogs of the system, not in the window.',
  zh: '本程序使用系统对话框询问，不在窗口中询问。',
}

/** `why` is the validator's English; in Chinese the place has to do, which is what a report of the mistake needs. */
export function badCall(channel: string, where: string, why: string): Localized {
  return {
    en: `The window asked for something that the program does not understand: ${channel}${where}: ${why}.`,
    zh: `窗口提出了程序无法理解的请求：${channel}${where}。`,
  }
}

/** `why` is what the machine said, in its own words. */
export function unexpected(why: string): Localized {
  return { en: `Something went wrong that should not: ${why}.`, zh: `发生了意外错误：${why}。` }
}
