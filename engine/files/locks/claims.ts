import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../../core/zod'
import { errorCode } from '../file-messages'
import { MAX_OWN_BYTES, readText } from '../read-bytes'
import { writeNew } from '../writing/file-system'
import { recoverInterruptedWrites } from '../writing/recover-interrupted-writes'
import { renameFile } from '../writing/rename-file'
import { HOST, isAlive, releaseTemporary, temporaryPath } from '../writing/temporary-files'

/** A claim that its owner has not touched for so long belongs to nobody: its process number may be another's by now. */
const STALE_MS = 60_000

/** How many claims are read at once: killed processes may have left thousands. */
const AT_ONCE = 64

/** The states are equally long, so that one is written over the other in place. */
const STATES = ['asks', 'held'] as const

/** Somebody who has a lock, or asks for it. */
export interface Claim {
  readonly name: string
  readonly owner: string
  readonly state: (typeof STATES)[number]
}

const schema = z.object({
  /** A lock of an earlier version says nothing of its state: it is held. */
  state: z.enum(STATES).default('held'),
  owner: z.string(),
  pid: z.int().positive(),
  host: z.string().default(HOST),
})

const HEAD = '{"state":"'

/** Writes a claim that asks. It appears under its name whole. */
export async function writeClaim(folder: string, name: string, owner: string, now: Date): Promise<void> {
  await recoverInterruptedWrites(folder)
  await removeClaimsOfDead(folder)
  const text = `${HEAD}asks",${JSON.stringify({ owner, pid: process.pid, host: HOST }).slice(1)}`
  const written = temporaryPath(folder)
  try {
    await writeNew(written, new TextEncoder().encode(text), fs)
    await fs.utimes(written, now, now)
    await renameFile(written, join(folder, name))
  } catch (error) {
    await fs.rm(written, { force: true }).catch(() => {})
    throw error
  } finally {
    releaseTemporary([written])
  }
}

/** Marks a claim as held; false where it is there no longer, because its process stood still for too long. */
export async function markAsHeld(path: string): Promise<boolean> {
  try {
    const handle = await fs.open(path, 'r+')
    try {
      await handle.write('held', HEAD.length)
    } finally {
      await handle.close()
    }
    await fs.stat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** The claims of a lock whose names begin with `prefix`. Those of nobody are removed. */
export async function claimsIn(folder: string, prefix: string, now: Date): Promise<readonly Claim[]> {
  const own = await namesIn(folder, prefix)
  const claims = await inBatches(own, (name) => readClaim(folder, name, now))
  return claims.filter((claim) => claim !== null)
}

/**
 * Removes the claims of processes that are gone, whatever they are for: nobody may ever ask for those locks again. Old claims
 * of processes that live stay until somebody asks for the same lock: after standby, all of them are old.
 */
async function removeClaimsOfDead(folder: string): Promise<void> {
  const removeDead = async (path: string) => {
    const read = schema.safeParse(parse(await readText(path, MAX_OWN_BYTES)))
    if (read.success && isOfDead(read.data)) await fs.rm(path, { force: true })
  }
  // One that cannot be read or removed now is left to the next.
  await inBatches(await namesIn(folder, ''), (name) => removeDead(join(folder, name)).catch(() => {}))
}

/** Does something with many files, a few at a time. */
async function inBatches<T>(names: readonly string[], work: (name: string) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    done.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map(work))))
  }
  return done
}

async function namesIn(folder: string, prefix: string): Promise<readonly string[]> {
  const names = await fs.readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  })
  return names.filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
}

/** A claim, or null where there is none any more. */
async function readClaim(folder: string, name: string, now: Date): Promise<Claim | null> {
  const path = join(folder, name)
  try {
    // The time is read first: a claim that is touched in between is newer than it seems, never older.
    const { mtimeMs } = await fs.stat(path)
    const read = schema.safeParse(parse(await readText(path, MAX_OWN_BYTES)))
    if (read.success && (await isLive(path, read.data, now.getTime() - mtimeMs, now))) return { name, ...read.data }
    // Claims are never half there: one that cannot be read was left by a disk that was full, or lost its power.
    await fs.rm(path, { force: true })
    return null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    // Another program holds it for a moment, so it is somebody's.
    return { name, owner: '', state: 'held' }
  }
}

function isOfDead({ pid, host }: z.infer<typeof schema>): boolean {
  return host === HOST && !isAlive(pid)
}

async function isLive(path: string, claim: z.infer<typeof schema>, age: number, now: Date): Promise<boolean> {
  if (isOfDead(claim)) return false
  if (age > STALE_MS) return false
  // A clock was put back. An owner that lives touches its claim again; for others, the time begins to run now.
  if (age < -STALE_MS) await fs.utimes(path, now, now)
  return true
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
