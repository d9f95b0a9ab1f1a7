import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { renameFile } from '../../../../engine/files/writing/rename-file'
import { NODE_FOLDERS, sourceFiles } from '../../../tools/sources'
import { ROOT, temporaryFolder } from '../../support'

const { chmod, readdir, readFile, writeFile } = realFs

type FileSystem = NonNullable<Parameters<typeof renameFile>[2]>

/** A clock that goes only by waiting, and notes for how long. */
function quickPace() {
  const pauses: number[] = []
  const now = () => pauses.reduce((sum, pause) => sum + pause, 0)
  const wait = async (milliseconds: number) => {
    pauses.push(milliseconds)
  }
  return { pauses, now, wait }
}

/** A file system that refuses to rename so many times. */
function refusing(code: string, times: number, other: Partial<FileSystem> = {}) {
  let refused = 0
  const rename: FileSystem['rename'] = async (from, to) => {
    refused += 1
    if (refused <= times) throw Object.assign(new Error(code), { code })
    await realFs.rename(from, to)
  }
  return { fs: { ...realFs, rename, ...other }, tries: () => refused }
}

async function twoFiles() {
  const folder = await temporaryFolder()
  const [from, to] = [join(folder, 'new'), join(folder, 'old')] as const
  await writeFile(from, 'new')
  await writeFile(to, 'old')
  return { folder, from, to }
}

describe('a file that is renamed', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('waits until %s has passed', async (code) => {
    const { folder, from, to } = await twoFiles()
    const { fs, tries } = refusing(code, 6)
    const pace = quickPace()
    await renameFile(from, to, fs, pace)
    expect([tries(), await readdir(folder), await readFile(to, 'utf8')]).toEqual([7, ['old'], 'new'])
    expect(pace.pauses).toEqual([20, 40, 80, 160, 320, 640])
  })

  test.each(['EBUSY', 'EPERM', 'EACCES'])('is in use where %s has not passed after five seconds', async (code) => {
    const { from, to } = await twoFiles()
    const { fs } = refusing(code, Number.POSITIVE_INFINITY)
    const pace = quickPace()
    await expect(renameFile(from, to, fs, pace)).rejects.toMatchObject({ code: 'IN_USE', cause: { code } })
    expect(pace.now()).toBe(5000)
    expect(await readFile(to, 'utf8')).toBe('old')
  })

  test('is refused at once in a folder that may not be written', async () => {
    const { from, to } = await twoFiles()
    const access = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
    const { fs, tries } = refusing('EACCES', Number.POSITIVE_INFINITY, { access })
    const pace = quickPace()
    await expect(renameFile(from, to, fs, pace)).rejects.toMatchObject({ code: 'EACCES' })
    expect([tries(), pace.pauses]).toEqual([1, []])
  })

  test('on Windows, which says "no permission" of a file in use, is waited for', async () => {
    const { from, to } = await twoFiles()
    const access = () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }))
    const { fs, tries } = refusing('EPERM', 3, { access })
    const { platform } = process
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
    Object.defineProperty(process, 'platform', { value: 'win32' })
    await renameFile(from, to, fs, quickPace())
    expect([tries(), await readFile(to, 'utf8')]).toEqual([4, 'new'])
  })

  test('is refused at once for other reasons', async () => {
    const { from, to } = await twoFiles()
    const { fs, tries } = refusing('ENOSPC', Number.POSITIVE_INFINITY)
    await expect(renameFile(from, to, fs, quickPace())).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(tries()).toBe(1)
  })

  test('is refused at once where it is somebody else’s, in a folder of everybody', async ({ skip }) => {
    if (process.getuid?.() !== 0) return skip('only root can be somebody else')
    const { folder, from, to } = await twoFiles()
    await chmod(folder, 0o1777)
    await realFs.chown(from, 21_001, 21_001)
    process.seteuid?.(21_001)
    try {
      const pace = quickPace()
      await expect(renameFile(from, to, realFs, pace)).rejects.toMatchObject({ code: 'EPERM' })
      expect(pace.pauses).toEqual([])
    } finally {
      process.seteuid?.(0)
    }
  })
})

test('nothing else in the program renames files', async () => {
  const names = await sourceFiles(NODE_FOLDERS)
  const renaming: string[] = []
  for (const name of names) {
    if (/\b(fs|nodeFs|realFs)\.rename\b|\brename\b[^\n]*from 'node:fs/.test(await readFile(join(ROOT, name), 'utf8'))) {
      renaming.push(name)
    }
  }
  // Putting right gives up at once and tries again the next time.
  expect(renaming.sort()).toEqual([
    'engine/files/writing/recover-interrupted-writes.ts',
    'engine/files/writing/rename-file.ts',
  ])
})
