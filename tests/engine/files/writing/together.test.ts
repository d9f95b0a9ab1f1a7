import { EventEmitter } from 'node:events'
import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Signals } from '../../../../engine/files/writing/temporary-files'
import { type FileSystem, writeFiles } from '../../../../engine/files/writing/write-files'
import { temporaryFolder } from '../../support'
import { NAMES, NEW, pair, putRight, TIMELESS } from './two-files'

const { readdir, readFile, writeFile } = realFs

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
