import type { Failure, FileMessages, FolderFailure, PlaceOption, ReadFailure, WriteFailure } from '../args/files'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { counted } from './wording'

const UNREADABLE: Readonly<Record<ReadFailure, string>> = {
  'not-utf8': 'The file is not UTF-8 text. Save it as UTF-8.',
  'no-file': 'There is no such file. Check its name.',
  'is-folder': 'This is a folder. Name a file inside it.',
  'not-a-folder': 'A part of this path is a file, not a folder. Check the path.',
  'no-permission': 'You do not have permission to read this file.',
  'link-loop': 'This link points back to itself. Name the actual file.',
  'name-too-long': 'This file name is too long. Check it.',
  'invalid-name': 'This is not a valid file name. Check it.',
  'not-a-file': 'This is a pipe, a socket or a device, not a file. Save its content to a file and use that instead.',
}

const UNREADABLE_FOLDER: Readonly<Record<FolderFailure, string>> = {
  'no-folder': 'There is no such folder. Check its name.',
  'is-file': 'This is a file. Name the folder that contains it.',
  'no-permission': 'You do not have permission to read this folder.',
}

/** A cause and its remedy; `other` is how another place is chosen. */
const UNWRITABLE: Readonly<Record<WriteFailure, (other: string) => string>> = {
  'disk-full': (other) => `The disk is full. Free some space, or choose another place with ${other}.`,
  'quota-used-up': (other) =>
    `The quota of this disk is used up. Free some space, or choose another place with ${other}.`,
  'no-permission': (other) => `You do not have permission to write there. Choose another place with ${other}.`,
  'disk-read-only': (other) => `The disk is read-only. Choose another place with ${other}.`,
  'no-folder': (other) => `Its folder does not exist. Create it, or choose another place with ${other}.`,
  'not-a-folder': (other) => `A part of its path is a file, not a folder. Choose another place with ${other}.`,
  'is-folder': (other) => `There is a folder with that name. Choose another name with ${other}.`,
  'file-in-the-way': (other) => `There is a file where its folder should be. Choose another place with ${other}.`,
  'name-too-long': (other) => `Its name is too long. Choose a shorter one with ${other}.`,
  'in-use': () =>
    'Another program is using it, such as PowerPoint, OneDrive or a virus scanner. Close it there and try again.',
  'write-protected': (other) => `It is write-protected. Remove the protection, or choose another place with ${other}.`,
  'link-loop': (other) => `It is a link that points back to itself. Choose another place with ${other}.`,
  'foreign-link': (other) =>
    `Its path goes through a link that another user created in a shared folder. Choose another place with ${other}.`,
  'too-much': (other) => `These files are too many or too large for one folder. Choose another place with ${other}.`,
  replaced: (other) =>
    `Someone who can write to its folder replaced it in the meantime. Choose another place with ${other}.`,
  'not-a-file': (other) => `It is a device or a pipe, not a file. Choose another place with ${other}.`,
}

const COMMANDS = { 'save-as': '"Save as"', export: '"Export"', 'choose-folder': '"Choose folder"' } as const

function whyUnwritable(failure: Failure<WriteFailure>, option: PlaceOption): string {
  const other = typeof option === 'string' ? option : COMMANDS[option.command]
  return failure.why === null ? `${printable(failure.system)}.` : UNWRITABLE[failure.why](other)
}

/** Files and folders that cannot be read or written. */
export const files: Catalogue<FileMessages> = {
  'cannot-read': (failure) =>
    failure.why === null ? `The file cannot be read (${printable(failure.system)}).` : UNREADABLE[failure.why],
  'file-too-large': ({ megabytes }) =>
    `The file is larger than ${megabytes} MB and was not read. Check that it is the right file, or make it smaller.`,
  'cannot-read-folder': (failure) =>
    failure.why === null ? `The folder cannot be read (${printable(failure.system)}).` : UNREADABLE_FOLDER[failure.why],
  'internal-error-in-file': ({ fault }) =>
    `This file caused an internal error (${printable(fault)}) and was not used. Please report the error and attach the file.`,
  'is-pdf': () =>
    'This is a PDF, not a deck or a template. To extract the deck from a PDF that was exported here, use "chengyu-brief inspect FILE --deck mine.brief.json".',
  'is-zip': () =>
    'This is a PowerPoint file or another zipped file, not a deck or a template. Name a .json file. (A PowerPoint file contains no deck; the PDF of the same briefing does.)',
  'cannot-write': ({ file, failure, option }) => `Cannot write ${printable(file)}. ${whyUnwritable(failure, option)}`,
  'cannot-use-folder': ({ folder, failure, option }) =>
    `The app cannot keep its own files in ${printable(folder)}. ${whyUnwritable(failure, option)}`,
  'not-restored': ({ why, files: replaced }, { message }) => {
    const each = replaced.map(
      ({ target, backup }) =>
        `${printable(target)} had already been replaced and could not be restored. Its old content is in ${printable(backup)} and will be restored the next time the app writes to that folder.`,
    )
    return [message(why), ...each].join(' ')
  },
  'deck-file-too-large': ({ megabytes }) =>
    `The deck is larger than ${megabytes} MB. It was not saved, because a file of that size cannot be opened again. Use fewer or smaller pictures.`,
  'deck-file-too-long': () =>
    'The deck has too much content. It was not saved, because a file with so many slides and texts cannot be opened again. Split it into several decks.',

  'problem-at': ({ file, line, column, problem }, { message }) =>
    `${printable(file)}:${line}:${column}: ${message(problem)}`,
  'problem-of': ({ path, problem }, { message }) => `${printable(path)}: ${message(problem)}`,
  'more-problems': ({ count }) => `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'more problem')}.`,
}
