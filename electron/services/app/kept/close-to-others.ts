import { chmod, lstat, readdir } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../../writing/file-system'

/** Folders that hold nothing but the program's own files. Those of a browser are closed, and left alone inside. */
const OWN_FOLDERS = ['drafts', 'discarded-drafts', 'locks']
const OTHERS = 0o077
const STICKY = 0o1000

/**
 * Takes away what others may do with the program's own files and folders: earlier versions made them as open as the system
 * has it. Never fails: what cannot be changed stays. (Windows keeps a profile to its owner by itself.)
 */
export async function closeToOthers(userData: string): Promise<void> {
  if (process.platform === 'win32' || !(await isForUsAlone(userData))) return
  await close(userData)
  await closeInside(userData)
}

/** A folder that was named for the program's files, but has to serve others too, is not closed. */
async function isForUsAlone(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => null)
  if (!stats?.isDirectory() || stats.uid !== process.geteuid?.() || (stats.mode & STICKY) !== 0) return false
  return ![homedir(), tmpdir()].some((shared) => isInside(shared, folder))
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`))
}

async function closeInside(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    await close(path)
    if (entry.isDirectory() && OWN_FOLDERS.includes(entry.name)) await closeTree(path)
  }
}

async function closeTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    await close(path)
    if (entry.isDirectory()) await closeTree(path)
  }
}

/** Closes a file or folder; a link is not followed. */
async function close(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => null)
  if (stats === null || (stats.mode & OTHERS) === 0) return
  if (stats.isDirectory()) await chmod(path, PRIVATE_FOLDER).catch(() => {})
  if (stats.isFile()) await chmod(path, stats.mode & PRIVATE_FILE).catch(() => {})
}
