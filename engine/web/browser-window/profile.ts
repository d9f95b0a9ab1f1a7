import * as fs from 'node:fs/promises'
import { open, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { message } from '../../../messages/message'
import { inBackground } from '../../faults/background'
import { errorCode } from '../../files/file-messages'
import { type Locks, locksIn } from '../../files/locks/locks'
import { MachineError } from '../../files/problem'
import { PRIVATE_FOLDER } from '../../files/writing/file-system'
import { makeFolder } from '../../files/writing/make-folder'
import { isAlive } from '../../files/writing/temporary-files'
import { writePreferences } from './browser-flags'
import { snapOf } from './find-browser'

const MAX_PROFILES = 32

interface ProfileOptions {
  readonly userData: string
  readonly browser: string
  readonly home: string
  readonly now: () => Date
  readonly newId: () => string
  /** The snap that the browser belongs to, or null; by itself the disk is asked. */
  readonly snapOf?: (browser: string) => string | null
}

interface Profile {
  readonly folder: string
  readonly release: () => Promise<void>
}

/**
 * The first profile that no other running host has, and no browser that a crashed host has left behind: browsers share the
 * process of a profile, and a host must be able to end its own. It stays between starts, so the window keeps its place and
 * size. A snap cannot write to hidden folders of the home folder, so its profile lies in the folder that it has there.
 */
export async function acquireProfile({
  userData,
  browser,
  home,
  now,
  newId,
  ...needs
}: ProfileOptions): Promise<Profile> {
  const snap = (needs.snapOf ?? snapOf)(browser)
  const root = snap === null ? userData : join(home, 'snap', snap, 'common', 'chengyu-brief')
  const locks = locksIn(userData, newId(), now)
  for (let number = 1; number <= MAX_PROFILES; number++) {
    const folder = join(root, `browser-${number}`)
    if (!(await locks.take(`profile:${number}`))) continue
    if (!(await isInUse(folder))) return prepare(folder, locks)
    await locks.release(`profile:${number}`)
  }
  throw new MachineError(message('too-many-hosts', { max: MAX_PROFILES }))
}

/** Makes the folder before the browser does, so that nobody else can ever look into it; its lock is kept until the release. */
async function prepare(folder: string, locks: Locks): Promise<Profile> {
  try {
    await makeFolder(folder, [], fs, PRIVATE_FOLDER)
    await fs.chmod(folder, PRIVATE_FOLDER).catch(() => {})
    await writePreferences(folder)
  } catch (error) {
    await locks.releaseAll()
    throw error
  }
  const touching = setInterval(() => inBackground(locks.touch()), 10_000)
  touching.unref()
  const release = async () => {
    clearInterval(touching)
    await locks.releaseAll()
  }
  return { folder, release }
}

/**
 * True where a browser still runs on a profile. It outlives a host that crashed, and would take over each window that is opened
 * on its profile; but it may reach only the port of the host that started it.
 *
 * Chromium marks a profile that it uses (`chrome/browser/process_singleton_posix.cc` and `…_win.cc`): with a link that names
 * machine and process, or on Windows with a file that it keeps open, so that nobody else can open it for writing.
 */
export async function isInUse(profile: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  return platform === 'win32'
    ? isHeldOpen(join(profile, 'lockfile'))
    : isLinkOfLiveProcess(join(profile, 'SingletonLock'))
}

async function isLinkOfLiveProcess(link: string): Promise<boolean> {
  const target = await readlink(link).catch(() => '')
  const [, host, pid] = /^(.*)-(\d+)$/.exec(target) ?? []
  // The profile may lie on a disk that several machines share: whether a process of another one lives, there is no way to know.
  return host !== undefined && (host !== hostname() || isAlive(Number(pid)))
}

async function isHeldOpen(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r+')).close()
    return false
  } catch (error) {
    return errorCode(error) !== 'ENOENT'
  }
}
