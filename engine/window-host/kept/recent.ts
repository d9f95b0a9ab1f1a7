import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { COLOR_SCHEMES, type Settings } from '../../../bridge/contract'
import { chosenOptions, DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { LANGS, type Lang } from '../../../core/locale'
import { z } from '../../../core/zod'
import { type OwnFile, ownFile } from './own-file'

const MAX_RECENT_FILES = 12

interface RecentFile {
  readonly path: string
  /** ISO time. */
  readonly used: string
}

export interface RecentFiles {
  /** Newest first; only files that still exist. */
  list(): Promise<readonly RecentFile[]>
  add(path: string): Promise<void>
}

const RECENT = z.array(z.object({ path: z.string(), used: z.string() }))

/** The files that were opened or saved last. */
export function recentIn(userData: string, now: () => Date): RecentFiles {
  const file = ownFile<readonly RecentFile[]>(join(userData, 'recent.json'), RECENT, [])
  return {
    async list() {
      const known = await file.read()
      const there = await Promise.all(known.map(({ path }) => isFile(path)))
      return known.filter((_, index) => there[index])
    },
    add: (path) =>
      file.update((known) =>
        [{ path, used: now().toISOString() }, ...known.filter((one) => one.path !== path)].slice(0, MAX_RECENT_FILES),
      ),
  }
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

/** Where the person was last: the next dialog starts there. */
export interface LastFolder {
  read(): Promise<string>
  /** Notes the folder of a file that was chosen. */
  note(file: string): Promise<void>
}

/** The last folder; `otherwise` where there is none, or it is gone. */
export function lastFolderIn(userData: string, otherwise: string): LastFolder {
  const file = ownFile<{ readonly folder: string }>(
    join(userData, 'last-folder.json'),
    z.object({ folder: z.string() }),
    { folder: otherwise },
  )
  return {
    async read() {
      const { folder } = await file.read()
      const there = await stat(folder).catch(() => null)
      return there?.isDirectory() ? folder : otherwise
    },
    note: (path) => file.update(() => ({ folder: dirname(path) })),
  }
}

const optionValues = z.record(z.string(), z.unknown())

/** Settings of an earlier version have the options of PDFs only, under `pdf`, or none. Unknown options are ignored. */
const SETTINGS = z
  .object({
    interfaceLang: z.enum(LANGS),
    scheme: z.enum(COLOR_SCHEMES),
    formats: z.record(z.string(), optionValues).default({}),
    pdf: optionValues.default({}),
  })
  .transform(({ interfaceLang, scheme, formats, pdf }) => {
    const values = Object.assign({}, pdf, ...Object.values(formats))
    return { interfaceLang, scheme, formats: chosenOptions(values) }
  })

/** What the interface remembers; a first start speaks the language of the system. */
export function settingsIn(userData: string, lang: Lang): OwnFile<Settings> {
  const first: Settings = { interfaceLang: lang, scheme: 'system', formats: DEFAULT_FORMAT_OPTIONS }
  return ownFile(join(userData, 'settings.json'), SETTINGS, first)
}
