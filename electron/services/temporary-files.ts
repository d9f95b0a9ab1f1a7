import { createHash, randomBytes } from 'node:crypto'
import { rmdirSync, rmSync } from 'node:fs'
import type { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** What stands on the disk for the moment, and has to go if the process is ended meanwhile. */
export interface Unfinished {
  readonly files: Set<string>
  /** Folders that were made, outer ones first; only empty ones go. */
  readonly folders: string[]
}

/** The part of the process that signals come from and go to; tests pass one of their own. */
export type Signals = Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'pid'>

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Machines that share a disk do not know each other's processes. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const OURS = new RegExp(`^\\.chengyu-${HOST}-(\\d+)-[0-9a-f]{12}\\.tmp$`)

/** A free name in a folder that says which process it belongs to. */
export function temporaryIn(folder: string): string {
  return join(folder, `.chengyu-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
}

/** Removes what processes of this machine that were killed have left behind in a folder. */
export async function removeAbandoned(
  folder: string,
  fs: { readonly readdir: typeof readdir; readonly rm: typeof rm },
): Promise<void> {
  const names = await fs.readdir(folder).catch(() => [])
  const abandoned = names.filter((name) => {
    const pid = Number(OURS.exec(name)?.[1])
    return pid > 0 && !isAlive(pid)
  })
  for (const name of abandoned) await fs.rm(join(folder, name), { force: true }).catch(() => {})
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

/** Runs `work`; a signal that ends the process meanwhile removes what is unfinished before it does. */
export async function tidyWhenEnded<T>(signals: Signals, work: (unfinished: Unfinished) => Promise<T>): Promise<T> {
  const unfinished: Unfinished = { files: new Set(), folders: [] }
  const end = (signal: NodeJS.Signals) => {
    release()
    tidy(unfinished)
    signals.kill(signals.pid, signal)
  }
  const release = () => {
    for (const signal of ENDING) signals.off(signal, end)
  }
  for (const signal of ENDING) signals.on(signal, end)
  try {
    return await work(unfinished)
  } finally {
    release()
  }
}

function tidy({ files, folders }: Unfinished): void {
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
