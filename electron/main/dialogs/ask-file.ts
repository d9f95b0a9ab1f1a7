import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron/main'
import { FORMATS, formatOf } from '../../../core/export-formats'
import type { Lang } from '../../../core/locale'
import { withEnding } from '../../../engine/window-host/dialogs'
import type { FileQuestion } from '../../../engine/window-host/ports'
import { DIALOG_WORDS, type DialogWords } from './words'

/**
 * Asks with the system's dialogs, on top of the window; null where the person cancels. The dialogs are called as members
 * of `dialog`, because tests put theirs in their place.
 */
export async function askFile(window: BrowserWindow, question: FileQuestion, lang: Lang): Promise<string | null> {
  switch (question.kind) {
    case 'open':
      return askOpen(window, question, lang)
    case 'save':
      return askSave(window, question, lang)
    case 'folder':
      return askFolder(window, question, lang)
  }
}

async function askOpen(window: BrowserWindow, question: FileQuestion, lang: Lang): Promise<string | null> {
  const words = DIALOG_WORDS[lang]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: isDeck(question) ? words.open : words.brand,
    defaultPath: question.folder,
    filters: filtersFor(question, lang),
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askFolder(window: BrowserWindow, question: FileQuestion, lang: Lang): Promise<string | null> {
  const words = DIALOG_WORDS[lang]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.folder,
    defaultPath: question.folder,
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askSave(window: BrowserWindow, question: FileQuestion, lang: Lang): Promise<string | null> {
  const words = DIALOG_WORDS[lang]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.save,
    defaultPath: join(question.folder, question.suggestedName),
    filters: filtersFor(question, lang),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return null
  const path = withEnding(filePath, question.endings)
  // The dialog has asked about the name that was typed, not about the one that came of it.
  return path === filePath || !existsSync(path) || (await mayReplace(window, path, words)) ? path : null
}

async function mayReplace(window: BrowserWindow, path: string, words: DialogWords): Promise<boolean> {
  const buttons = [words.cancel, words.replaceYes]
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.replace(basename(path)),
    detail: words.replaceDetail,
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === buttons.indexOf(words.replaceYes)
}

/** The system's dialogs take extensions without a dot, and know only the last part of a double one. */
function filtersFor({ endings }: FileQuestion, lang: Lang): FileFilter[] {
  const extensions = [...new Set(endings.map((ending) => ending.slice(ending.lastIndexOf('.') + 1)))]
  const format = FORMATS.map(formatOf).find(({ ending }) => endings.includes(ending))
  return [{ name: format?.fileKind[lang] ?? DIALOG_WORDS[lang].deck, extensions }]
}

/** A deck is what is opened to be worked on; a PowerPoint file, to import its design. */
function isDeck({ endings }: FileQuestion): boolean {
  return endings.some((ending) => ending.endsWith('.json'))
}
