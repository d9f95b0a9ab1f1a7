import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryPath } from '../../../../engine/files/writing/temporary-files'
import { restrictToOwner } from '../../../../engine/window-host/kept/restrict-to-owner'
import { smallDeck } from '../../../bridge/suite/support'
import { eventually } from '../../../eventually'
import { temporaryFolder } from '../../support'
import { windowForTest } from '../window-for-test'

const modeOf = async (path: string) => ((await stat(path)).mode & 0o7777).toString(8)

/** Files as an earlier version has left them. */
async function openFolder() {
  const data = join(await temporaryFolder(), 'data')
  const files = ['settings.json', 'drafts/a.brief.json', 'drafts/bin/b.json', 'locks/c.json', 'discarded-drafts/d.log']
  for (const file of files) {
    await mkdir(join(data, dirname(file)), { recursive: true })
    await writeFile(join(data, file), '{}')
    await chmod(join(data, file), 0o644)
  }
  await mkdir(join(data, 'browser-1', 'Default'), { recursive: true })
  await writeFile(join(data, 'browser-1', 'Default', 'Cookies'), '')
  await chmod(join(data, 'browser-1', 'Default', 'Cookies'), 0o644)
  for (const folder of ['', 'drafts', 'drafts/bin', 'locks', 'discarded-drafts', 'browser-1'])
    await chmod(join(data, folder), 0o755)
  return { data, files }
}

test('a start closes the program’s own files to others', async () => {
  const { data, files } = await openFolder()
  await windowForTest({ userData: data })
  await eventually(async () => {
    const modes = await Promise.all(files.map((file) => modeOf(join(data, file))))
    expect(modes).toEqual(files.map(() => '600'))
  })
  const folders = ['', 'drafts', 'drafts/bin', 'locks', 'discarded-drafts', 'browser-1']
  expect(await Promise.all(folders.map((folder) => modeOf(join(data, folder))))).toEqual(folders.map(() => '700'))
  // What a browser keeps in its profile is its own, and out of reach.
  expect(await modeOf(join(data, 'browser-1', 'Default', 'Cookies'))).toBe('644')
})

test('links are not followed, and a folder that serves others is not closed', async () => {
  const { data } = await openFolder()
  const other = await temporaryFolder()
  await writeFile(join(other, 'page.html'), '')
  await chmod(join(other, 'page.html'), 0o644)
  await symlink(join(other, 'page.html'), join(data, 'link.json'))
  await symlink(other, join(data, 'drafts', 'link'))
  await chmod(other, 0o755)
  await restrictToOwner(data)
  expect([await modeOf(other), await modeOf(join(other, 'page.html'))]).toEqual(['755', '644'])
  await chmod(other, 0o1777)
  await restrictToOwner(other)
  expect([await modeOf(other), await modeOf(join(other, 'page.html'))]).toEqual(['1777', '644'])
})

test('what others have put into the folder stays as it is, and so does the folder', async () => {
  const { data, files } = await openFolder()
  await writeFile(join(data, 'run.sh'), '')
  await chmod(join(data, 'run.sh'), 0o755)
  await mkdir(join(data, 'public'))
  await chmod(join(data, 'public'), 0o755)
  const modes = () => Promise.all(['', 'run.sh', 'public'].map((name) => modeOf(join(data, name))))
  await restrictToOwner(data)
  expect(await modes()).toEqual(['755', '755', '755'])
  expect(await Promise.all(files.map((file) => modeOf(join(data, file))))).toEqual(files.map(() => '600'))
  // The folder that the program has where none is named is its own, whatever lies there.
  await restrictToOwner(data, data)
  expect(await modes()).toEqual(['700', '755', '755'])
})

test('a start puts right what a killed process left beside a deck that was open before', async () => {
  const first = await windowForTest()
  const folder = join(first.folder, 'decks')
  await mkdir(folder)
  const path = join(folder, 'mine.brief.json')
  await writeFile(path, JSON.stringify(await smallDeck()))
  await first.openPath(path)
  await first.close()
  await writeFile(temporaryPath(folder).replace(`-${process.pid}-`, '-999999999-'), 'half of it')
  await windowForTest({ userData: join(first.folder, 'data') })
  await eventually(async () => expect(await readdir(folder)).toEqual(['mine.brief.json']))
})
