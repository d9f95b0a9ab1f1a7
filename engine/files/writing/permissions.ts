import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { PRIVATE_FILE } from './file-system'

interface Replaced {
  /** The file that will be replaced. */
  readonly stats: Stats | null
  /** The folder that it lies in. */
  readonly folder: Stats
  readonly isPrivate: boolean
}

/**
 * Gives a temporary file the owner and group of the file that it will replace, as far as the system lets this user, and
 * returns the permissions that it should have in the end. Until then nobody but its owner can read it. It is given through
 * its handle: under its name, others who may write in the folder could have put a link to another file.
 */
export async function copyPermissions(
  temporary: Pick<FileHandle, 'chown'> & { readonly stat: () => Promise<Stats> },
  { stats, folder, isPrivate }: Replaced,
): Promise<number> {
  const usual = isPrivate ? PRIVATE_FILE : 0o666 & ~process.umask()
  if (stats === null) return usual
  const made = await temporary.stat()
  const mode = isPrivate ? PRIVATE_FILE : stats.mode & 0o777
  if (made.uid === stats.uid && made.gid === stats.gid) return mode
  const owners = mayGive(stats, folder) ? [stats.uid, made.uid] : [made.uid]
  for (const owner of owners) {
    const isTaken = await temporary.chown(owner, stats.gid).then(
      () => true,
      () => false,
    )
    if (isTaken) return mode
  }
  return made.gid === stats.gid ? mode : withoutGroup(mode)
}

/** Whether a folder can be changed by its group or by everybody. */
export function isShared(folder: Stats): boolean {
  return (folder.mode & 0o022) !== 0
}

/** In a folder that others may write, anybody could have put the old file there. */
function mayGive(file: Stats, folder: Stats): boolean {
  return !isShared(folder) && [0, process.geteuid?.(), file.uid].includes(folder.uid)
}

/** What the group of the old file might do, the group of the new one may not: it gets what everybody has. */
function withoutGroup(mode: number): number {
  return (mode & 0o707) | (mode & ((mode & 0o007) << 3))
}
