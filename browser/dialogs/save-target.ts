import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errorCode } from '../../engine/files/file-messages'
import { AppError } from '../../engine/window-host/app-error'
import { checkUsableName, withEnding } from '../../engine/window-host/dialogs'
import type { NewFolderFailure } from '../../messages/args/app'
import { message } from '../../messages/message'

interface SaveTarget {
  readonly path: string
  /** The name with its ending. */
  readonly name: string
  /** True where a file is there that would be replaced. */
  readonly exists: boolean
}

/** What saving under a typed name would write; refuses a name that no file can have, or that is a folder's. */
export async function saveTarget(folder: string, typed: string, endings: readonly string[]): Promise<SaveTarget> {
  const bare = typed.trim()
  // An ending makes a file of "..", but not one that anybody means.
  if (/^\.*$/.test(bare)) throw new AppError(message('invalid-file-name', { name: bare }))
  const name = withEnding(bare, endings)
  checkFileName(name)
  const path = join(folder, name)
  const stats = await stat(path).catch(() => null)
  if (stats?.isDirectory()) throw new AppError(message('folder-has-name', { name }))
  await access(folder, constants.W_OK).catch(() => {
    throw new AppError(message('folder-not-writable', { name: basename(folder) || folder }))
  })
  return { path, name, exists: stats !== null }
}

const FOLDER_FAILURES: Readonly<Record<string, NewFolderFailure>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'disk-read-only',
  ENOSPC: 'disk-full',
  ENOENT: 'parent-gone',
}

/** Makes a folder of a typed name, and answers with its path. */
export async function makeFolderIn(folder: string, typed: string): Promise<string> {
  const name = typed.trim()
  checkFileName(name)
  const path = join(folder, name)
  await mkdir(path).catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') throw new AppError(message('name-in-use', { name }))
    const code = errorCode(error)
    throw new AppError(message('cannot-create-folder', { name, why: FOLDER_FAILURES[code] ?? null, system: code }))
  })
  return path
}

/** What one of the systems does not take in a name; a deck goes from one to the other. */
const REFUSED = /[/\\:*?"<>|\p{Cc}]/u
const MAX_NAME_BYTES = 255

/** Refuses a name that would lead to another folder, that no file can have, or under which it would not be found again. */
export function checkFileName(name: string): void {
  const isOnlyDots = /^\.*$/.test(name.trim())
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw new AppError(message('file-name-too-long'))
  if (REFUSED.test(name) || isOnlyDots) throw new AppError(message('invalid-file-name', { name }))
  checkUsableName(name)
}
