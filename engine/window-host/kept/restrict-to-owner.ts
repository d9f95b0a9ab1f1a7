import type { Dirent } from 'node:fs'
import { chmod, lstat, readdir } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { defaultUserDataFolder } from '../../files/user-folders'
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../../files/writing/file-system'
import { temporaryEnding } from '../../files/writing/temporary-files'

/** Folders that hold nothing but the program's own files. Those of a browser are closed, and left alone inside. */
const OWN_FOLDERS = ['drafts', 'discarded-drafts', 'locks']
const OWN_FILES = [
  'faults.log',
  'faults.log.old',
  'last-folder.json',
  'recent.json',
  'settings.json',
  'templates-folder.json',
  'window.json',
]
const BROWSER_FOLDER = /^browser-\d+$/
const OTHERS = 0o077
const STICKY = 0o1000

/**
 * Takes away what others may do with the program's own files and folders: earlier versions made them as open as the system
 * has it. A person may have named a folder that holds other files too: those stay as they are, and so does the folder. Never
 * fails: what cannot be changed stays. (Windows keeps a profile to its owner by itself.)
 */
export async function restrictToOwner(userData: string, defaultFolder = defaultUserDataFolder()): Promise<void> {
  if (process.platform === 'win32' || !(await isOwnFolder(userData))) return
  const entries = await readdir(userData, { withFileTypes: true }).catch(() => [])
  const own = entries.filter(({ name }) => isOwnName(name))
  if (userData === defaultFolder || own.length === entries.length) await restrict(userData)
  await restrictInside(userData, own)
}

/** True for a folder of this user's that is not a place for everything, such as the home folder. */
async function isOwnFolder(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => null)
  if (!stats?.isDirectory() || stats.uid !== process.geteuid?.() || (stats.mode & STICKY) !== 0) return false
  return ![homedir(), tmpdir()].some((shared) => isInside(shared, folder))
}

/** True for the name of something that the program itself makes in its folder. */
function isOwnName(name: string): boolean {
  return [...OWN_FOLDERS, ...OWN_FILES].includes(name) || BROWSER_FOLDER.test(name) || temporaryEnding(name) !== null
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`))
}

async function restrictInside(folder: string, entries: readonly Dirent[]): Promise<void> {
  for (const entry of entries) {
    const path = join(folder, entry.name)
    await restrict(path)
    if (entry.isDirectory() && OWN_FOLDERS.includes(entry.name)) await restrictTree(path)
  }
}

async function restrictTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    await restrict(path)
    if (entry.isDirectory()) await restrictTree(path)
  }
}

/** Closes a file or folder; a link is not followed. */
async function restrict(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => null)
  if (stats === null || (stats.mode & OTHERS) === 0) return
  if (stats.isDirectory()) await chmod(path, PRIVATE_FOLDER).catch(() => {})
  if (stats.isFile()) await chmod(path, stats.mode & PRIVATE_FILE).catch(() => {})
}
