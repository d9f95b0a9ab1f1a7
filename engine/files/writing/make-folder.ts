import type * as nodeFs from 'node:fs/promises'
import { dirname } from 'node:path'

type FileSystem = Pick<typeof nodeFs, 'mkdir' | 'rmdir' | 'stat'>

/**
 * Makes a folder and those around it, one after the other, and notes each that it made, outer ones first. (The recursive
 * mode of `mkdir` blames a read-only disk on a folder that is not there.)
 */
export async function makeFolder(folder: string, made: string[], fs: FileSystem, mode = 0o777): Promise<void> {
  if (await exists(folder, fs)) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder), made, fs, mode)
  try {
    await fs.mkdir(folder, { mode })
  } catch (error) {
    // Another process may have made it just now.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && (await exists(folder, fs))) return
    throw error
  }
  made.push(folder)
}

/** Removes folders that were made, inner ones first; one that somebody has written into meanwhile stays. */
export async function removeFolders(made: readonly string[], fs: FileSystem): Promise<void> {
  for (const folder of made.toReversed()) await fs.rmdir(folder).catch(() => {})
}

async function exists(folder: string, fs: FileSystem): Promise<boolean> {
  try {
    if ((await fs.stat(folder)).isDirectory()) return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  throw Object.assign(new Error('is a file'), { code: 'EEXIST' })
}
