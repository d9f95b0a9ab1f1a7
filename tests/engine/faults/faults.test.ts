import { EventEmitter } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { inBackground, reportFaultsTo } from '../../../engine/faults/background'
import { createFaults, type FaultSource, faultLogIn, watchForFaults } from '../../../engine/faults/faults'
import { type Message, message } from '../../../messages/message'
import { temporaryFolder } from '../support'

afterEach(() => reportFaultsTo(() => {}))

async function faultsForTest() {
  const log = { path: '/data/faults.log', write: vi.fn() }
  const say = vi.fn()
  return { ...createFaults({ log, say }), log, say }
}

describe('a fault', () => {
  test('is reported once and written down each time, up to a limit', async () => {
    const { report, notifyBy: tellBy, log, say } = await faultsForTest()
    const reported: Message[] = []
    tellBy((one) => reported.push(one))
    for (let i = 0; i < 100; i++) report(new Error('again'))
    expect(reported).toEqual([message('program-fault', { log: '/data/faults.log' })])
    expect(say).toHaveBeenCalledTimes(1)
    expect(log.write).toHaveBeenCalledTimes(20)
  })

  test('of another kind is reported too, but a flood of kinds is not', async () => {
    const { report, notifyBy: tellBy, log } = await faultsForTest()
    const tell = vi.fn()
    tellBy(tell)
    for (let i = 0; i < 500; i++) report(new Error(`number ${i}`))
    expect(tell).toHaveBeenCalledTimes(3)
    expect(log.write).toHaveBeenCalledTimes(500)
  })

  test('that comes before there is a window waits for it', async () => {
    const { report, notifyBy: tellBy } = await faultsForTest()
    report('early')
    const tell = vi.fn()
    tellBy(tell)
    tellBy(tell)
    expect(tell).toHaveBeenCalledTimes(1)
  })

  test('comes from what nobody caught, and from background work', async () => {
    const process = new EventEmitter()
    const take = vi.fn()
    watchForFaults(take, process as unknown as FaultSource)
    process.emit('uncaughtException', 'thrown')
    process.emit('unhandledRejection', 'rejected')
    inBackground(Promise.reject('background'))
    inBackground(Promise.reject('elsewhere'), take)
    await Promise.resolve()
    expect(take.mock.calls.map(([fault]) => fault)).toEqual(['thrown', 'rejected', 'background', 'elsewhere'])
  })
})

describe('the log of faults', () => {
  test('is for nobody else to read, and has the stack and the cause', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const log = faultLogIn(folder, () => new Date('2026-01-02T03:04:05Z'))
    log.write(new Error('outer', { cause: new TypeError('inner') }))
    const text = await readFile(log.path, 'utf8')
    expect(text).toMatch(/^2026-01-02T03:04:05.000Z Error: outer\n {4}at /)
    expect(text).toContain('TypeError: inner')
    if (process.platform === 'win32') return
    expect([(await stat(log.path)).mode & 0o777, (await stat(folder)).mode & 0o777]).toEqual([0o600, 0o700])
  })

  test('stays small', async () => {
    const folder = await temporaryFolder()
    const log = faultLogIn(folder)
    for (let i = 0; i < 100; i++) log.write(`${i} ${'x'.repeat(20_000)}`)
    const sizes = [(await stat(log.path)).size, (await stat(`${log.path}.old`)).size]
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024)
    expect(await readFile(log.path, 'utf8')).toContain('99 xxx')
  })

  test('that cannot be written makes no other fault', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    expect(() => faultLogIn(file).write(new Error('lost'))).not.toThrow()
  })
})
