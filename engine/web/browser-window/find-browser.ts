import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from 'node:fs'
import { basename, delimiter, posix, win32 } from 'node:path'

/** Names one browser, instead of looking for one. */
export const BROWSER_VARIABLE = 'CHENGYU_BROWSER'
export const BROWSER_NAMES = ['Chromium', 'Chrome', 'Edge'] as const

/** What is known of the machine; an argument, so that tests can say so too. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly exists: (path: string) => boolean
  /** The snap that a command starts, or null; by itself the disk is asked. */
  readonly snapOf?: (path: string) => string | null
}

type FoundBrowser =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'named-missing'; readonly path: string }
  | { readonly kind: 'none' }

/** The browser that the window is opened in: the one that is named, or the first that is installed. */
export function findBrowser(machine: Machine): FoundBrowser {
  const named = machine.env[BROWSER_VARIABLE]
  if (named) return machine.exists(named) ? { kind: 'found', path: named } : { kind: 'named-missing', path: named }
  const path = machine.platform === 'linux' ? firstOnLinux(machine) : candidates(machine).find(machine.exists)
  return path === undefined ? { kind: 'none' } : { kind: 'found', path }
}

/**
 * Snaps come last, also those that a script elsewhere starts. Such a script is there without its snap too, and then
 * starts nothing.
 */
function firstOnLinux(machine: Machine): string | undefined {
  const { exists } = machine
  const found = candidates(machine).filter(exists)
  const asked = new Map(found.map((path) => [path, (machine.snapOf ?? snapOf)(path)]))
  const isSnapThere = (path: string) => path.startsWith(SNAPS) || exists(posix.join(SNAPS, asked.get(path) ?? ''))
  return found.find((path) => asked.get(path) === null) ?? found.find(isSnapThere)
}

/** True for a file that can be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function candidates(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') return onMac(machine)
  return machine.platform === 'win32' ? onWindows(machine) : onLinux(machine)
}

const LINUX_COMMANDS = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
]
const SNAPS = '/snap/bin/'
const LINUX_FILES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']

function onLinux({ env }: Machine): readonly string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  // A command of one name before the next in all folders.
  const commands = LINUX_COMMANDS.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  return [...commands, ...LINUX_FILES]
}

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

function onMac({ home }: Machine): readonly string[] {
  return MAC_APPS.flatMap((app) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app),
    ),
  )
}

const WINDOWS_FILES = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
const WINDOWS_EDGE = 'Microsoft\\Edge\\Application\\msedge.exe'

function onWindows({ env }: Machine): readonly string[] {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
  return [...WINDOWS_FILES, WINDOWS_EDGE].flatMap((file) => roots.map((root) => win32.join(root, file)))
}

/** The program that every command in /snap/bin is a link to. */
const SNAP_PROGRAM = '/usr/bin/snap'
/** `/snap/bin/chromium`, or a path inside a snap: `/snap/chromium/current/…`. */
const SNAP_PATH = /\/snap\/(?:bin\/)?([a-z0-9-]+)/
/** Scripts that start a snap are short; a browser itself is never read further than this. */
const SCRIPT_BYTES = 4096

/** The parts used of a file; an argument, so that tests can say so too. */
export interface Files {
  /** Where links lead in the end, or null where there is nothing. */
  readonly realPath: (path: string) => string | null
  /** The first characters of a file; empty where it cannot be read. */
  readonly start: (path: string) => string
}

const DISK: Files = {
  realPath(path) {
    try {
      return realpathSync(path)
    } catch {
      return null
    }
  },
  start(path) {
    try {
      const bytes = Buffer.alloc(SCRIPT_BYTES)
      const file = openSync(path, 'r')
      try {
        return bytes.toString('latin1', 0, readSync(file, bytes))
      } finally {
        closeSync(file)
      }
    } catch {
      return ''
    }
  },
}

/**
 * The name of the snap that a command starts; null where it starts none. Ubuntu's `/usr/bin/chromium-browser` is a script of
 * another package that only starts the snap, so names of files alone do not tell.
 */
export function snapOf(path: string, files: Files = DISK): string | null {
  const own = nameIn(path)
  if (own !== null) return own
  const real = files.realPath(path) ?? path
  if (real === SNAP_PROGRAM) return basename(path)
  const text = files.start(real)
  return nameIn(real) ?? (text.startsWith('#!') ? nameIn(text) : null)
}

function nameIn(text: string): string | null {
  return SNAP_PATH.exec(text)?.[1] ?? null
}
