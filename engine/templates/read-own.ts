import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { message } from '../../messages/message'
import { cannotReadFolder } from '../files/file-messages'
import { type Checked, failure, type Problem, problemsOf, success } from '../files/problem'
import { BOUNDS, createValueBudget, type ValueBudget } from './bounds'
import type { OwnTemplate, TemplatePack } from './model'
import { type PreviousFiles, readPack } from './read-pack'
import { inOrder, isNoFolder, isZip, KIND_FOLDERS, PACKS_FOLDER, wholeFile } from './source'
import { unreadReason } from './unread-reason'

/** What an author's folder holds: packs that were put into it, and the author's own templates. */
export interface OwnTemplates {
  /** Later ones win over earlier ones: the packs in the order of their names, then the folder itself. */
  readonly packs: readonly TemplatePack[]
  /** Packs that could not be opened at all. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a folder of templates with the packs in its `packs` folder, or a pack alone. A `.zip` that somebody only dropped beside
 * the folders is a pack too.
 */
export async function readOwnTemplates(place: string, before?: PreviousFiles): Promise<Checked<OwnTemplates>> {
  const budget = createValueBudget()
  const own = await readPack(place, before, budget)
  if (!own.ok) return own
  const installed = await readPacks(place, budget, before)
  return success({ packs: [...installed.packs, own.value], problems: installed.problems })
}

/** Every template of an author's folder that has no problem, those that win last. */
export function templatesOf({ packs }: OwnTemplates): readonly OwnTemplate[] {
  return packs.flatMap(({ files }) => files.flatMap(({ template }) => template ?? []))
}

/** What `--templates` would use of a folder or pack; nothing where the path is something else. */
export async function templatesAt(place: string): Promise<readonly OwnTemplate[]> {
  const own = await readOwnTemplates(place)
  return own.ok ? templatesOf(own.value) : []
}

/** The packs of a folder, one after the other: together they are held within bounds too. */
async function readPacks(place: string, budget: ValueBudget, before?: PreviousFiles): Promise<OwnTemplates> {
  const folder = join(place, PACKS_FOLDER)
  const packs: TemplatePack[] = []
  const problems: Problem[] = []
  const found = await packPlaces(place, problems)
  const last = found[BOUNDS.packs - 1]
  if (last !== undefined && found.length > BOUNDS.packs) {
    problems.push(wholeFile(folder, message('too-many-packs', { max: BOUNDS.packs, last: basename(last) })))
  }
  let bytes = 0
  for (const path of found.slice(0, BOUNDS.packs)) {
    const pack = await readInstalled(path, place, budget, before)
    problems.push(...problemsOf(pack))
    if (!pack.ok) continue
    bytes += pack.value.files.reduce((sum, file) => sum + file.bytes.length, 0)
    if (bytes > BOUNDS.packsBytes) {
      problems.push(
        wholeFile(
          folder,
          message('packs-too-large', { megabytes: BOUNDS.packsBytes / 1_000_000, first: basename(path) }),
        ),
      )
      break
    }
    packs.push(pack.value)
  }
  return { packs, problems }
}

/**
 * The zipped packs of an author's folder, read as `readOwnTemplates` reads them: a pack that is a folder is looked into like any
 * other folder. In a folder that holds other things, a `.zip` without templates is one of those.
 */
export async function readZippedPacks(place: string): Promise<readonly ReadZip[]> {
  const zips = (await packPlaces(place, [])).filter(isZip)
  const budget = createValueBudget()
  const read: ReadZip[] = []
  for (const path of zips) read.push({ place: path, pack: await readInstalled(path, place, budget) })
  const isAuthors = await isAuthorsFolder(place)
  return read.filter(({ place: path, pack }) => !isBeside(path, place) || (pack.ok ? !isEmpty(pack.value) : isAuthors))
}

/** A `.zip`, and what reading it gave. */
export interface ReadZip {
  readonly place: string
  readonly pack: Checked<TemplatePack>
}

async function isAuthorsFolder(place: string): Promise<boolean> {
  const names = await readdir(place).catch((): string[] => [])
  return [...Object.values(KIND_FOLDERS), PACKS_FOLDER].some((name) => names.includes(name))
}

/** A pack that somebody has put into the folder: what is wrong with it leaves the others as they are. */
async function readInstalled(
  pack: string,
  place: string,
  budget: ValueBudget,
  before?: PreviousFiles,
): Promise<Checked<TemplatePack>> {
  try {
    if (!(await liesWithin(pack, place)))
      return failure([wholeFile(pack, message('leads-outside', { name: basename(pack) }))])
    const read = await readPack(pack, before, budget)
    const isMeant = !isBeside(pack, place)
    return isMeant && read.ok && isEmpty(read.value) ? failure([wholeFile(pack, message('no-templates'))]) : read
  } catch (error) {
    return failure([wholeFile(pack, unreadReason(error))])
  }
}

/** A `.zip` beside the folders may be anything; what lies in `packs` is meant to be a pack. */
function isBeside(pack: string, place: string): boolean {
  return dirname(pack) === resolve(place)
}

function isEmpty({ files, problems }: TemplatePack): boolean {
  return files.length === 0 && problems.length === 0
}

/** Whether a path lies in a folder once all links are followed. */
async function liesWithin(path: string, folder: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(path))
  return !way.startsWith('..') && !isAbsolute(way)
}

/** Where the packs of a folder lie: beside its folders, then in `packs`. */
async function packPlaces(place: string, problems: Problem[]): Promise<readonly string[]> {
  const beside = await packsIn(resolve(place), problems, isDropped)
  return [...beside, ...(await packsIn(join(place, PACKS_FOLDER), problems, isPack))]
}

type IsPack = (entry: Dirent, folder: string) => boolean | Promise<boolean>

/** The packs in a folder, which need not be there. */
async function packsIn(folder: string, problems: Problem[], isOne: IsPack): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (!isNoFolder(error)) problems.push(wholeFile(folder, cannotReadFolder(error)))
    return []
  })
  const found = await Promise.all(entries.map((entry) => isOne(entry, folder)))
  return inOrder(entries.filter((_, i) => found[i]).map(({ name }) => join(folder, name)))
}

function isDropped({ name }: Dirent): boolean {
  return isZip(name) && !name.startsWith('.')
}

async function isPack(entry: Dirent, folder: string): Promise<boolean> {
  if (entry.name.startsWith('.')) return false
  if (entry.isDirectory() || isZip(entry.name)) return true
  if (!entry.isSymbolicLink()) return false
  return stat(join(folder, entry.name)).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}
