import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../../files/file-messages'
import { targetOf } from '../../files/writing/target'

/**
 * What a file is locked by. Links to one file are one file: symbolic ones by the path that they lead to, hard ones by the number
 * that the disk gives the file. One that is still to be written is named by its folder, which may be a link too.
 */
export async function keysOf(path: string): Promise<string[]> {
  const target = await targetOf(path)
  const folder = dirname(target)
  const real = join(await realpath(folder).catch(() => folder), basename(target))
  const stats = await stat(real, { bigint: true }).catch(() => null)
  // Some disks give no numbers.
  const isNumbered = stats?.isFile() === true && stats.ino > 0n
  return isNumbered ? [`file:${real}`, `inode:${stats.dev}:${stats.ino}`] : [`file:${real}`]
}

/** True where there is no such file any more. */
export function isGone(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(errorCode(error)),
  )
}

/** True where the disk knows a file by several names. */
export function isHardLinked(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile() && stats.nlink > 1,
    () => false,
  )
}
