import type { HostMessages, NewFolderFailure } from '../args/app'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { quote } from './wording'

const NO_FOLDER: Readonly<Record<NewFolderFailure, string>> = {
  'no-permission': 'you do not have permission to write here',
  'disk-read-only': 'this disk is read-only',
  'disk-full': 'the disk is full',
  'parent-gone': 'the folder that should contain it no longer exists',
}

/** What the browser host and the server of `chengyu-brief watch` answer. */
export const host: Catalogue<HostMessages> = {
  'other-user': () => 'This window belongs to another user of this computer. Open it as the user who started the app.',
  'wrong-host': () => 'This address works only in its own window. Open the address exactly as the app printed it.',
  'wrong-token': () =>
    'This address is incomplete or has already been used. Go back to the window that it opened, or end the app in the terminal (Ctrl+C) and start it again for a new address.',
  'no-session': () =>
    'This browser has no access to the app. Open the address that the app printed. If it has already been used, end the app in the terminal (Ctrl+C) and start it again for a new address.',
  'not-found': () => 'There is nothing at this address.',
  'wrong-method': () => 'This address does not accept this kind of request.',
  'unknown-channel': ({ channel }) => `There is no call ${quote(channel)}.`,
  'arguments-not-json': () => 'The arguments of a call must be a JSON list.',
  'request-too-large': ({ bytes }) => `Request too large (limit: ${bytes} bytes).`,
  'no-window-name': () => 'Missing window name.',
  'too-many-windows': ({ max }) => `${max} windows are already open. Close one and try again.`,
  'too-many-hosts': ({ max }) => `${max} windows of Chengyu Brief are already open. Close one, then start it again.`,
  'question-answered': () => 'This question has already been answered.',
  'place-not-offered': () => 'This file or folder was not offered here. Choose again.',
  'invalid-file-name': ({ name }) =>
    `${quote(name)} is not a valid name for a file or folder. Use a name without / \\ : * ? " < > |.`,
  'file-name-too-long': () => 'This name is too long. Choose a shorter one.',
  'folder-has-name': ({ name }) =>
    `There is already a folder named ${quote(name)} here. Choose another name for the file.`,
  'name-in-use': ({ name }) => `A file or folder named ${quote(name)} already exists here. Choose another name.`,
  'cannot-create-folder': ({ name, why, system }) =>
    `The folder ${quote(name)} cannot be created: ${why === null ? printable(system) : NO_FOLDER[why]}.`,
  'folder-not-writable': ({ name }) => `You do not have permission to write in ${quote(name)}. Choose another folder.`,
  'cannot-reveal': ({ path }) => `No file manager could be opened. The file is ${quote(path)}.`,
}
