import { constants } from 'node:fs'
import * as nodeFs from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode } from '../file-messages'

/** The clock that retries go by; tests pass one that takes no time. */
export interface Pace {
  /** Milliseconds since some moment. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<unknown>
}

type FileSystem = Pick<typeof nodeFs, 'access' | 'lstat' | 'rename' | 'stat'>

export const REAL_PACE: Pace = { now: () => performance.now(), wait: (milliseconds) => setTimeout(milliseconds) }

/** A renaming that is refused is tried again for so long. */
export const MAX_RENAME_MS = 5000
const FIRST_PAUSE_MS = 20
const MAX_PAUSE_MS = 640

/**
 * Renames a file over another. Virus scanners, OneDrive and PowerPoint hold a file for a moment or for long: a refusal that
 * may pass is tried again for five seconds, and then has the code `IN_USE`. Every renaming in the program comes through here.
 */
export async function renameFile(
  from: string,
  to: string,
  fs: FileSystem = nodeFs,
  pace: Pace = REAL_PACE,
): Promise<void> {
  const end = pace.now() + MAX_RENAME_MS
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!(await mayPass(error, to, fs))) throw error
      const left = end - pace.now()
      if (left <= 0) throw Object.assign(new Error('is in use', { cause: error }), { code: 'IN_USE' })
      await pace.wait(Math.min(pause, left))
    }
  }
}

/**
 * Whether a refusal may pass. Windows says "no permission" of a file in use as well; but where its folder may not be written,
 * the temporary file could not have been made, so the file is in use. Elsewhere the folder decides.
 */
async function mayPass(error: unknown, target: string, fs: FileSystem): Promise<boolean> {
  const code = errorCode(error)
  if (code === 'EBUSY') return true
  if (code !== 'EPERM' && code !== 'EACCES') return false
  return process.platform === 'win32' || mayReplace(target, fs)
}

/** Whether the permissions of a folder allow a file in it to be replaced. */
async function mayReplace(target: string, fs: FileSystem): Promise<boolean> {
  const folder = dirname(target)
  try {
    await fs.access(folder, constants.W_OK | constants.X_OK)
    const around = await fs.stat(folder)
    const isSticky = (around.mode & 0o1000) !== 0
    const user = process.geteuid?.()
    if (!isSticky || user === 0 || user === around.uid) return true
    const there = await fs.lstat(target).catch(() => null)
    return there === null || there.uid === user
  } catch {
    return false
  }
}
