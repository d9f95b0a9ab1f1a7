import type { Stats } from 'node:fs'
import { dirname, join, parse, resolve, sep } from 'node:path'
import type { FileSystem } from './file-system'
import { isShared } from './permissions'

const MAX_LINKS = 40

/**
 * Fails where a path goes through a link of another user in a folder that others may write: they could have it lead to any
 * file of this user. (Linux refuses the same in folders with the sticky bit, where it is set up to.)
 */
export async function refuseForeignLinks(path: string, fs: Pick<FileSystem, 'lstat' | 'readlink'>): Promise<void> {
  const user = process.geteuid?.()
  if (user === undefined) return
  const { root } = parse(resolve(path))
  const ahead = partsOf(resolve(path))
  let folder = root
  for (let links = 0; links < MAX_LINKS; ) {
    const part = ahead.shift()
    if (part === undefined) return
    const next = part === '..' ? dirname(folder) : join(folder, part)
    const stats = await fs.lstat(next).catch(() => null)
    if (stats?.isSymbolicLink()) {
      if (isForeign(stats, await fs.lstat(folder), user)) throw foreignLink()
      const link = await fs.readlink(next)
      ahead.unshift(...partsOf(link))
      if (link.startsWith(sep)) folder = root
      links += 1
    } else folder = next
  }
}

function isForeign(link: Stats, folder: Stats, user: number): boolean {
  if (link.uid === user || link.uid === 0) return false
  // Root may write everywhere, so the folders of others are no safer for it.
  return isShared(folder) || (user === 0 && folder.uid !== 0)
}

function partsOf(path: string): string[] {
  return path.split(sep).filter((part) => part !== '' && part !== '.')
}

function foreignLink(): Error {
  return Object.assign(new Error('goes through a link of another user'), { code: 'FOREIGN_LINK' })
}
