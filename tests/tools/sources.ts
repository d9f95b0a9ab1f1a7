import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The root of the repository. */
const ROOT = resolve(import.meta.dirname, '..', '..')

/** The folders whose code runs on Node or in Electron's main process: all but the window and what is pure. */
export const NODE_FOLDERS = ['browser', 'cli', 'electron', 'engine'] as const

/** Every folder that holds code of the product. */
export const PRODUCT_FOLDERS = ['messages', 'bridge', 'core', 'renderer', ...NODE_FOLDERS] as const

/** The TypeScript files of folders, as paths from the root with `/`, in alphabetical order. */
export async function sourceFiles(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true })
      return names.filter((name) => /[.]tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    }),
  )
  return found.flat().sort()
}
