import { constants, type Stats } from 'node:fs'
import * as nodeFs from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { errorCode } from '../file-messages'
import type { FileSystem } from './file-system'
import { refuseForeignLinks } from './foreign-links'

const MAX_LINKS = 40

/** The file that a path leads to: links are followed, also where the file that they lead to is still to be written. */
export async function targetOf(
  path: string,
  fs: Pick<FileSystem, 'readlink' | 'realpath'> = nodeFs,
  links = 0,
): Promise<string> {
  const there = await fs.realpath(path).catch(() => null)
  if (there !== null) return there
  const link = await fs.readlink(path).catch(() => null)
  if (link === null || links === MAX_LINKS) return path
  const folder = await fs.realpath(dirname(path)).catch(() => dirname(path))
  return targetOf(resolve(folder, link), fs, links + 1)
}

/** The file that is written at a path; a link that somebody else put there is not followed. */
export async function targetToWrite(path: string, fs: Pick<FileSystem, 'lstat' | 'readlink' | 'realpath'>) {
  await refuseForeignLinks(path, fs)
  const target = await targetOf(path, fs)
  // One may have been put there meanwhile: on what has no links any more, there is none to be found.
  await refuseForeignLinks(target, fs)
  return target
}

/** The file that will be replaced, or null; a folder, a device, a pipe and a protected file must not be. */
export async function replaceable(target: string, fs: Pick<FileSystem, 'access' | 'stat'>): Promise<Stats | null> {
  const stats = await fs.stat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (stats === null) return null
  if (stats.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
  if (!stats.isFile()) throw Object.assign(new Error('is not a file'), { code: 'NOT_A_FILE' })
  if (await isProtected(target, stats, fs)) {
    throw Object.assign(new Error('is write-protected'), { code: 'WRITE_PROTECTED' })
  }
  return stats
}

/** True for a file that this person may not write: replacing it would bypass its protection. */
export async function isWriteProtected(path: string): Promise<boolean> {
  const stats = await nodeFs.stat(path).catch(() => null)
  return stats !== null && isProtected(path, stats, nodeFs)
}

/** A file that nobody may write is protected from its owner and from root too, whom the system would let write it. */
async function isProtected(path: string, { mode }: Stats, fs: Pick<FileSystem, 'access'>): Promise<boolean> {
  if ((mode & 0o222) === 0) return true
  return fs.access(path, constants.W_OK).then(
    () => false,
    (error: unknown) => ['EACCES', 'EPERM'].includes(errorCode(error)),
  )
}
