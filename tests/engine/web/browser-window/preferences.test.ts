import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writePreferences } from '../../../../engine/web/browser-window/browser-flags'
import { temporaryFolder } from '../../support'

const CLOSED = { webrtc: { ip_handling_policy: 'disable_non_proxied_udp' } }

async function written(before: string | null): Promise<unknown> {
  const profile = await temporaryFolder()
  const path = join(profile, 'Default', 'Preferences')
  if (before !== null) {
    await mkdir(join(profile, 'Default'))
    await writeFile(path, before)
  }
  await writePreferences(profile)
  return JSON.parse(await readFile(path, 'utf8'))
}

test.each([null, '', 'broken {', '[]', 'null'])('a profile with the preferences %j gets its own', async (before) => {
  expect(await written(before)).toEqual(CLOSED)
})

test('what the browser has written stays', async () => {
  const before = { browser: { window: [1, 2] }, webrtc: { ip_handling_policy: 'default', other: 1 } }
  expect(await written(JSON.stringify(before))).toEqual({
    browser: { window: [1, 2] },
    webrtc: { ip_handling_policy: 'disable_non_proxied_udp', other: 1 },
  })
})

test('nothing is written where nothing is to be changed', async () => {
  const profile = await temporaryFolder()
  await writePreferences(profile)
  const path = join(profile, 'Default', 'Preferences')
  const before = await stat(path)
  await writePreferences(profile)
  expect((await stat(path)).ino).toBe(before.ino)
})
