import { open, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { errorCode } from '../../files/file-messages'
import { isAlive } from '../../files/writing/temporary-files'

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
  // The profile may lie on a disk that several machines share: whether a process of another one lives, nobody can tell.
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
