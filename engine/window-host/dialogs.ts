import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { message } from '../../messages/message'
import { AppError } from './app-error'
import type { LastFolder } from './kept/recent'
import type { FileQuestion } from './ports'

export const DECK_ENDING = '.brief.json'
const BRAND_ENDINGS = ['.potx', '.pptx']

/** Questions for files; the next one starts in the folder of the last answer. */
export interface AskPath {
  open(): Promise<string | null>
  /** A path with this ending, whatever was typed. */
  save(suggestedName: string, ending: string): Promise<string | null>
  /** A PowerPoint file whose design is imported. */
  openBrand(): Promise<string | null>
  /** A folder; the question starts at this one, or the closest parent that exists. */
  folder(at: string): Promise<string | null>
}

/** Asks through a host's dialogs. */
export function createAskPath(ask: (question: FileQuestion) => Promise<string | null>, last: LastFolder): AskPath {
  const inLastFolder = async (question: Omit<FileQuestion, 'folder'>) => {
    const path = await ask({ ...question, folder: await last.read() })
    // Forgetting the folder is no reason not to open or save the file.
    if (path !== null) await last.note(path).catch(() => {})
    return path
  }
  return {
    open: () => inLastFolder({ kind: 'open', suggestedName: '', endings: [DECK_ENDING, '.json'] }),
    async save(name, ending) {
      const path = await inLastFolder({ kind: 'save', suggestedName: withEnding(name, [ending]), endings: [ending] })
      return path === null ? null : completed(path, ending)
    },
    openBrand: () => inLastFolder({ kind: 'open', suggestedName: '', endings: [...BRAND_ENDINGS] }),
    folder: async (at) => ask({ kind: 'folder', suggestedName: '', endings: [], folder: await nearestFolder(at) }),
  }
}

/** The folder, or the nearest one above it that is there. */
async function nearestFolder(path: string): Promise<string> {
  const stats = await stat(path).catch(() => null)
  return stats?.isDirectory() || dirname(path) === path ? path : nearestFolder(dirname(path))
}

/** The dialog asked whether to replace what was typed; what the ending makes of it must not be there yet. */
async function completed(path: string, ending: string): Promise<string> {
  const whole = withEnding(path, [ending])
  checkUsableName(basename(whole))
  if (whole === path) return path
  const exists = await stat(whole).then(
    () => true,
    () => false,
  )
  if (exists) throw new AppError(message('name-taken', { name: basename(whole) }))
  return whole
}

/** A device by any ending: "nul.brief.json" is one too. */
const DEVICES = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/i

/** Refuses a name under which a file would not be found again: a hidden one, or one that Windows does not allow. */
export function checkUsableName(name: string): void {
  if (name.startsWith('.')) throw new AppError(message('hidden-file-name', { name }))
  if (DEVICES.test(name)) throw new AppError(message('device-name', { name }))
  if (/[. ]$/.test(name)) throw new AppError(message('name-ends-with-dot-or-space', { name }))
}

/**
 * The path with one of the endings that were offered: the system's dialogs add none on Linux, and only the last part of
 * a double one elsewhere.
 */
export function withEnding(path: string, endings: readonly string[]): string {
  const [first = ''] = endings
  if (endings.some((ending) => path.toLowerCase().endsWith(ending))) return path
  const half = endings.find((ending) => ending.lastIndexOf('.') > 0 && path.toLowerCase().endsWith(lastPart(ending)))
  return half === undefined ? path + first : path.slice(0, -lastPart(half).length) + half
}

function lastPart(ending: string): string {
  return ending.slice(ending.lastIndexOf('.'))
}
