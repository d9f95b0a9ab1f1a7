import { spawnSync } from 'node:child_process'
import * as realFs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../../../engine/files/writing/content'
import { recoverInterruptedWrites } from '../../../../engine/files/writing/recover-interrupted-writes'
import { temporaryPath } from '../../../../engine/files/writing/temporary-files'
import type { FileSystem } from '../../../../engine/files/writing/write-files'
import { childProgram, startChild } from '../../child/build-child'
import { temporaryFolder } from '../../support'

const writingChild = childProgram('writing-child')

const { chmod, chown, link, readdir, readFile, rename, rm, stat, symlink, truncate, writeFile } = realFs

const VICTIM = 21_001
const bytes = (text: string) => new TextEncoder().encode(text)
const modeOf = async (path: string) => (await stat(path)).mode & 0o7777
const canSwitchUser = process.platform === 'linux' && process.geteuid?.() === 0

/** A name that a process left behind which is gone. */
const left = (folder: string, ending: 'tmp' | 'journal' = 'tmp') =>
  temporaryPath(folder, ending).replace(`-${process.pid}-`, '-999999999-')

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
      await recoverInterruptedWrites(folder)
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

  test('is followed where the disk gives others the same permissions on every file', async () => {
    const { folder, journal } = await withJournal()
    await chmod(journal, 0o644)
    const open: FileSystem['open'] = async (path, flags, mode) => {
      const handle = await realFs.open(path, flags, mode)
      if (flags === 'wx') await handle.chmod(0o644)
      return handle
    }
    await recoverInterruptedWrites(folder, { ...realFs, open })
    expect(await readdir(folder)).toEqual(['a.pptx'])
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
    await recoverInterruptedWrites(folder, fs)
    expect(await readdir(folder)).not.toContain('a.pptx')
  })

  test('that another user wrote into a file of this one is not followed', async ({ skip }) => {
    if (!canSwitchUser) return skip('needs root on Linux')
    const { folder, journal, temporary } = await withJournal()
    await chmod(folder, 0o777)
    for (const path of [journal, temporary]) await chown(path, VICTIM, VICTIM)
    await chmod(journal, 0o660)
    const victim = await startChild(await writingChild(), VICTIM)
    await victim.ask({ folder, files: null, killBefore: 0 })
    expect((await readdir(folder)).sort()).toEqual([journal, temporary].map((path) => basename(path)).sort())
    await chmod(journal, 0o600)
    await victim.ask({ folder, files: null, killBefore: 0 })
    expect(await readdir(folder)).toEqual(['a.pptx'])
  })

  test('moves no link, and changes nothing that one leads to', async () => {
    const { temporary, isFollowed } = await withJournal()
    const secret = join(await temporaryFolder(), 'secret')
    await writeFile(secret, 'new', { mode: 0o600 })
    await rm(temporary)
    await symlink(secret, temporary)
    expect([await isFollowed(), await modeOf(secret)]).toEqual([false, 0o600])
  })

  test('is not followed if it names more files than the program writes together, or larger ones', async () => {
    const { move, save, isFollowed } = await withJournal()
    await save(Array.from({ length: 2_001 }, () => move))
    expect(await isFollowed()).toBe(false)
    const huge = await withJournal()
    await huge.save([huge.move, { ...move, target: 'b.pptx', after: { ...move.after, size: 3_000_000_000 } }])
    expect(await huge.isFollowed()).toBe(false)
  })

  test('is followed up to four million bytes', async () => {
    for (const [size, followed] of [
      [4_000_000, true],
      [4_000_001, false],
    ] as const) {
      const { journal, isFollowed } = await withJournal()
      await writeFile(journal, (await readFile(journal, 'utf8')).padEnd(size), { mode: 0o600 })
      expect([size, await isFollowed()]).toEqual([size, followed])
    }
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
    await recoverInterruptedWrites(folder, { ...realFs, open })
    expect([read, (await readdir(folder)).includes('a.pptx')]).toEqual([[], false])
  })
})
