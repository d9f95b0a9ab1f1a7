import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locksIn } from '../../../../../electron/services/app/files/locks'
import { temporaryFolder } from '../../support'

const MINUTE = 60_000

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

test('a lock that is half written is somebody else’s, until it is old', async () => {
  const { one, two, clock, file } = await twoWindows()
  await one.take('a')
  await writeFile(await file(), '')
  expect(await two.take('a')).toBe(false)
  clock.now = new Date(clock.now.getTime() + 2 * MINUTE)
  expect(await two.take('a')).toBe(true)
  expect(JSON.parse(await readFile(await file(), 'utf8'))).toMatchObject({ owner: 'two' })
})
