import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotWrite, errorCode } from '../../file-messages'
import { MachineError } from '../../problem'
import { isAlive } from '../../temporary-files'
import { USER_DATA_VARIABLE } from '../kept/kept-file'

/** A lock that its owner has not touched for so long belongs to nobody: its process number may be another's by now. */
const STALE_MS = 60_000
const ATTEMPTS = 3

/**
 * Locks between windows, of this process and of others: one file a lock in the user data folder. The lock of a process that
 * was killed falls to whoever asks next.
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

interface Owner {
  readonly owner: string
  readonly pid: number
}

/** The locks of one window, named `owner`. */
export function locksIn(userData: string, owner: string, now: () => Date): Locks {
  const folder = join(userData, 'locks')
  const held = new Set<string>()
  const fileOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`)
  const holds = async (key: string) => (await readOwner(fileOf(key)))?.owner === owner
  const isTaken = async (key: string) => {
    const other = await readOwner(fileOf(key))
    return other !== null && other.owner !== owner && !(await isStale(fileOf(key), other, now()))
  }
  const touch = async (key: string) => {
    if (await holds(key)) await utimes(fileOf(key), now(), now()).catch(() => {})
  }
  const take = async (key: string) => {
    await mkdir(folder, { recursive: true })
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await holds(key)) return true
      if (await create(fileOf(key), { owner, pid: process.pid })) held.add(key)
      else if (await isTaken(key)) return false
      else await rm(fileOf(key), { force: true })
      await touch(key)
    }
    return holds(key)
  }
  const release = async (key: string) => {
    if (await holds(key)) await rm(fileOf(key), { force: true })
    held.delete(key)
  }
  return {
    take,
    holds,
    isTaken,
    release,
    touch: async () => void (await Promise.all([...held].map(touch))),
    releaseAll: async () => void (await Promise.all([...held].map(release))),
  }
}

async function create(file: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(owner), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw new MachineError(cannotWrite(file, error, USER_DATA_VARIABLE), { cause: error })
  }
}

/** Who has a lock; null where nobody has, and a nobody where the file says nothing. */
async function readOwner(file: string): Promise<Owner | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const { owner, pid } = JSON.parse(text) as Partial<Owner>
    return { owner: String(owner), pid: Number(pid) }
  } catch {
    return { owner: '', pid: Number.NaN }
  }
}

async function isStale(file: string, { pid }: Owner, now: Date): Promise<boolean> {
  const stats = await stat(file).catch(() => null)
  const age = stats ? now.getTime() - stats.mtimeMs : 0
  // A file that says nothing yet may be a moment old: its process is still writing it.
  return age > STALE_MS || (!Number.isNaN(pid) && !isAlive(pid))
}
