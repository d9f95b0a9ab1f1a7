import type { AppMessages, Problems } from '../args/app'
import type { Catalogue, Wording } from '../catalogue'
import { printable } from '../printable'
import { files } from './files'
import { quote } from './wording'

/** A line for each problem; a long list is cut. */
function lines({ problems, more }: Problems, words: Wording): readonly string[] {
  const listed = problems.map((problem) => files['problem-at'](problem, words))
  return more > 0 ? [...listed, files['more-problems']({ count: more }, words)] : listed
}

/** What a host tells its window: files, drafts, exports, calls. */
export const app: Catalogue<AppMessages> = {
  'unknown-ticket': () => 'This file is no longer open in the app. Open it again.',
  'open-elsewhere': ({ name }) =>
    `${quote(name)} is open in another window, so it is read-only here. To change it, save it under another name.`,
  'write-protected': ({ name }) =>
    `${quote(name)} is write-protected, so it is read-only here. To change it, save it under another name.`,
  'cannot-save-read-only': ({ name }) => `${quote(name)} is read-only. Save it under another name.`,
  'cannot-replace-open-file': ({ name }) => `${quote(name)} is open in another window. Choose another name.`,
  'cannot-replace-protected': ({ name }) => `${quote(name)} is write-protected. Choose another name.`,
  'lock-lost': ({ name }) => `Another window has taken over ${quote(name)}. Save your work under another name.`,
  'changed-on-disk': ({ name }) =>
    `${quote(name)} was changed by another app after it was opened. Save again to replace it, or save your work under another name.`,
  'file-gone': ({ name }) =>
    `${quote(name)} is no longer in its place: the file or its folder was deleted, moved or renamed. Save again to write it there, or save your work under another name.`,
  'hard-linked': ({ name }) =>
    `${quote(name)} is also stored under another name (a hard link). Saving here does not change the other one; after that, they are two separate files.`,
  'hidden-file-name': ({ name }) =>
    `${quote(name)} would be a hidden file, which dialogs do not show. Choose a name that does not start with a dot.`,
  'device-name': ({ name }) => `${quote(name)} is reserved on Windows and cannot be a file name. Choose another name.`,
  'name-ends-with-dot-or-space': ({ name }) =>
    `A file name cannot end with a dot or a space on Windows, as ${quote(name)} does. Choose another name.`,
  'name-taken': ({ name }) => `A file named ${quote(name)} already exists. Choose another name.`,
  'opened-as-copy': ({ name }) => `This is a copy of ${quote(name)}. When you save it, you will be asked where.`,
  'copy-without-file': () => 'This deck has no file yet. Choose "Save as" first.',
  'newer-version': ({ found, newest }) =>
    `This deck was made by a newer version of the app: it has version ${found}, and this app supports versions up to ${newest}. It is read-only, so that nothing is lost.`,
  'content-left-out': ({ keys }) =>
    `Not shown, because this version of the app does not support it: ${keys.map(quote).join(', ')}.`,
  'cannot-open': ({ name, ...problems }, words) =>
    [`${quote(name)} cannot be opened.`, ...lines(problems, words)].join('\n'),
  'cannot-read-world': (problems, words) =>
    ['The app’s own dataset or templates cannot be read. Reinstall the app.', ...lines(problems, words)].join('\n'),

  'draft-taken': () => 'This unsaved deck is open in another window.',
  'draft-gone': () => 'This unsaved deck no longer exists.',
  'draft-file-gone': ({ name }) =>
    `${quote(name)}, the file that these changes belong to, no longer exists. When you save the deck, you will be asked where.`,

  'parts-exist': ({ name, count }) =>
    count === 1
      ? `${quote(name)} already exists, so nothing was exported. Choose another name or folder.`
      : `${count} of these files already exist, ${quote(name)} first, so nothing was exported. Choose another name or folder.`,
  'export-running': () => 'This export is already running. Wait for it to finish, or cancel it.',
  'export-ended': () => 'The export ended before it was finished. Try again. If it happens again, export fewer slides.',

  'no-dialogs': () => 'This app uses the dialogs of the system, not those of the window.',
  'bad-call': ({ channel, where, why }) =>
    `The window sent an invalid request: ${printable(`${channel}${where}: ${why.replace(/\.$/, '')}`)}.`,
  unexpected: ({ fault }) => `Unexpected error: ${printable(fault.replace(/\.$/, ''))}.`,
  'foreign-page': ({ channel }) =>
    `${quote(channel)} was refused, because the request does not come from the app’s own page.`,
  'window-closed': ({ channel }) => `${quote(channel)} was refused, because its window is closed.`,
  'program-fault': ({ log }) =>
    `Something went wrong inside the app. You can continue working. Details are in ${printable(log)}.`,
  'cannot-start': () =>
    'Chengyu Brief could not start. Your files and drafts have not been changed. If this happens every time, reinstall the app.',
  'details-in': ({ log }) => `Details are in ${printable(log)}.`,
  'window-crashed': () => 'The window has crashed several times in a row. Restart the app. Your drafts are kept.',
  'window-not-loaded': () => 'The window could not be loaded. Reinstall the app. Your files and drafts are kept.',
}
