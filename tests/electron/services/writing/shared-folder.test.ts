import { spawnSync } from 'node:child_process'
import * as realFs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryIn } from '../../../../electron/services/temporary-files'
import { type FileSystem, writeFiles } from '../../../../electron/services/write-files'
import { contentOf } from '../../../../electron/services/writing/content'
import { putRight } from '../../../../electron/services/writing/put-right'
import { buildChild, startChild } from '../child/build-child'
import { temporaryFolder } from '../support'

const { chmod, chown, link, lchown, readdir, readFile, rename, rm, stat, symlink, truncate, writeFile } = realFs

const [VICTIM, OTHER] = [21_001, 21_002]
const bytes = (text: string) => new TextEncoder().encode(text)
const output = (path: string, text = 'after') => ({ path, bytes: bytes(text), option: '--out' })
const modeOf = async (path: string) => (await stat(path)).mode & 0o7777
const canSwitchUser = process.platform === 'linux' && process.geteuid?.() === 0

/** A name that a process left behind which is gone. */
const left = (folder: string, ending: 'tmp' | 'journal' = 'tmp') =>
  temporaryIn(folder, ending).replace(`-${process.pid}-`, '-999999999-')

let secret = ''
beforeEach(async () => {
  secret = join(await temporaryFolder(), 'secret')
  await writeFile(secret, 'secret')
  await chmod(secret, 0o600)
})

/** A file system on which somebody puts something else under the name of a temporary file as soon as it is closed. */
function swapping(swap: (path: string) => Promise<void>): FileSystem {
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const handle = await realFs.open(path, flags, mode)
    if (flags !== 'wx' || typeof path !== 'string') return handle
    const { close } = handle
    handle.close = async () => {
      await close.call(handle)
      await rm(path)
      await swap(path)
    }
    return handle
  }
  return { ...realFs, open }
}

describe('a temporary file that somebody replaces', () => {
  const swaps: [string, (path: string) => Promise<void>][] = [
    ['a link to another file', (path) => symlink(secret, path)],
    ['a second name of another file', (path) => link(secret, path)],
    ['another file', (path) => writeFile(path, 'theirs', { mode: 0o600 })],
  ]
  test.each(swaps)('by %s is not put in place, and nothing else is opened to others', async (_name, swap) => {
    const path = join(await temporaryFolder(), 'a.pptx')
    await writeFile(path, 'before')
    await chmod(path, 0o666)
    await expect(writeFiles([output(path)], swapping(swap))).rejects.toThrow('has replaced it meanwhile')
    expect([await modeOf(secret), await readFile(secret, 'utf8'), await readFile(path, 'utf8')]).toEqual([
      0o600,
      'secret',
      'before',
    ])
  })

  test('has root give nothing of its own away', async ({ skip }) => {
    if (!canSwitchUser) return skip('needs root on Linux')
    const folder = await temporaryFolder()
    const path = join(folder, 'a.pptx')
    await writeFile(path, 'before')
    await chown(path, OTHER, OTHER)
    const open: FileSystem['open'] = async (file, flags, mode) => {
      const handle = await realFs.open(file, flags, mode)
      if (flags !== 'wx' || typeof file !== 'string') return handle
      const { writeFile: write } = handle
      handle.writeFile = async (content) => {
        await write.call(handle, content)
        await rm(file)
        await symlink(secret, file)
      }
      return handle
    }
    await expect(writeFiles([output(path)], { ...realFs, open })).rejects.toThrow('has replaced it meanwhile')
    expect((await stat(secret)).uid).toBe(0)
  })

  test('in a folder that others may write, root’s new file stays root’s', async ({ skip }) => {
    if (!canSwitchUser) return skip('needs root on Linux')
    const folder = await temporaryFolder()
    const path = join(folder, 'a.pptx')
    await writeFile(path, 'before')
    await chown(path, OTHER, OTHER)
    await chmod(folder, 0o777)
    await writeFiles([output(path)])
    expect([(await stat(path)).uid, await readFile(path, 'utf8')]).toEqual([0, 'after'])
  })
})

describe('a link that another user put into a folder that others may write', () => {
  test.for([0o777, 0o1777])(
    'is not followed when a file is written (folder %o); one’s own is',
    async (mode, { skip }) => {
      if (!canSwitchUser) return skip('needs root on Linux')
      const folder = await temporaryFolder()
      await chmod(folder, mode)
      const private_ = await temporaryFolder()
      await chown(private_, VICTIM, VICTIM)
      await rename(secret, join(private_, 'secret'))
      await chown(join(private_, 'secret'), VICTIM, VICTIM)
      const path = join(folder, 'a.pptx')
      await symlink(join(private_, 'secret'), path)
      await symlink(private_, join(folder, 'around'))
      for (const name of ['a.pptx', 'around']) await lchown(join(folder, name), OTHER, OTHER)
      await symlink(join(private_, 'secret'), join(folder, 'own'))
      await lchown(join(folder, 'own'), VICTIM, VICTIM)
      const victim = await startChild(await buildChild('writing-child'), VICTIM)
      const write = (name: string) =>
        victim.ask<{ error: string | null }>({
          folder,
          files: [{ path: join(folder, name), text: 'after' }],
          killBefore: 0,
        })
      expect((await write('a.pptx')).error).toContain('a link that another user put into')
      expect((await write('around/secret')).error).toContain('a link that another user put into')
      expect(await readFile(join(private_, 'secret'), 'utf8')).toBe('secret')
      expect(await write('own')).toEqual({ error: null })
      expect(await readFile(join(private_, 'secret'), 'utf8')).toBe('after')
    },
  )
})

describe('a journal', () => {
  /** A folder with a journal that would have one file put in place, with permissions for all. */
  async function withJournal() {
    const folder = await temporaryFolder()
    const [journal, temporary] = [left(folder, 'journal'), left(folder)]
    await writeFile(temporary, 'new', { mode: 0o600 })
    const names = { target: 'a.pptx', temporary: basename(temporary), backup: null }
    const move = { ...names, mode: 0o644, before: null, after: contentOf(bytes('new')) }
    const save = (moves: object[]) => writeFile(journal, JSON.stringify({ moves }), { mode: 0o600 })
    await save([move])
    const isFollowed = async () => {
      await putRight(folder)
      return (await readdir(folder)).includes('a.pptx')
    }
    return { folder, journal, temporary, move, save, isFollowed }
  }

  test('of this user is followed', async () => {
    const { folder, isFollowed } = await withJournal()
    expect([await isFollowed(), await modeOf(join(folder, 'a.pptx'))]).toEqual([true, 0o644])
  })

  test('is not followed if others can read or write it', async () => {
    for (const mode of [0o660, 0o602, 0o640, 0o604]) {
      const { journal, isFollowed } = await withJournal()
      await chmod(journal, mode)
      expect([mode, await isFollowed()]).toEqual([mode, false])
    }
  })

  test('is not followed if it has another name too, or is a link, a pipe or a folder', async () => {
    const swaps: ((journal: string) => Promise<unknown>)[] = [
      (journal) => link(journal, `${journal}.txt`),
      async (journal) => {
        await rename(journal, `${journal}.txt`)
        await symlink(`${journal}.txt`, journal)
      },
      async (journal) => {
        await rm(journal)
        expect(spawnSync('mkfifo', ['-m', '600', journal]).status).toBe(0)
      },
      async (journal) => {
        await rm(journal)
        await realFs.mkdir(journal, { mode: 0o700 })
      },
    ]
    for (const swap of swaps) {
      const { journal, isFollowed } = await withJournal()
      await swap(journal)
      expect(await isFollowed()).toBe(false)
    }
  })

  test('is not followed if another takes its place before it is opened', async () => {
    const { folder, journal } = await withJournal()
    const forged = await readFile(journal)
    const fs: FileSystem = {
      ...realFs,
      rename: async (from, to) => {
        if (from === journal) {
          await rm(journal)
          await writeFile(journal, forged)
          await chmod(journal, 0o660)
        }
        await realFs.rename(from, to)
      },
    }
    await putRight(folder, fs)
    expect(await readdir(folder)).not.toContain('a.pptx')
  })

  test('that another user wrote into a file of this one is not followed', async ({ skip }) => {
    if (!canSwitchUser) return skip('needs root on Linux')
    const { folder, journal, temporary } = await withJournal()
    await chmod(folder, 0o777)
    for (const path of [journal, temporary]) await chown(path, VICTIM, VICTIM)
    await chmod(journal, 0o660)
    const victim = await startChild(await buildChild('writing-child'), VICTIM)
    await victim.ask({ folder, files: null, killBefore: 0 })
    expect((await readdir(folder)).sort()).toEqual([journal, temporary].map((path) => basename(path)).sort())
    await chmod(journal, 0o600)
    await victim.ask({ folder, files: null, killBefore: 0 })
    expect(await readdir(folder)).toEqual(['a.pptx'])
  })

  test('moves no link, and changes nothing that one leads to', async () => {
    const { temporary, isFollowed } = await withJournal()
    await writeFile(secret, 'new')
    await rm(temporary)
    await symlink(secret, temporary)
    expect([await isFollowed(), await modeOf(secret)]).toEqual([false, 0o600])
  })

  test('is not followed if it names more files than the program writes together, or larger ones', async () => {
    const { move, save, isFollowed } = await withJournal()
    await save(Array.from({ length: 17 }, () => move))
    expect(await isFollowed()).toBe(false)
    const huge = await withJournal()
    await huge.save([huge.move, { ...move, target: 'b.pptx', after: { ...move.after, size: 3_000_000_000 } }])
    expect(await huge.isFollowed()).toBe(false)
  })

  test('has only files read that have the size it names, piece by piece', async () => {
    const { folder, temporary } = await withJournal()
    await truncate(temporary, 50_000_000_000)
    const read: number[] = []
    const open: FileSystem['open'] = async (path, flags, mode) => {
      const handle = await realFs.open(path, flags, mode)
      if (path === temporary) handle.read = () => Promise.reject(new Error(`${read.push(1)}`))
      return handle
    }
    await putRight(folder, { ...realFs, open })
    expect([read, (await readdir(folder)).includes('a.pptx')]).toEqual([[], false])
  })
})
