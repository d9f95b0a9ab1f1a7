import { createHash, randomBytes } from 'node:crypto'
import { rmdirSync, rmSync } from 'node:fs'
import type { stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'

/** What is on the disk for the moment, and has to go if the process is ended meanwhile. */
export interface Unfinished {
  readonly files: Set<string>
  /** Folders that were made, outer ones first; only empty ones go. */
  readonly folders: string[]
  /** Set once the files are to stay: how to finish them at once. Nothing is removed then. */
  finish: (() => void) | null
  /** True once a signal has ended the work. */
  isEnded: boolean
}

/** The part of the process that signals come from and go to; tests pass one of their own. */
export type Signals = Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'listeners' | 'pid'>

/** A file whose content is not in place yet, or a note of files that are put in place together, or back again. */
type Ending = 'tmp' | JournalEnding
export type JournalEnding = 'journal' | 'undo'

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** This machine, for names and locks: machines that share a disk do not know each other's processes. */
export const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const OURS = new RegExp(`^\\.chengyu-${HOST}-(\\d+)-[0-9a-f]{12}\\.(tmp|journal|undo)$`)
/** No writing lasts so long: the number of its process is another's by now. */
const ABANDONED_MS = 3_600_000
/** Names in use by this process: in a container, the process before may have had the same number. */
const inUse = new Set<string>()
/** What listens to signals here; several files may be written at once. */
const tidiers = new Set<unknown>()

/** A free name in a folder that says which process it belongs to; `releaseTemporary` ends its use. */
export function temporaryPath(folder: string, ending: Ending = 'tmp'): string {
  const name = `.chengyu-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.${ending}`
  inUse.add(name)
  return join(folder, name)
}

/** Ends the use of temporary names: what is still there under them is left behind. */
export function releaseTemporary(paths: Iterable<string>): void {
  for (const path of paths) inUse.delete(basename(path))
}

/** What a name that `temporaryPath` gives on this machine ends in; null for others. */
export function temporaryEnding(name: string): Ending | null {
  return (OURS.exec(name)?.[2] as Ending | undefined) ?? null
}

/** True for a temporary name whose process is gone. */
export async function isAbandoned(folder: string, name: string, fs: { readonly stat: typeof stat }): Promise<boolean> {
  const pid = Number(OURS.exec(name)?.[1])
  if (!(pid > 0)) return false
  if (pid === process.pid) return !inUse.has(name)
  if (!isAlive(pid)) return true
  const stats = await fs.stat(join(folder, name)).catch(() => null)
  // A second name of an old file has that file's time of change; when it was made is the time of its entry.
  return stats !== null && Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) > ABANDONED_MS
}

/** Whether a process of this machine is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Runs `work`; a signal that ends the process meanwhile finishes or removes what is unfinished before it does. Where somebody
 * else listens to the signal, it does not end the process: they do, when the work is done, as a host does.
 */
export async function tidyWhenEnded<T>(signals: Signals, work: (unfinished: Unfinished) => Promise<T>): Promise<T> {
  const unfinished: Unfinished = { files: new Set(), folders: [], finish: null, isEnded: false }
  const end = (signal: NodeJS.Signals) => {
    if (signals.listeners(signal).some((listener) => !tidiers.has(listener))) return
    release()
    unfinished.isEnded = true
    tidy(unfinished)
    if (signals.listeners(signal).length === 0) signals.kill(signals.pid, signal)
  }
  const release = () => {
    for (const signal of ENDING) signals.off(signal, end)
    tidiers.delete(end)
  }
  tidiers.add(end)
  for (const signal of ENDING) signals.on(signal, end)
  try {
    return await work(unfinished)
  } finally {
    release()
  }
}

function tidy({ files, folders, finish }: Unfinished): void {
  if (finish) {
    files.clear()
    quietly(finish)
    return
  }
  for (const file of files) quietly(() => rmSync(file, { force: true }))
  for (const folder of folders.toReversed()) quietly(() => rmdirSync(folder))
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // The process ends; there is nobody left to tell.
  }
}
