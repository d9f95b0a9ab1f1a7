import { EventEmitter } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import * as realFs from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signals } from '../../../../engine/files/writing/temporary-files'
import { type FileSystem, writeFiles } from '../../../../engine/files/writing/write-files'
import { childProgram, startChild } from '../../child/build-child'
import { temporaryFolder } from '../../support'

const writingChild = childProgram('writing-child')

const { chmod, chown, lchown, link, readFile, rename, rm, stat, symlink, writeFile } = realFs

const [VICTIM, OTHER] = [21_001, 21_002]
const bytes = (text: string) => new TextEncoder().encode(text)
const output = (path: string, text = 'after') => ({ path, bytes: bytes(text), option: '--out' })
const modeAtOnce = (path: string) => statSync(path).mode & 0o7777
const modeOf = async (path: string) => (await stat(path)).mode & 0o7777
const canSwitchUser = process.platform === 'linux' && process.geteuid?.() === 0

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
    await expect(writeFiles([output(path)], swapping(swap))).rejects.toThrow('replaced it in the meantime')
    expect([await modeOf(secret), await readFile(secret, 'utf8'), await readFile(path, 'utf8')]).toEqual([
      0o600,
      'secret',
      'before',
    ])
  })

  test('is not read any further than it was written', async () => {
    const path = join(await temporaryFolder(), 'a.pptx')
    let reads = 0
    const swapped = swapping(async (temporary) => {
      await writeFile(temporary, '')
      await realFs.truncate(temporary, 50_000_000_000)
    })
    const open: FileSystem['open'] = async (file, flags, mode) => {
      const handle = await swapped.open(file, flags, mode)
      const counted = handle.read.bind(handle)
      handle.read = (...args: unknown[]) => {
        reads += 1
        if (reads > 5) throw new Error('reads on and on')
        return Reflect.apply(counted, handle, args)
      }
      return handle
    }
    await expect(writeFiles([output(path)], { ...swapped, open })).rejects.toThrow('replaced it in the meantime')
    expect(reads).toBeLessThanOrEqual(2)
  })

  test('is not put in place either when a signal ends the process', async () => {
    const folder = await temporaryFolder()
    const paths = ['a.pptx', 'b.pdf'].map((name) => join(folder, name))
    const emitter = new EventEmitter()
    const signals = Object.assign(emitter, { pid: 7, kill: () => true }) as unknown as Signals
    const rename: FileSystem['rename'] = async (from, to) => {
      if (to === paths[1]) {
        await realFs.rm(from)
        await symlink(secret, from)
        emitter.emit('SIGTERM', 'SIGTERM')
      }
      await realFs.rename(from, to)
    }
    const outputs = paths.map((path) => output(path))
    const fs: FileSystem = { ...realFs, rename }
    let atTheEnd: unknown = null
    signals.kill = () => {
      atTheEnd = [modeAtOnce(secret), readdirSync(folder).includes('b.pdf')]
      return true
    }
    await writeFiles(outputs, fs, signals).catch(() => {})
    expect(atTheEnd).toEqual([0o600, false])
    expect(await modeOf(secret)).toBe(0o600)
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
    await expect(writeFiles([output(path)], { ...realFs, open })).rejects.toThrow('replaced it in the meantime')
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

describe('a link that another user created a folder that others may write', () => {
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
      const victim = await startChild(await writingChild(), VICTIM)
      const write = (name: string) =>
        victim.ask<{ error: string | null }>({
          folder,
          files: [{ path: join(folder, name), text: 'after' }],
          killBefore: 0,
        })
      expect((await write('a.pptx')).error).toContain('a link that another user created')
      expect((await write('around/secret')).error).toContain('a link that another user created')
      expect(await readFile(join(private_, 'secret'), 'utf8')).toBe('secret')
      expect(await write('own')).toEqual({ error: null })
      expect(await readFile(join(private_, 'secret'), 'utf8')).toBe('after')
    },
  )
})
