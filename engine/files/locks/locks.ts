import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { cannotUseFolder, errorCode } from '../file-messages'
import { MachineError } from '../problem'
import { createQueue } from '../queue'
import { USER_DATA_VARIABLE } from '../user-folders'
import { PRIVATE_FOLDER } from '../writing/file-system'
import { makeFolder } from '../writing/make-folder'
import { type Claim, claimsIn, markAsHeld, writeClaim } from './claims'

/** Looks at rivals who ask at the same time; each is over within a moment, unless its process stands still. */
const MAX_ATTEMPTS = 200
const RETRY_PAUSE_MS = 10

/**
 * Locks between windows, of this process and of others: claims in the user data folder. The lock of a process that was killed
 * falls to the next one that asks.
 *
 * A lock is no single file that is made, taken over and removed: a process that is slow would then remove the file of the next
 * owner. Each asker writes a claim of its own, under a name that is never used again, and it appears whole. Then it lists the
 * claims: if somebody holds the lock, or asks under a smaller name, it withdraws; if others ask under larger names, it waits
 * for them to do so; if it is alone, it marks its claim as held. Of two that mark theirs, the one that listed last had both
 * claims before it, and would not have marked its own: so there is one owner. The smallest of those who ask goes on: so there
 * is one at all. Claims of dead processes are removed by anybody at any time, as nobody will ever write under their names; the
 * one exception is a live process that has stood still for a minute: whoever asks for the same lock then has it, and the process
 * finds out before it saves (`holds`). Nothing depends on hard links, on what a kill leaves, or on the order in which anything is removed.
 */
export interface Locks {
  /** True where the lock is this owner's now. */
  take(key: string): Promise<boolean>
  /** True where it is still this owner's. */
  holds(key: string): Promise<boolean>
  /** True where somebody else has it. */
  isTaken(key: string): Promise<boolean>
  release(key: string): Promise<void>
  /** Tells the others that this owner is alive. */
  touch(): Promise<void>
  releaseAll(): Promise<void>
}

/** The locks of one window, named `owner`. */
export function locksIn(userData: string, owner: string, now: () => Date): Locks {
  const folder = join(userData, 'locks')
  const held = new Map<string, string>()
  const queue = createQueue()
  const others = async (key: string) =>
    (await claimsIn(folder, prefixOf(key), now())).filter((claim) => claim.owner !== owner)

  const holds = async (key: string) => {
    const path = held.get(key)
    if (path === undefined) return false
    if (await exists(path)) return true
    held.delete(key)
    return false
  }
  const touch = async (path: string) => void (await fs.utimes(path, now(), now()).catch(() => {}))
  const release = async (key: string) => {
    const path = held.get(key)
    held.delete(key)
    if (path !== undefined) await fs.rm(path, { force: true }).catch(() => {})
  }

  /** Asks once: true or false where that is settled, null where somebody else who asked goes first. */
  const ask = async (key: string): Promise<boolean | null> => {
    const name = `${prefixOf(key)}${randomBytes(8).toString('hex')}.json`
    const path = join(folder, name)
    await writeClaim(folder, name, owner, now())
    try {
      const outcome = await contend(name, () => others(key))
      if (outcome !== true) return outcome
      if (!(await markAsHeld(path))) return null
      await touch(path)
      held.set(key, path)
      return true
    } finally {
      if (held.get(key) !== path) await fs.rm(path, { force: true }).catch(() => {})
    }
  }
  const take = async (key: string) => {
    if (await holds(key)) return true
    await makeFolder(folder, [], fs, PRIVATE_FOLDER)
    for (let look = 0; look < MAX_ATTEMPTS; look++) {
      const found = await others(key)
      if (found.some(isHeld)) return false
      const outcome = found.length === 0 ? await ask(key) : null
      if (outcome !== null) return outcome
      await setTimeout(RETRY_PAUSE_MS)
    }
    return false
  }

  const cannotLock = (error: unknown): never => {
    throw new MachineError(cannotUseFolder(folder, error, USER_DATA_VARIABLE), { cause: error })
  }

  return {
    take: (key) => queue.run(() => take(key).catch(cannotLock)),
    holds,
    isTaken: async (key) => (await others(key).catch(cannotLock)).length > 0,
    release: (key) => queue.run(() => release(key)),
    touch: async () => void (await Promise.all([...held.values()].map(touch))),
    releaseAll: () => queue.run(async () => void (await Promise.all([...held.keys()].map(release)))),
  }
}

/** True where nobody else is left, false where somebody holds the lock, null where somebody goes first. */
async function contend(name: string, others: () => Promise<readonly Claim[]>): Promise<boolean | null> {
  for (let look = 0; look < MAX_ATTEMPTS; look++) {
    const found = await others()
    if (found.length === 0) return true
    if (found.some(isHeld)) return false
    if (found.some((claim) => claim.name < name)) return null
    await setTimeout(RETRY_PAUSE_MS)
  }
  return null
}

function isHeld({ state }: Claim): boolean {
  return state === 'held'
}

/** What the names of a lock's claims begin with. */
function prefixOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.`
}

async function exists(path: string): Promise<boolean> {
  // Only its absence says that it is lost: a disk that does not answer for a moment says nothing.
  return fs.stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  )
}
