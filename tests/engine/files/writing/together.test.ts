import { EventEmitter } from 'node:events'
import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Signals, temporaryPath } from '../../../../engine/files/writing/temporary-files'
import { type FileSystem, writeFiles } from '../../../../engine/files/writing/write-files'
import { eventually } from '../../../eventually'
import { buildChild, type Child, startChild, wasKilled } from '../../child/build-child'
import { deadly } from '../../child/deadly'
import type { Order } from '../../child/writing-child'
import { temporaryFolder } from '../../support'

const { chmod, readdir, readFile, rm, stat, writeFile } = realFs

const NAMES = ['a.pptx', 'b.pdf'] as const
const TIMELESS = { now: () => 0, wait: async () => {} }

async function pair(before: string | null) {
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

const NEW = NAMES.map((name) => `new ${name}`)

/** Two files of which the first is in place, and whose process was killed before the second was. */
async function halfDone() {
  const made = await pair('old')
  await made.reset()
  const child = await startChild(await buildChild('writing-child'))
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
async function stoppedBefore(step: number, work: (process: Process, fs: FileSystem) => Promise<void>, cannot = '') {
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

const writing = (files: readonly { path: string; text: string }[]) => (process: Process, fs: FileSystem) =>
  process.writeFiles(
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' })),
    fs,
    unheard(),
    TIMELESS,
  )

/** Puts a folder right, as the next process does. */
async function putRight(folder: string): Promise<void> {
  await (await anotherProcess()).putRight(folder)
}

test.each([
  ['that are there', 'old'],
  ['that are new', null],
])('files %s are all new or all as before, wherever their process is killed', async (_, before) => {
  const { folder, files, reset, contents } = await pair(before)
  const old = NAMES.map(() => before)
  const outcomes = new Set<string>()
  let wasHalf = false
  let step = 1
  for (; ; step++) {
    await reset()
    if (!(await stoppedBefore(step, writing(files)))) break
    // What is left behind can be read by nobody else, unless it has the permissions of the file that it replaces.
    for (const name of await readdir(folder)) {
      const { mode } = await stat(join(folder, name))
      if (before !== null || name.endsWith('.journal')) expect([name, mode & 0o077]).toEqual([name, 0])
    }
    const [first, second] = await contents()
    wasHalf ||= first === NEW[0] && second === before
    await putRight(folder)
    const after = await contents()
    expect([old, NEW], `killed before step ${step}`).toContainEqual(after)
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
    outcomes.add(JSON.stringify(after))
  }
  // The kill between the renamings was among them, and both ends were reached.
  expect([wasHalf, outcomes.size]).toEqual([true, 2])
})

test('putting right can itself be killed anywhere', async () => {
  const { folder, reset, contents } = await halfDone()
  const left = await readdir(folder)
  const kept = await Promise.all(left.map(async (name) => [name, await readFile(join(folder, name))] as const))
  for (let step = 1; ; step++) {
    await reset()
    for (const [name, bytes] of kept) await writeFile(join(folder, name), bytes, { mode: 0o600 })
    const isKilled = await stoppedBefore(step, (process, fs) => process.putRight(folder, fs))
    await putRight(folder)
    expect([await contents(), (await readdir(folder)).sort()], `killed before step ${step}`).toEqual([NEW, [...NAMES]])
    if (!isKilled) break
  }
})

test('without one of the new files, all are as before', async () => {
  const { folder, contents } = await halfDone()
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.tmp'))) {
    const path = join(folder, name)
    if ((await readFile(path, 'utf8')) === NEW[1]) await rm(path)
  }
  await putRight(folder)
  expect([await contents(), (await readdir(folder)).sort()]).toEqual([['old', 'old'], [...NAMES]])
})

test('what somebody has written since stays', async () => {
  const { folder, contents } = await halfDone()
  await writeFile(join(folder, NAMES[1]), 'written by hand')
  await putRight(folder)
  expect(await contents()).toEqual([NEW[0], 'written by hand'])
  expect((await readdir(folder)).sort()).toEqual([...NAMES])
})

test.each(['old', null])('undoing can be killed anywhere too (before: %s)', async (before) => {
  const { folder, files, reset, contents } = await pair(before)
  let wasHalf = false
  for (let step = 1; ; step++) {
    await reset()
    const isKilled = await stoppedBefore(step, writing(files), join(folder, NAMES[1]))
    wasHalf ||= (await readdir(folder)).some((name) => name.endsWith('.undo')) && (await contents())[0] === NEW[0]
    await putRight(folder)
    // Killed before undoing began, the journal still says to go on, which the next process can.
    expect([NAMES.map(() => before), NEW], `killed before step ${step}`).toContainEqual(await contents())
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
    if (!isKilled) break
  }
  expect([wasHalf, await contents()]).toEqual([true, NAMES.map(() => before)])
})

test('new files of which somebody has removed one stay as they are', async () => {
  const { folder, files, reset, contents } = await pair(null)
  // The last that can happen: both are in place, but the journal is still there.
  for (let step = 1; ; step++) {
    await reset()
    await stoppedBefore(step, writing(files))
    const isPlaced = JSON.stringify(await contents()) === JSON.stringify(NEW)
    if (isPlaced && (await readdir(folder)).some((name) => name.endsWith('.journal'))) break
  }
  await rm(join(folder, NAMES[1]))
  await putRight(folder)
  expect(await contents()).toEqual([NEW[0], null])
  expect(await readdir(folder)).toEqual([NAMES[0]])
})

test.each([
  ['old', ['old', 'old']],
  [null, [null, null]],
])('a second renaming that fails undoes the first (before: %s)', async (before, expected) => {
  const { folder, files, reset, contents } = await pair(before)
  await reset()
  const rename: FileSystem['rename'] = async (from, to) => {
    if (to === files[1]?.path) throw Object.assign(new Error('busy'), { code: 'EBUSY' })
    await realFs.rename(from, to)
  }
  const outputs = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' }))
  let time = 0
  const wait = async (milliseconds: number) => {
    time += milliseconds
  }
  const pace = { now: () => time, wait }
  await expect(writeFiles(outputs, { ...realFs, rename }, process, pace)).rejects.toThrow(
    /b\.pdf\. Another program is using it/,
  )
  expect(await contents()).toEqual(expected)
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
})

test('what cannot be put back in another folder is kept, named, and put back later', async () => {
  const folders = [await temporaryFolder(), await temporaryFolder()]
  const paths = NAMES.map((name, index) => join(folders[index] ?? '', name))
  const [first = '', second = ''] = paths
  for (const path of paths) await writeFile(path, 'old')
  let renamings = 0
  const rename: FileSystem['rename'] = async (from, to) => {
    if (to === second || (to === first && ++renamings > 1)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    await realFs.rename(from, to)
  }
  const outputs = paths.map((path) => ({ path, bytes: new TextEncoder().encode('new'), option: '--out' }))
  const failure = await writeFiles(outputs, { ...realFs, rename }, process, TIMELESS).catch((error: Error) => error)
  const message = String(failure)
  const [backup = ''] = /\S+\.tmp/.exec(message) ?? []
  expect(message).toContain(`${first} had already been replaced`)
  expect([await readFile(first, 'utf8'), await readFile(backup, 'utf8')]).toEqual(['new', 'old'])
  for (const folder of folders) await putRight(folder)
  const after = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  expect([after, await Promise.all(folders.map((folder) => readdir(folder)))]).toEqual([
    ['old', 'old'],
    NAMES.map((name) => [name]),
  ])
})

test('content is on the disk before its name is, and the journal until all names are', async () => {
  const { folder, files, reset } = await pair('old')
  await reset()
  const done: string[] = []
  const kindOf = (path: unknown) => (path === folder ? 'folder' : (/journal$|tmp$/.exec(String(path))?.[0] ?? 'target'))
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const handle = await realFs.open(path, flags, mode)
    const { sync } = handle
    handle.sync = async () => {
      await sync.call(handle)
      done.push(`sync ${kindOf(path)}`)
    }
    return handle
  }
  const rename: FileSystem['rename'] = async (from, to) => {
    await realFs.rename(from, to)
    done.push(`name ${kindOf(to)}`)
  }
  const rmNoted: FileSystem['rm'] = async (path, options) => {
    await realFs.rm(path, options)
    done.push(`remove ${kindOf(path)}`)
  }
  const outputs = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' }))
  await writeFiles(outputs, { ...realFs, open, rename, rm: rmNoted }, process, TIMELESS)
  const [newFiles, journal, names] = [
    ['sync tmp', 'sync tmp'],
    ['sync tmp', 'name journal', 'sync folder'],
    ['name target', 'name target', 'sync folder'],
  ] as const
  expect(done.slice(0, 9)).toEqual([...newFiles, ...journal, ...names, 'remove journal'])
})

test('a signal between the renamings lets them be finished', async () => {
  const { folder, files, reset, contents } = await pair('old')
  await reset()
  const emitter = new EventEmitter()
  const signals = Object.assign(emitter, { pid: 7, kill: vi.fn() }) as unknown as Signals
  let atTheEnd: unknown = null
  const rename: FileSystem['rename'] = async (from, to) => {
    if (to === files[1]?.path) {
      emitter.emit('SIGTERM', 'SIGTERM')
      atTheEnd = [await contents(), (await readdir(folder)).sort()]
    }
    await realFs.rename(from, to)
  }
  const outputs = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' }))
  // What the process would have done next, had it not been ended, changes nothing any more.
  await expect(writeFiles(outputs, { ...realFs, rename }, signals, TIMELESS)).rejects.toThrow()
  expect(atTheEnd).toEqual([NEW, [...NAMES]])
  expect([await contents(), (await readdir(folder)).sort()]).toEqual([NEW, [...NAMES]])
})

test('of two processes that put their files in place at the same moment, all files in the end are of one', async () => {
  const { folder, files, contents } = await pair('old')
  let renamings = 0
  const fs: FileSystem = {
    ...realFs,
    async rename(from, to) {
      await realFs.rename(from, to)
      // The other process has its first file put in place between our two, and its second before our second.
      if (NAMES.some((name) => String(to) === join(folder, name)) && ++renamings === 1) {
        await writeFile(join(folder, NAMES[0]), 'theirs')
        await writeFile(join(folder, NAMES[1]), 'theirs')
      }
    },
  }
  const outputs = files.map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
    option: '--out' as const,
  }))
  await writeFiles(outputs, fs, undefined, TIMELESS)
  expect([await contents(), renamings, await readdir(folder)]).toEqual([NEW, 4, [...NAMES]])
})

test('on a disk without hard links too', async () => {
  const { folder, files, reset, contents } = await pair('old')
  await reset()
  const refuse = () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' }))
  const rename: FileSystem['rename'] = async (from, to) => {
    if (to === files[1]?.path) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    await realFs.rename(from, to)
  }
  const outputs = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' }))
  await expect(writeFiles(outputs, { ...realFs, link: refuse, rename }, process, TIMELESS)).rejects.toThrow('EIO')
  expect([await contents(), (await readdir(folder)).sort()]).toEqual([['old', 'old'], [...NAMES]])
})

test('a journal that leads out of its folder, or is somebody else’s, does nothing', async () => {
  const { folder, reset } = await pair('old')
  await reset()
  const elsewhere = await temporaryFolder()
  await writeFile(join(elsewhere, 'victim'), 'precious')
  const hash = '0'.repeat(64)
  const move = {
    target: `../${elsewhere}/victim`,
    temporary: 'x',
    backup: null,
    mode: 0o644,
    before: null,
    after: hash,
  }
  const dead = temporaryPath(folder, 'journal').replace(`-${process.pid}-`, '-999999999-')
  await writeFile(dead, JSON.stringify({ moves: [move] }), { mode: 0o600 })
  await putRight(folder)
  expect(await readFile(join(elsewhere, 'victim'), 'utf8')).toBe('precious')
  expect((await readdir(folder)).sort()).toEqual([...NAMES])
  if (process.geteuid?.() !== 0) return
  await writeFile(dead, JSON.stringify({ moves: [] }))
  await realFs.chown(dead, 21_001, 21_001)
  await putRight(folder)
  expect(await readdir(folder)).toHaveLength(3)
})

test('processes that write in one folder do not disturb each other, nor one that is killed again and again', async () => {
  const program = await buildChild('writing-child')
  const folder = await temporaryFolder()
  const order = (name: string, text: string) => ({
    folder,
    files: NAMES.map((one) => ({ path: join(folder, `${name}-${one}`), text })),
    killBefore: 0,
  })
  const read = (name: string) =>
    Promise.all(NAMES.map((one) => readFile(join(folder, `${name}-${one}`), 'utf8').catch(() => null)))
  const steady = await startChild(program)
  let isOver = false
  let written = 0
  const work = (async () => {
    for (; !isOver; written++) {
      expect(await steady.ask(order('steady', `text ${written}`))).toEqual({ error: null })
      expect(await read('steady')).toEqual([`text ${written}`, `text ${written}`])
    }
  })()
  for (let round = 0; round < 12; round++) {
    const victim: Child = await startChild(program)
    await wasKilled(victim.ask({ ...order('victim', `round ${round}`), killBefore: 8 + 2 * round }))
    await victim.kill()
    await eventually(async () => {
      await putRight(folder)
      const [one, two] = await read('victim')
      expect(one).toBe(two)
    })
  }
  isOver = true
  await work
  expect(written).toBeGreaterThan(0)
  await putRight(folder)
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
})
