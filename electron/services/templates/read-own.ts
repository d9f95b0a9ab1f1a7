import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checked, good, type Problem } from '../problem'
import type { TemplatePack } from './model'
import { type Before, readPack } from './read-pack'
import { inOrder, PACKS_FOLDER } from './source'

/** What an author's folder holds: packs that were put into it, and the author's own templates. */
export interface OwnTemplates {
  /** Later ones win over earlier ones: the packs in the order of their names, then the folder itself. */
  readonly packs: readonly TemplatePack[]
  /** Packs that could not be opened at all. */
  readonly problems: readonly Problem[]
}

/** Reads a folder of templates with the packs in its `packs` folder, or a pack alone. */
export async function readOwnTemplates(place: string, before?: Before): Promise<Checked<OwnTemplates>> {
  const own = await readPack(place, before)
  if (!own.ok) return own
  const installed = await Promise.all((await packsIn(place)).map((pack) => readPack(pack, before)))
  const packs = [...installed.flatMap((pack) => (pack.ok ? [pack.value] : [])), own.value]
  return good({ packs, problems: installed.flatMap((pack) => (pack.ok ? [] : pack.problems)) })
}

/** Folders and `.zip` files below `packs`. */
async function packsIn(place: string): Promise<string[]> {
  const folder = join(place, PACKS_FOLDER)
  const names = inOrder(await readdir(folder).catch(() => []))
  const found = await Promise.all(
    names
      .filter((name) => !name.startsWith('.'))
      .map(async (name) => {
        const path = join(folder, name)
        const isFolder = await stat(path).then(
          (stats) => stats.isDirectory(),
          () => false,
        )
        return isFolder || /\.zip$/i.test(name) ? [path] : []
      }),
  )
  return found.flat()
}
