import type { Stats } from 'node:fs'
import type { FileSystem } from './file-system'
import { PRIVATE_FILE } from './file-system'

/**
 * Gives a temporary file the owner and group of the file that it will replace, as far as the system lets this user, and
 * returns the permissions that it should have in the end. Until then nobody but its owner can read it.
 */
export async function takeOver(
  temporary: string,
  replaced: Stats | null,
  isPrivate: boolean,
  fs: Pick<FileSystem, 'chown' | 'stat'>,
): Promise<number> {
  const usual = isPrivate ? PRIVATE_FILE : 0o666 & ~process.umask()
  if (replaced === null) return usual
  const made = await fs.stat(temporary)
  const mode = isPrivate ? PRIVATE_FILE : replaced.mode & 0o777
  if (made.uid === replaced.uid && made.gid === replaced.gid) return mode
  const owners = [replaced.uid, made.uid]
  for (const owner of owners) {
    const isTaken = await fs.chown(temporary, owner, replaced.gid).then(
      () => true,
      () => false,
    )
    if (isTaken) return mode
  }
  return made.gid === replaced.gid ? mode : withoutGroup(mode)
}

/** What the group of the old file might do, the group of the new one may not: it gets what everybody has. */
function withoutGroup(mode: number): number {
  return (mode & 0o707) | (mode & ((mode & 0o007) << 3))
}

/** Sets permissions, where the disk has any: FAT and some network drives have none. */
export async function setMode(path: string, mode: number, fs: Pick<FileSystem, 'chmod'>): Promise<void> {
  await fs.chmod(path, mode).catch(() => {})
}
