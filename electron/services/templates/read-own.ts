import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'
import { bad, type Checked, good, type Problem, ToldError } from '../problem'
import * as messages from './messages'
import type { TemplatePack } from './model'
import { type Before, readPack } from './read-pack'
import { inOrder, PACKS_FOLDER, wholeFile } from './source'

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
  const installed = await Promise.all((await packsIn(place)).map((pack) => readInstalled(pack, place, before)))
  const packs = [...installed.flatMap((pack) => (pack.ok ? [pack.value] : [])), own.value]
  return good({ packs, problems: installed.flatMap((pack) => (pack.ok ? [] : pack.problems)) })
}

/** A pack that somebody has put into the folder: what is wrong with it leaves the others as they are. */
async function readInstalled(pack: string, place: string, before?: Before): Promise<Checked<TemplatePack>> {
  try {
    if (!(await liesWithin(pack, place))) return bad([wholeFile(pack, messages.leadsOutside(basename(pack)))])
    const read = await readPack(pack, before)
    const isEmpty = read.ok && read.value.files.length === 0 && read.value.problems.length === 0
    return isEmpty ? bad([wholeFile(pack, messages.noTemplates())]) : read
  } catch (error) {
    if (error instanceof ToldError) return bad([wholeFile(pack, error.says)])
    throw error
  }
}

/** Whether a path lies in a folder once all links are followed. */
async function liesWithin(path: string, folder: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(path))
  return !way.startsWith('..') && !isAbsolute(way)
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
