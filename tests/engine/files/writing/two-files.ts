import { EventEmitter } from 'node:events'
import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import type { Signals } from '../../../../engine/files/writing/temporary-files'
import type { FileSystem } from '../../../../engine/files/writing/write-files'
import { startChild, wasKilled } from '../../child/build-child'
import { deadly } from '../../child/deadly'
import type { Order } from '../../child/writing-child'
import { temporaryFolder } from '../../support'

// Two files that are written together, and processes that end while they do it.

const { chmod, readdir, readFile, rm, writeFile } = realFs

export const NAMES = ['a.pptx', 'b.pdf'] as const
export const TIMELESS = { now: () => 0, wait: async () => {} }

export async function pair(before: string | null) {
  const folder = await temporaryFolder()
  const files = NAMES.map((name) => ({ path: join(folder, name), text: `new ${name}` }))
  const reset = async () => {
    for (const name of await readdir(folder)) await rm(join(folder, name))
    if (before === null) return
    for (const { path } of files) {
      await writeFile(path, before)
      await chmod(path, 0o600)
    }
  }
  const contents = () => Promise.all(NAMES.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)))
  return { folder, files, reset, contents }
}

export const NEW = NAMES.map((name) => `new ${name}`)

/** Two files of which the first is in place, and whose process, of the program `writing-child`, was killed before the second was. */
export async function halfDone(program: string) {
  const made = await pair('old')
  await made.reset()
  const child = await startChild(program)
  const order: Order = { ...made, killBefore: 0, killBeforeReplacing: join(made.folder, NAMES[1]) }
  expect(await wasKilled(child.ask(order))).toBe(true)
  expect(await made.contents()).toEqual([NEW[0], 'old'])
  return made
}

/** The program as a process of its own has it: it takes nothing that others write for its own. */
async function anotherProcess() {
  vi.resetModules()
  const { writeFiles } = await import('../../../../engine/files/writing/write-files')
  const { recoverInterruptedWrites: putRight } = await import(
    '../../../../engine/files/writing/recover-interrupted-writes'
  )
  return { writeFiles, putRight }
}

type Process = Awaited<ReturnType<typeof anotherProcess>>

/** Does something in a process that goes no further than its n-th step on the disk; false where it was done sooner. */
export async function stoppedBefore(
  step: number,
  work: (process: Process, fs: FileSystem) => Promise<void>,
  cannot = '',
) {
  let stop = () => {}
  const stopped = new Promise<boolean>((resolve) => {
    stop = () => resolve(true)
  })
  const end = () => {
    stop()
    return new Promise<never>(() => {})
  }
  const handles: realFs.FileHandle[] = []
  const fs = deadly({ killBefore: step, cannotReplace: cannot }, end, (handle) => handles.push(handle))
  const done = work(await anotherProcess(), fs).then(
    () => false,
    () => false,
  )
  const isStopped = await Promise.race([stopped, done])
  // As the system does for a process that has ended.
  for (const handle of handles) await handle.close().catch(() => {})
  return isStopped
}

const unheard = () => Object.assign(new EventEmitter(), { pid: 7, kill: () => true }) as unknown as Signals

export const writing = (files: readonly { path: string; text: string }[]) => (process: Process, fs: FileSystem) =>
  process.writeFiles(
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' })),
    fs,
    unheard(),
    TIMELESS,
  )

/** Puts a folder right, as the next process does. */
export async function putRight(folder: string): Promise<void> {
  await (await anotherProcess()).putRight(folder)
}
