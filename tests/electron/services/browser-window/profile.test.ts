import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeProfile } from '../../../../electron/services/browser-window/profile'
import { temporaryFolder } from '../support'

test.each(['/usr/bin/chromium', '/snap/bin/chromium'])('the profile of %s is its owner’s alone', async (browser) => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const folder = await temporaryFolder()
  const needs = { userData: join(folder, 'data'), browser, home: folder, now: () => new Date(), newId: () => 'me' }
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777
  const first = await takeProfile(needs)
  expect(await modeOf(first.folder)).toBe(0o700)
  // One that an earlier version has left open is closed.
  await mkdir(first.folder.replace('browser-1', 'browser-2'), { mode: 0o755 })
  const second = await takeProfile({ ...needs, newId: () => 'you' })
  expect([second.folder === first.folder, await modeOf(second.folder)]).toEqual([false, 0o700])
  await Promise.all([first.release(), second.release()])
})
