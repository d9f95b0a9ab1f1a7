import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FileSystem, inFolder, writeFiles } from '../../../electron/services/write-files'
import { temporaryFolder, tinyDisk } from './support'

const { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } = realFs

const bytes = (text: string) => new TextEncoder().encode(text)

/** A file system on which one operation fails the way a machine makes it fail. */
function failing(operation: keyof FileSystem, code: string): FileSystem {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }))
  return { ...realFs, [operation]: fail }
}

/** A file system whose disk is full after some bytes of a file. */
function fullDisk(): FileSystem {
  const open: FileSystem['open'] = async (path, flags) => {
    const handle = await realFs.open(path, flags)
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
    ['a full disk', fullDisk(), /^Cannot write .*brief\.pptx: the disk is full; free some space/],
    ['a missing permission', failing('open', 'EACCES'), /there is no permission; choose another place/],
    ['a forbidden replacement', failing('rename', 'EPERM'), /there is no permission; choose another place/],
    ['a read-only disk', failing('open', 'EROFS'), /the disk is read-only; choose another place/],
    ['an unknown failure', failing('open', 'EIO'), /Cannot write .*: EIO/],
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
    await expect(writeFiles([{ path, bytes: new Uint8Array(2_000_000) }])).rejects.toThrow('the disk is full')
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(disk)).toEqual(['brief.pptx'])
  })

  test('where one of two files fails, neither is written', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'b.pdf'))
    const files = ['a.pptx', 'b.pdf'].map((name) => ({ path: join(folder, name), bytes: bytes('x') }))
    await expect(writeFiles(files)).rejects.toThrow('there is a folder of that name')
    expect(await readdir(folder)).toEqual(['b.pdf'])
  })

  test('a device is not replaced by a file', async () => {
    await expect(writeFiles([{ path: '/dev/full', bytes: bytes('x') }])).rejects.toThrow('a device or a pipe')
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
  })

  test('a missing folder, and a file where a folder should be, are told apart', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    const write = (path: string) => writeFiles([{ path: join(folder, path), bytes: bytes('x') }])
    await expect(write('no/a.pdf')).rejects.toThrow('its folder does not exist')
    await expect(write('file/a.pdf')).rejects.toThrow('a part of its path is a file')
  })
})

describe('a folder made for the files', () => {
  test('goes again with all its parents if the writing fails', async () => {
    const folder = await temporaryFolder()
    const target = join(folder, 'one', 'two')
    const work = () => writeFiles([{ path: join(target, 'a.pdf'), bytes: bytes('x') }], fullDisk())
    await expect(inFolder(target, work)).rejects.toThrow('the disk is full')
    expect(await readdir(folder)).toEqual([])
  })

  test('stays where it was there before', async () => {
    const folder = await temporaryFolder()
    await expect(inFolder(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await stat(folder)).isDirectory()).toBe(true)
  })

  test('is told apart from a file of that name', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'out'), '')
    await expect(inFolder(join(folder, 'out'), async () => {})).rejects.toThrow('a file stands where its folder')
  })
})
