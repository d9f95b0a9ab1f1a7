import type { Failure, FolderFailure, PlaceOption, ReadFailure, WriteFailure } from '../../messages/args/files'
import { shorten } from '../../messages/found'
import { type Message, message } from '../../messages/message'
import { UnsuitableFile } from './unsuitable-file'

export type { PlaceOption }

// What the system's errors about files and folders are as messages.

const UNREADABLE: Readonly<Record<string, ReadFailure>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf8',
  ENOENT: 'no-file',
  EISDIR: 'is-folder',
  ENOTDIR: 'not-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'link-loop',
  ENAMETOOLONG: 'name-too-long',
  ERR_INVALID_ARG_VALUE: 'invalid-name',
  NOT_A_FILE: 'not-a-file',
  // What opening a socket gives.
  ENXIO: 'not-a-file',
}

const UNREADABLE_FOLDER: Readonly<Record<string, FolderFailure>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'is-file',
  EACCES: 'no-permission',
}

const UNWRITABLE: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'quota-used-up',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'disk-read-only',
  ENOENT: 'no-folder',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'is-folder',
  EEXIST: 'file-in-the-way',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'in-use',
  IN_USE: 'in-use',
  WRITE_PROTECTED: 'write-protected',
  ELOOP: 'link-loop',
  FOREIGN_LINK: 'foreign-link',
  TOO_MUCH: 'too-much',
  REPLACED: 'replaced',
  NOT_A_FILE: 'not-a-file',
}

/** Why a file cannot be read. */
export function cannotRead(error: unknown): Message<'cannot-read' | 'file-too-large'> {
  if (error instanceof UnsuitableFile && error.code === 'TOO_LARGE') {
    return message('file-too-large', { megabytes: error.maxBytes / 1_000_000 })
  }
  return message('cannot-read', failureOf(error, UNREADABLE))
}

/** Why a folder cannot be read. */
export function cannotReadFolder(error: unknown): Message<'cannot-read-folder'> {
  return message('cannot-read-folder', failureOf(error, UNREADABLE_FOLDER))
}

/** An error that nobody foresaw, in a file that was handed in. */
export function internalError(error: unknown): Message<'internal-error-in-file'> {
  return message('internal-error-in-file', { fault: shorten(reasonOf(error)) })
}

/** Why the app cannot use a folder that it needs for its own files, and the option that names another one. */
export function cannotUseFolder(folder: string, error: unknown, option: string): Message<'cannot-use-folder'> {
  return message('cannot-use-folder', { folder, failure: failureOf(error, UNWRITABLE), option })
}

/** Why a file cannot be written, and what chooses another place. What was there before is untouched. */
export function cannotWrite(file: string, error: unknown, option: PlaceOption): Message<'cannot-write'> {
  return message('cannot-write', { file, failure: failureOf(error, UNWRITABLE), option })
}

function failureOf<Name extends string>(error: unknown, names: Readonly<Record<string, Name>>): Failure<Name> {
  const why = names[errorCode(error)]
  return why === undefined ? { why: null, system: reasonOf(error) } : { why }
}

/** The code of a system error, or an empty text. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error'
}
