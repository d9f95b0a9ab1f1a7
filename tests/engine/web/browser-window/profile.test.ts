import { mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { acquireProfile, isInUse } from '../../../../engine/web/browser-window/profile'
import { temporaryFolder } from '../../support'

test.each(['/usr/bin/chromium', '/snap/bin/chromium'])('the profile of %s is its owner’s alone', async (browser) => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const folder = await temporaryFolder()
  const needs = { userData: join(folder, 'data'), browser, home: folder, now: () => new Date(), newId: () => 'me' }
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777
  const first = await acquireProfile(needs)
  expect(await modeOf(first.folder)).toBe(0o700)
  // One that an earlier version has left open is closed.
  await mkdir(first.folder.replace('browser-1', 'browser-2'), { mode: 0o755 })
  const second = await acquireProfile({ ...needs, newId: () => 'you' })
  expect([second.folder === first.folder, await modeOf(second.folder)]).toEqual([false, 0o700])
  await Promise.all([first.release(), second.release()])
})

const OTHERS: [string, string, boolean][] = [
  ['a process that lives', `${hostname()}-${process.pid}`, true],
  ['a process that is gone', `${hostname()}-999999999`, false],
  ['another machine', `elsewhere.example-${process.pid}`, true],
  ['nothing that can be read', 'odd', false],
]

test.runIf(process.platform !== 'win32').each(OTHERS)(
  'a profile that Chromium has marked for %s',
  async (_, mark, used) => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'browser-1'))
    await symlink(mark, join(folder, 'browser-1', 'SingletonLock'))
    const needs = {
      userData: folder,
      browser: '/usr/bin/chromium',
      home: folder,
      now: () => new Date(),
      newId: () => 'me',
    }
    const profile = await acquireProfile(needs)
    expect(basename(profile.folder)).toBe(used ? 'browser-2' : 'browser-1')
    await profile.release()
  },
)

test('on Windows a profile is in use where its lock file cannot be opened for writing', async () => {
  const folder = await temporaryFolder()
  expect(await isInUse(folder, 'win32')).toBe(false)
  await writeFile(join(folder, 'lockfile'), '')
  expect(await isInUse(folder, 'win32')).toBe(false)
  // Nobody can open a folder for writing, as nobody else can that file.
  await mkdir(join(folder, 'other', 'lockfile'), { recursive: true })
  expect(await isInUse(join(folder, 'other'), 'win32')).toBe(true)
})
