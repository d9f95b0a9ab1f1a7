import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mayMatter } from './watch-folder'

/** More than any folder of templates holds; what lies behind is left to the watcher. */
const MAX_PATHS = 5000

/**
 * The paths, sizes and times of all that may be a template below a folder, as a text to compare; empty where there is no
 * folder. Nothing is opened.
 */
export async function snapshotOf(folder: string): Promise<string> {
  const lines: string[] = []
  const folders = ['']
  for (let at = folders.shift(); at !== undefined && lines.length < MAX_PATHS; at = folders.shift()) {
    const names = await readdir(join(folder, at)).catch(() => [])
    for (const name of names.sort()) {
      const path = at === '' ? name : `${at}/${name}`
      const stats = mayMatter(path) ? await stat(join(folder, path)).catch(() => null) : null
      if (stats?.isDirectory()) folders.push(path)
      if (stats) lines.push(`${path} ${stats.ino} ${stats.size} ${stats.mtimeMs}`)
    }
  }
  return lines.join('\n')
}
