import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { link, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { recoverInterruptedWrites } from '../../../../engine/files/writing/recover-interrupted-writes'
import {
  isAbandoned,
  type Signals,
  temporaryPath,
  tidyWhenEnded,
} from '../../../../engine/files/writing/temporary-files'
import { temporaryFolder } from '../../support'

const HOUR_MS = 3_600_000

/** The temporary name that another process, which is alive, has given a second name of an old file. */
async function backupOfAnother() {
  const folder = await temporaryFolder()
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
  onTestFinished(() => void child.kill())
  const old = join(folder, 'old.pptx')
  await writeFile(old, 'old')
  const then = new Date(Date.now() - 2 * HOUR_MS)
  await utimes(old, then, then)
  const backup = temporaryPath(folder).replace(`-${process.pid}-`, `-${child.pid}-`)
  await link(old, backup)
  return { folder, backup }
}

test('a second name of an old file stays while its process lives', async () => {
  const { folder, backup } = await backupOfAnother()
  expect(await isAbandoned(folder, basename(backup), { stat })).toBe(false)
  await recoverInterruptedWrites(folder)
  expect((await readdir(folder)).sort()).toEqual([basename(backup), 'old.pptx'].sort())
})

test('what was made long ago is nobody’s, whatever process has its number now', async () => {
  const { folder, backup } = await backupOfAnother()
  const longAgo = (async (path: string) => {
    const stats = await stat(path)
    return Object.assign(stats, { ctimeMs: stats.ctimeMs - 2 * HOUR_MS })
  }) as typeof stat
  expect(await isAbandoned(folder, basename(backup), { stat: longAgo })).toBe(true)
})

const emitter = () => Object.assign(new EventEmitter(), { pid: 7, kill: vi.fn(() => true) })

test('a signal that somebody else answers leaves the work to be done', async () => {
  const signals = emitter()
  signals.on('SIGTERM', () => {})
  const finish = vi.fn()
  const written = await tidyWhenEnded(signals as unknown as Signals, async (unfinished) => {
    unfinished.finish = finish
    signals.emit('SIGTERM', 'SIGTERM')
    signals.emit('SIGTERM', 'SIGTERM')
    return unfinished.isEnded ? 'broken off' : 'done'
  })
  expect([written, finish.mock.calls, signals.kill.mock.calls]).toEqual(['done', [], []])
  expect(signals.listenerCount('SIGTERM')).toBe(1)
})

test('a signal that nobody else answers ends all that is being written, and then the process, once', async () => {
  const signals = emitter()
  const finish = vi.fn()
  const write = (work: () => void) =>
    tidyWhenEnded(signals as unknown as Signals, async (unfinished) => {
      unfinished.finish = finish
      work()
    })
  await write(() => void write(() => signals.emit('SIGTERM', 'SIGTERM')))
  expect([finish.mock.calls.length, signals.kill.mock.calls]).toEqual([2, [[7, 'SIGTERM']]])
})
