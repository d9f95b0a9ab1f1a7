import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from '../../../../core/zod'
import { copyPermissions } from '../../../../engine/files/writing/permissions'
import { type FileSystem, type OutputFile, writeFiles } from '../../../../engine/files/writing/write-files'
import { ownFile, writeOwnFile } from '../../../../engine/window-host/kept/own-file'
import { childProgram, startChild, wasKilled } from '../../child/build-child'
import { temporaryFolder } from '../../support'

const writingChild = childProgram('writing-child')

const { chmod, chown, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } = realFs
const isRoot = process.getuid?.() === 0

const output = (path: string, changes: Partial<OutputFile> = {}): OutputFile => ({
  path,
  bytes: new TextEncoder().encode('after'),
  option: '--out',
  ...changes,
})
const modeOf = async (path: string) => (await stat(path)).mode & 0o7777

/** A file system that notes the permissions of each file as it is opened, and right before it is renamed. */
function watching() {
  const seen: number[] = []
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const handle = await realFs.open(path, flags, mode)
    if (flags === 'wx') seen.push((await handle.stat()).mode & 0o777)
    return handle
  }
  return { fs: { ...realFs, open }, seen }
}

// Whatever the system would take away from new files is not what protects them.
let umask = 0
beforeAll(() => {
  umask = process.umask(0)
})
afterAll(() => void process.umask(umask))

describe('what others may do with files that are written', () => {
  test.each([0o600, 0o640, 0o644])('a file with permissions %o keeps them, and was never more open', async (mode) => {
    const path = join(await temporaryFolder(), 'a.brief.json')
    await writeFile(path, 'before')
    await chmod(path, mode)
    const { fs, seen } = watching()
    await writeFiles([output(path)], fs)
    expect([seen, await modeOf(path), await readFile(path, 'utf8')]).toEqual([[0o600], mode, 'after'])
  })

  test('a new file has the usual ones in the end, and none before', async () => {
    const path = join(await temporaryFolder(), 'a.pptx')
    const { fs, seen } = watching()
    await writeFiles([output(path)], fs)
    expect([seen, await modeOf(path)]).toEqual([[0o600], 0o666])
    process.umask(0o027)
    await writeFiles([output(`${path}.pdf`)])
    process.umask(0)
    expect(await modeOf(`${path}.pdf`)).toBe(0o640)
  })

  test('the program’s own are its owner’s alone, with the folders made for them', async () => {
    const folder = await temporaryFolder()
    await writeOwnFile(join(folder, 'data', 'drafts', 'a.json'), '{}')
    await ownFile(join(folder, 'data', 'b.json'), z.number(), 0).update(() => 1)
    const paths = ['data', 'data/drafts', 'data/drafts/a.json', 'data/b.json'].map((path) => join(folder, path))
    expect(await Promise.all(paths.map(modeOf))).toEqual([0o700, 0o700, 0o600, 0o600])
    await chmod(join(folder, 'data', 'b.json'), 0o666)
    await ownFile(join(folder, 'data', 'b.json'), z.number(), 0).update(() => 2)
    expect(await modeOf(join(folder, 'data', 'b.json'))).toBe(0o600)
  })

  test('what a killed process leaves of a private file is as private', async () => {
    const program = await writingChild()
    const folder = await temporaryFolder()
    const path = join(folder, 'a.brief.json')
    await writeFile(path, 'before')
    await chmod(path, 0o600)
    const child = await startChild(program)
    const order = { folder, files: [{ path, text: 'a secret' }], killBefore: 0, killBeforeReplacing: path }
    expect(await wasKilled(child.ask(order))).toBe(true)
    const left = (await readdir(folder)).filter((name) => name !== 'a.brief.json')
    expect(await Promise.all(left.map((name) => modeOf(join(folder, name))))).toEqual([0o600])
  })

  test('a file keeps its owner and group where root saves it', async ({ skip }) => {
    if (!isRoot) return skip('only root may give files away')
    const path = join(await temporaryFolder(), 'a.brief.json')
    await writeFile(path, 'before')
    await chown(path, 21_001, 21_002)
    await chmod(path, 0o640)
    await writeFiles([output(path)])
    const { uid, gid } = await stat(path)
    expect([uid, gid, await modeOf(path), await readFile(path, 'utf8')]).toEqual([21_001, 21_002, 0o640, 'after'])
  })

  test('a group that cannot be kept gives nothing to another one', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a')
    await writeFile(path, '')
    const made = () => stat(path)
    const refuse = () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }))
    const given: string[] = []
    for (const mode of [0o640, 0o664, 0o604, 0o660]) {
      const replaced = Object.assign(await stat(path), { uid: 1, gid: 1, mode })
      const old = { stats: replaced, folder: await stat(folder), isPrivate: false }
      given.push((await copyPermissions({ stat: made, chown: refuse }, old)).toString(8))
    }
    expect(given).toEqual(['600', '644', '604', '600'])
  })
})

describe('what is replaced', () => {
  test('a file that nobody may write is not, not even by root', async () => {
    const path = join(await temporaryFolder(), 'a.brief.json')
    await writeFile(path, 'before')
    await chmod(path, 0o444)
    await expect(writeFiles([output(path)])).rejects.toThrow('It is write-protected. Remove the protection')
    expect(await readFile(path, 'utf8')).toBe('before')
  })

  test('a file that only somebody else may write is not', async ({ skip }) => {
    if (!isRoot) return skip('only root can be somebody else')
    const folder = await temporaryFolder()
    const path = join(folder, 'a.brief.json')
    await writeFile(path, 'before')
    await chmod(path, 0o644)
    await chmod(folder, 0o777)
    const other = await startChild(await writingChild(), 21_001)
    const order = { folder, files: [{ path, text: 'after' }], killBefore: 0 }
    const { error } = await other.ask<{ error: string }>(order)
    expect(error).toContain('It is write-protected')
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['before', ['a.brief.json']])
  })

  test('a link to a file that is not there yet stays a link, and the file is written', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'real'))
    await symlink(join('real', 'b.json'), join(folder, 'a.json'))
    await symlink('a.json', join(folder, 'link.json'))
    await writeFiles([output(join(folder, 'link.json'))])
    expect([await readlink(join(folder, 'link.json')), await readlink(join(folder, 'a.json'))]).toEqual([
      'a.json',
      'real/b.json',
    ])
    expect(await readFile(join(folder, 'real', 'b.json'), 'utf8')).toBe('after')
  })

  test('a link into a folder that is not there makes none: its disk may not be mounted', async () => {
    const folder = await temporaryFolder()
    await symlink(join(folder, 'disk', 'b.json'), join(folder, 'a.json'))
    await expect(writeFiles([output(join(folder, 'a.json'))])).rejects.toThrow('Its folder does not exist')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  test('a link that leads to itself is reported', async () => {
    const folder = await temporaryFolder()
    await symlink('b.json', join(folder, 'a.json'))
    await symlink('a.json', join(folder, 'b.json'))
    await expect(writeFiles([output(join(folder, 'a.json'))])).rejects.toThrow('a link that points back to itself')
  })
})
