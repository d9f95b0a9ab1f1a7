import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { locksIn } from '../../../../engine/files/locks/locks'
import { type Child, childProgram, startChild } from '../../child/build-child'
import type { LockOrder } from '../../child/lock-child'
import { temporaryFolder, tinyDisk } from '../../support'

const MINUTE = 60_000
/** The number of no process: greater than any that a system gives. */
const DEAD = 999_999_999

const lockChild = childProgram('lock-child')

async function twoWindows() {
  const folder = await temporaryFolder()
  const clock = { now: new Date() }
  const [one, two] = ['one', 'two'].map((owner) => locksIn(folder, owner, () => clock.now))
  if (!one || !two) throw new Error('There are two')
  const file = async () => join(folder, 'locks', (await readdir(join(folder, 'locks')))[0] ?? '')
  return { one, two, clock, file }
}

test('one of two has a lock, and can take it again', async () => {
  const { one, two } = await twoWindows()
  expect([await one.take('a'), await one.take('a'), await two.take('a')]).toEqual([true, true, false])
  expect([await one.holds('a'), await two.isTaken('a'), await one.isTaken('a')]).toEqual([true, true, false])
  await two.release('a')
  expect(await one.holds('a')).toBe(true)
  await one.releaseAll()
  expect([await two.isTaken('a'), await two.take('a')]).toEqual([false, true])
})

test('the lock of a process that is gone falls to the next', async () => {
  const { one, two, file } = await twoWindows()
  await one.take('a')
  const { pid } = spawnSync(process.execPath, ['--version'])
  await writeFile(await file(), JSON.stringify({ owner: 'one', pid }))
  expect(await two.take('a')).toBe(true)
  expect(await one.holds('a')).toBe(false)
  await one.releaseAll()
  expect(await two.holds('a')).toBe(true)
})

test('a lock that is not touched any more falls to the next, whatever process has its number now', async () => {
  const { one, two, clock } = await twoWindows()
  await one.take('a')
  clock.now = new Date(clock.now.getTime() + MINUTE)
  await one.touch()
  clock.now = new Date(clock.now.getTime() + MINUTE - 1000)
  expect(await two.take('a')).toBe(false)
  clock.now = new Date(clock.now.getTime() + 2000)
  expect(await two.take('a')).toBe(true)
})

test('an empty or damaged lock of an earlier version is nobody’s', async () => {
  const { one, two, file } = await twoWindows()
  await one.take('a')
  const path = await file()
  for (const text of ['', '{"owner":', '{"owner":"one","pid":0}', 'null']) {
    await two.releaseAll()
    await writeFile(path, text)
    expect([text, await two.take('a')]).toEqual([text, true])
  }
})

test('a lock of an earlier version keeps others out while its process lives', async () => {
  const { one, two, file } = await twoWindows()
  await one.take('a')
  const path = await file()
  const [name = ''] = basename(path).split('.')
  await rm(path)
  const earlier = join(dirname(path), `${name}.json`)
  await writeFile(earlier, JSON.stringify({ owner: 'earlier', pid: process.ppid }))
  expect([await two.take('a'), await two.isTaken('a')]).toEqual([false, true])
  await writeFile(earlier, JSON.stringify({ owner: 'earlier', pid: DEAD }))
  expect(await two.take('a')).toBe(true)
})

test('a process of another machine is judged by the time of its lock alone', async () => {
  const { one, two, clock, file } = await twoWindows()
  await one.take('a')
  const path = await file()
  await writeFile(path, JSON.stringify({ state: 'held', owner: 'far', pid: DEAD, host: 'elsewhere' }))
  expect(await two.take('a')).toBe(false)
  clock.now = new Date(clock.now.getTime() + 2 * MINUTE)
  expect(await two.take('a')).toBe(true)
})

test('a clock that goes back does not take a lock from a living owner', async () => {
  const { one, two, clock } = await twoWindows()
  await one.take('a')
  clock.now = new Date(clock.now.getTime() - 1000 * MINUTE)
  expect(await two.take('a')).toBe(false)
  clock.now = new Date(clock.now.getTime() + MINUTE - 1000)
  await one.touch()
  clock.now = new Date(clock.now.getTime() + MINUTE - 1000)
  expect([await two.take('a'), await one.holds('a')]).toEqual([false, true])
})

test('a lock with a time to come, which nobody touches any more, does not last until then', async () => {
  const { one, two, clock } = await twoWindows()
  clock.now = new Date(clock.now.getTime() + 1000 * MINUTE)
  await one.take('a')
  clock.now = new Date(clock.now.getTime() - 1000 * MINUTE)
  expect(await two.take('a')).toBe(false)
  clock.now = new Date(clock.now.getTime() + 2 * MINUTE)
  expect([await two.take('a'), await one.holds('a')]).toEqual([true, false])
})

test('somebody who was killed while asking is not waited for', async () => {
  const { one, two, file } = await twoWindows()
  await one.take('a')
  await writeFile(await file(), JSON.stringify({ state: 'asks', owner: 'killed', pid: DEAD }))
  expect(await two.take('a')).toBe(true)
})

test('a process that asks and then stands still keeps nobody waiting for ever', async () => {
  const { one, two, clock, file } = await twoWindows()
  await one.take('a')
  await writeFile(await file(), JSON.stringify({ state: 'asks', owner: 'still', pid: process.ppid }))
  expect(await two.take('a')).toBe(false)
  clock.now = new Date(clock.now.getTime() + 2 * MINUTE)
  expect(await two.take('a')).toBe(true)
})

test('locks can be seen by nobody else', async () => {
  const { one, file } = await twoWindows()
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  await one.take('a')
  const path = await file()
  const modes = await Promise.all([path, dirname(path)].map(async (at) => (await stat(at)).mode & 0o777))
  expect(modes).toEqual([0o600, 0o700])
})

test('a folder of locks that cannot be used is reported, with what to do', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'locks'), 'in the way')
  const locks = locksIn(folder, 'one', () => new Date())
  await expect(locks.take('a')).rejects.toThrow(
    `The app cannot keep its own files in ${join(folder, 'locks')}. There is a file where its folder should be. Choose another place with CHENGYU_USER_DATA.`,
  )
})

test('a full disk is reported, and leaves no lock behind', async ({ skip }) => {
  const disk = await tinyDisk(64)
  if (disk === null) return skip('no disk can be mounted here')
  await mkdir(join(disk, 'locks'))
  await writeFile(join(disk, 'filler'), new Uint8Array(64 * 1024)).catch(() => {})
  const one = locksIn(disk, 'one', () => new Date())
  await expect(one.take('a')).rejects.toThrow(/The app cannot keep its own files in .*locks\. The disk is full/)
  expect(await readdir(join(disk, 'locks'))).toEqual([])
  await rm(join(disk, 'filler'))
  expect(await one.take('a')).toBe(true)
})

test('of many that ask at once, in one process, exactly one has the lock', async () => {
  const folder = await temporaryFolder()
  const owners = Array.from({ length: 6 }, (_, index) => locksIn(folder, `owner ${index}`, () => new Date()))
  for (let round = 0; round < 40; round++) {
    const taken = await Promise.all(owners.map((locks) => locks.take(`round ${round}`)))
    const held = await Promise.all(owners.map((locks) => locks.holds(`round ${round}`)))
    expect([taken.filter(Boolean).length, held], `round ${round}`).toEqual([1, taken])
  }
})

test('of three processes that ask at once, exactly one has the lock, whatever was left there', async () => {
  const program = await lockChild()
  const folder = await temporaryFolder()
  const children = await Promise.all(['x', 'y', 'z'].map(() => startChild(program)))
  const ask = (child: Child, order: Omit<LockOrder, 'userData' | 'owner'>) =>
    child.ask<{ answer: unknown }>({ ...order, userData: folder, owner: String(child.pid) })
  await mkdir(join(folder, 'locks'))
  const left = [
    null,
    '',
    JSON.stringify({ owner: 'dead', pid: DEAD }),
    JSON.stringify({ state: 'asks', owner: 'dead', pid: DEAD }),
    JSON.stringify({ state: 'held', owner: 'dead', pid: DEAD }),
  ]
  for (let round = 0; round < 60; round++) {
    const key = `round ${round}`
    const text = left[round % left.length]
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 32)
    if (typeof text === 'string')
      await writeFile(join(folder, 'locks', `${hash}.${round % 2 ? 'json' : '0.json'}`), text)
    const taken = await Promise.all(children.map(async (child) => (await ask(child, { key, does: 'take' })).answer))
    const held = await Promise.all(children.map(async (child) => (await ask(child, { key, does: 'holds' })).answer))
    expect([taken.filter((one) => one === true).length, held], key).toEqual([1, taken])
  }
})

test('the lock of a process that was killed falls to exactly one of two', async () => {
  const program = await lockChild()
  const folder = await temporaryFolder()
  const rest = await Promise.all(['x', 'y'].map(() => startChild(program)))
  for (let round = 0; round < 8; round++) {
    const order = (child: Child): LockOrder => ({
      userData: folder,
      owner: String(child.pid),
      key: `round ${round}`,
      does: 'take',
    })
    const victim = await startChild(program)
    expect(await victim.ask(order(victim))).toEqual({ answer: true })
    await victim.kill()
    const answers = await Promise.all(rest.map(async (child) => child.ask<{ answer: unknown }>(order(child))))
    expect(answers.filter(({ answer }) => answer === true)).toHaveLength(1)
  }
})

test('claims of a process that is gone do not stay, whatever lock they are for', async () => {
  const { one, two, file } = await twoWindows()
  await one.take('a')
  const left = await file()
  await writeFile(left, JSON.stringify({ state: 'held', owner: 'one', pid: DEAD }))
  await two.take('b')
  expect(await readdir(dirname(left))).not.toContain(basename(left))
})

test('after standby, asking for one lock takes no other lock from a process that lives', async () => {
  const { one, two, clock } = await twoWindows()
  await one.take('deck')
  clock.now = new Date(clock.now.getTime() + 2 * MINUTE)
  expect(await two.take('profile')).toBe(true)
  expect(await one.holds('deck')).toBe(true)
  await one.touch()
  expect(await two.take('deck')).toBe(false)
})
