import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FolderListing, Ticket } from '../../bridge/contract'
import { cannotReadFolder } from '../../engine/files/file-messages'
import { AppError } from '../../engine/window-host/app-error'
import { message } from '../../messages/message'
import * as messages from '../messages'

/** Stands above the drives of Windows, which have no folder in common. */
const COMPUTER = ''
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

type Offer = (path: string) => Ticket

interface Listed {
  readonly path: string
  readonly name: string
  readonly isFolder: boolean
}

/** Lists a folder as a dialog shows it: folders first, then the files with these endings; nothing hidden. */
export async function listFolder(folder: string, endings: readonly string[], offer: Offer): Promise<FolderListing> {
  const listed = folder === COMPUTER ? await listDrives() : await listEntries(folder, endings)
  const parent = parentOf(folder)
  return {
    folder: offer(folder),
    name: nameOf(folder),
    parent: parent === null ? null : offer(parent),
    trail: trailTo(folder).map((path) => ({ ticket: offer(path), name: nameOf(path) })),
    entries: listed.map(({ path, name, isFolder }) => ({ ticket: offer(path), name, isFolder })),
  }
}

async function listEntries(folder: string, endings: readonly string[]): Promise<readonly Listed[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new AppError(message('problem-of', { path: nameOf(folder), problem: cannotReadFolder(error) }))
  })
  const shown = names.filter((name) => !name.startsWith('.'))
  const entries = await Promise.all(shown.map((name) => describe(join(folder, name), name)))
  return entries
    .filter((entry) => entry !== null)
    .filter(({ name, isFolder }) => isFolder || endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name, 'en', { numeric: true }))
}

/** What a link leads to counts; what leads nowhere, or is a device or a pipe, is not shown. */
async function describe(path: string, name: string): Promise<Listed | null> {
  const stats = await stat(path).catch(() => null)
  return stats && (stats.isFile() || stats.isDirectory()) ? { path, name, isFolder: stats.isDirectory() } : null
}

async function listDrives(): Promise<readonly Listed[]> {
  const drives = await Promise.all(LETTERS.map((letter) => describe(`${letter}:\\`, `${letter}:`)))
  return drives.filter((drive) => drive !== null)
}

/** The folders from the top down to this one. */
function trailTo(folder: string): readonly string[] {
  const parent = parentOf(folder)
  return parent === null ? [folder] : [...trailTo(parent), folder]
}

function nameOf(folder: string): string {
  return folder === COMPUTER ? messages.drives() : basename(folder) || folder
}

function parentOf(folder: string): string | null {
  if (folder === COMPUTER) return null
  if (dirname(folder) !== folder) return dirname(folder)
  return process.platform === 'win32' ? COMPUTER : null
}
