/** The sentences about files and folders that cannot be read or written. */

/** Why a file cannot be read. */
export function cannotRead(error: unknown): string {
  const code = errorCode(error)
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'The file is not UTF-8 text; save it as UTF-8'
  const reason: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file; check its name',
    EISDIR: 'This is a folder; name a file inside it',
    ENOTDIR: 'A part of this path is a file, not a folder; check the path',
    EACCES: 'There is no permission to read this file',
    EPERM: 'There is no permission to read this file',
  }
  return reason[code] ?? `The file cannot be read (${reasonOf(error)})`
}

/** Why a folder cannot be read. */
export function cannotReadFolder(error: unknown): string {
  const reason: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such folder; check its name',
    ENOTDIR: 'This is a file; name the folder that it lies in',
    EACCES: 'There is no permission to read this folder',
  }
  return reason[errorCode(error)] ?? `The folder cannot be read (${reasonOf(error)})`
}

/** Why a file cannot be written, and which option chooses another place. What stood there before is untouched. */
export function cannotWrite(file: string, error: unknown, option: string): string {
  const reason: Readonly<Record<string, string>> = {
    ENOSPC: `the disk is full; free some space or choose another place with ${option}`,
    EDQUOT: `the quota of this disk is used up; free some space or choose another place with ${option}`,
    EACCES: `there is no permission; choose another place with ${option}`,
    EPERM: `there is no permission; choose another place with ${option}`,
    EROFS: `the disk is read-only; choose another place with ${option}`,
    ENOENT: `its folder does not exist; make it, or choose another place with ${option}`,
    ENOTDIR: `a part of its path is a file, not a folder; choose another place with ${option}`,
    EISDIR: `there is a folder of that name; choose another name with ${option}`,
    EEXIST: `a file stands where its folder should be; choose another place with ${option}`,
    ENAMETOOLONG: `its name is too long; choose a shorter one with ${option}`,
    EBUSY: 'another program holds it; close the file there and try again',
    NOT_A_FILE: `it is a device or a pipe, not a file; choose another place with ${option}`,
  }
  return `Cannot write ${file}: ${reason[errorCode(error)] ?? reasonOf(error)}`
}

/** The code of a system error, or an empty text. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
