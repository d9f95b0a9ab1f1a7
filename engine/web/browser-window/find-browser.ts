import { accessSync, constants } from 'node:fs'
import { delimiter, posix, win32 } from 'node:path'
import { snapOf } from './snap'

/** Names one browser, instead of looking for one. */
export const BROWSER_VARIABLE = 'CHENGYU_BROWSER'
export const BROWSER_NAMES = ['Chromium', 'Chrome', 'Edge'] as const

/** What is known of the machine; an argument, so that tests can say so too. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly isThere: (path: string) => boolean
  /** The snap that a command starts, or null; by itself the disk is asked. */
  readonly snapOf?: (path: string) => string | null
}

export type Found =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'named-missing'; readonly path: string }
  | { readonly kind: 'none' }

/** The browser that the window is opened in: the one that is named, or the first that is installed. */
export function findBrowser(machine: Machine): Found {
  const named = machine.env[BROWSER_VARIABLE]
  if (named) return machine.isThere(named) ? { kind: 'found', path: named } : { kind: 'named-missing', path: named }
  const path = machine.platform === 'linux' ? firstOnLinux(machine) : candidates(machine).find(machine.isThere)
  return path === undefined ? { kind: 'none' } : { kind: 'found', path }
}

/**
 * Snaps come last, also those that a script elsewhere starts. Such a script is there without its snap too, and then
 * starts nothing.
 */
function firstOnLinux(machine: Machine): string | undefined {
  const { isThere } = machine
  const found = candidates(machine).filter(isThere)
  const asked = new Map(found.map((path) => [path, (machine.snapOf ?? snapOf)(path)]))
  const isSnapThere = (path: string) => path.startsWith(SNAPS) || isThere(posix.join(SNAPS, asked.get(path) ?? ''))
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
