import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import * as realFs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Pace } from '../../../../engine/files/writing/rename-file'
import { type Signals, temporaryPath } from '../../../../engine/files/writing/temporary-files'
import {
  type FileSystem,
  type OutputFile,
  writeFiles as writeOutputs,
} from '../../../../engine/files/writing/write-files'
import { temporaryFolder, tinyDisk } from '../../support'

const { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } = realFs

type File = Pick<OutputFile, 'path' | 'bytes'>
/** A clock that goes only by waiting. */
function quickPace(): Pace & { readonly pauses: number[] } {
  const pauses: number[] = []
  const now = () => pauses.reduce((sum, pause) => sum + pause, 0)
  return { pauses, now, wait: async (milliseconds) => void pauses.push(milliseconds) }
}

const writeFiles = (files: readonly File[], fs?: FileSystem, pace: Pace = quickPace()) =>
  writeOutputs(
    files.map((file) => ({ ...file, option: '--out' })),
    fs,
    process,
    pace,
  )
const bytes = (text: string) => new TextEncoder().encode(text)

/** A file system on which one operation fails the way a machine makes it fail. */
function failing(operation: keyof FileSystem, code: string): FileSystem {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }))
  return { ...realFs, [operation]: fail }
}

/** A file system whose disk is full after some bytes of a file. */
function fullDisk(): FileSystem {
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const handle = await realFs.open(path, flags, mode)
    handle.writeFile = async () => {
      await handle.write('half of it')
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    return handle
  }
  return { ...realFs, open }
}

describe('writing files', () => {
  test('new files are written and existing ones replaced, with their permissions', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'old.pptx'), 'before')
    await chmod(join(folder, 'old.pptx'), 0o640)
    await writeFiles([
      { path: join(folder, 'old.pptx'), bytes: bytes('after') },
      { path: join(folder, 'new.pdf'), bytes: bytes('new') },
    ])
    expect(await readFile(join(folder, 'old.pptx'), 'utf8')).toBe('after')
    expect((await stat(join(folder, 'old.pptx'))).mode & 0o777).toBe(0o640)
    expect((await readdir(folder)).sort()).toEqual(['new.pdf', 'old.pptx'])
  })

  test('a symbolic link stays one, and what it points to is replaced', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'real.pdf'), 'before')
    await symlink('real.pdf', join(folder, 'link.pdf'))
    await writeFiles([{ path: join(folder, 'link.pdf'), bytes: bytes('after') }])
    expect(await readlink(join(folder, 'link.pdf'))).toBe('real.pdf')
    expect(await readFile(join(folder, 'real.pdf'), 'utf8')).toBe('after')
  })
})

describe('a target that cannot be written', () => {
  const cases: [string, FileSystem, RegExp][] = [
    ['a full disk', fullDisk(), /^Cannot write .*brief\.pptx\. The disk is full\. Free some space/],
    ['a missing permission', failing('open', 'EACCES'), /do not have permission to write there\. Choose another place/],
    ['a file in use', failing('rename', 'EPERM'), /Another program is using it, such as PowerPoint/],
    ['a read-only disk', failing('open', 'EROFS'), /The disk is read-only\. Choose another place/],
    ['an unknown failure', failing('open', 'EIO'), /Cannot write .*\. EIO/],
  ]
  test.each(cases)('%s leaves what was there, and no partial file', async (_name, fs, message) => {
    const folder = await temporaryFolder()
    const path = join(folder, 'brief.pptx')
    await writeFile(path, 'before')
    await expect(writeFiles([{ path, bytes: bytes('after') }], fs)).rejects.toThrow(message)
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(folder)).toEqual(['brief.pptx'])
  })

  test('a disk that fills up half-way through a file is noticed', async ({ skip }) => {
    const disk = await tinyDisk(1024)
    if (disk === null) return skip('no disk can be mounted here')
    const path = join(disk, 'brief.pptx')
    await writeFile(path, 'before')
    await expect(writeFiles([{ path, bytes: new Uint8Array(2_000_000) }])).rejects.toThrow('The disk is full')
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(disk)).toEqual(['brief.pptx'])
  })

  test('where one of two files fails, neither is written', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'b.pdf'))
    const files = ['a.pptx', 'b.pdf'].map((name) => ({ path: join(folder, name), bytes: bytes('x') }))
    await expect(writeFiles(files)).rejects.toThrow('There is a folder with that name')
    expect(await readdir(folder)).toEqual(['b.pdf'])
  })

  test('a device is not replaced by a file', async () => {
    await expect(writeFiles([{ path: '/dev/full', bytes: bytes('x') }])).rejects.toThrow('a device or a pipe')
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
  })

  test('a file where a folder should be is reported', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    const write = (path: string) => writeFiles([{ path: join(folder, path), bytes: bytes('x') }])
    await expect(write('file/a.pdf')).rejects.toThrow('There is a file where its folder')
    await expect(write('file/no/a.pdf')).rejects.toThrow('A part of its path is a file')
  })

  test('the advice names the option that chooses another place', async () => {
    const path = join(await temporaryFolder(), 'report.json')
    const file = { path, bytes: bytes('x'), option: '--report' }
    await expect(writeOutputs([file], failing('open', 'EACCES'))).rejects.toThrow('Choose another place with --report')
  })
})

describe('a folder that is not there', () => {
  test('is made, with all around it', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'one', 'two', 'a.pdf')
    await writeFiles([{ path, bytes: bytes('x') }])
    expect(await readFile(path, 'utf8')).toBe('x')
  })

  test('goes again with all its parents if the writing fails', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'one', 'two', 'a.pdf')
    await expect(writeFiles([{ path, bytes: bytes('x') }], fullDisk())).rejects.toThrow('The disk is full')
    expect(await readdir(folder)).toEqual([])
  })

  test('cannot be made on a read-only disk, and that is the reason given', async () => {
    const folder = await temporaryFolder()
    // What Node does: with its recursive mode, a read-only disk looks as if a folder were missing.
    const mkdir = (_path: unknown, options?: { recursive?: boolean }) =>
      Promise.reject(Object.assign(new Error('no'), { code: options?.recursive ? 'ENOENT' : 'EROFS' }))
    const fs = { ...realFs, mkdir: mkdir as FileSystem['mkdir'] }
    const path = join(folder, 'one', 'two', 'a.pdf')
    await expect(writeFiles([{ path, bytes: bytes('x') }], fs)).rejects.toThrow('The disk is read-only')
  })
})

describe('temporary files', () => {
  const aFile = async (name = 'a.pdf') => ({
    path: join(await temporaryFolder(), 'new', name),
    bytes: bytes('x'),
    option: '--out',
  })

  test('are removed with the new folders if a signal ends the process meanwhile', async () => {
    const file = await aFile()
    const signals = Object.assign(new EventEmitter(), { pid: 7, kill: vi.fn() }) as unknown as Signals
    const left: string[][] = []
    const open: FileSystem['open'] = async (path, flags, mode) => {
      const handle = await realFs.open(path, flags, mode)
      ;(signals as unknown as EventEmitter).emit('SIGTERM', 'SIGTERM')
      left.push(await readdir(join(file.path, '..', '..')))
      return handle
    }
    await expect(writeOutputs([file], { ...realFs, open }, signals)).rejects.toThrow()
    expect(left).toEqual([[]])
    expect(signals.kill).toHaveBeenCalledWith(7, 'SIGTERM')
    expect((signals as unknown as EventEmitter).eventNames()).toEqual([])
  })

  test('that a killed process left behind go with the next writing; those of a living one and others stay', async () => {
    const file = await aFile()
    const folder = join(file.path, '..')
    await mkdir(folder)
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const named = (pid: number) => temporaryPath(folder).replace(`-${process.pid}-`, `-${pid}-`)
    const [abandoned, living, other] = [named(dead), named(process.ppid), join(folder, '.chengyu-notes.tmp')]
    for (const path of [abandoned, living, other]) await writeFile(path, 'x')
    await writeOutputs([file])
    expect((await readdir(folder)).sort()).toEqual([living, other, file.path].map((path) => basename(path)).sort())
  })
})
