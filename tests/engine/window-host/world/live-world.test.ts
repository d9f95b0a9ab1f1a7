import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Paths } from '../../../../engine/files/paths'
import { createLiveWorld } from '../../../../engine/window-host/world/live-world'
import { PATHS, temporaryFolder } from '../../support'
import { folderOf, layoutText } from '../../templates/support'

async function worldIn(paths: Paths) {
  const userData = await temporaryFolder()
  const world = createLiveWorld({ paths, userData, documents: userData })
  onTestFinished(() => world.close())
  return { world, kept: join(userData, 'templates-folder.json') }
}

test('a folder is taken and remembered', async () => {
  const { world, kept } = await worldIn(PATHS)
  const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
  expect((await world.templates()).folder).not.toBe(folder)
  let reported = 0
  world.onChange(() => reported++)
  await world.chooseFolder(folder)
  expect((await world.read()).templates.layouts.has('mine')).toBe(true)
  expect([reported, JSON.parse(await readFile(kept, 'utf8'))]).toEqual([1, { folder }])
})

test('a folder that could not be read is not remembered: the next start would meet it again', async () => {
  const { world, kept } = await worldIn({ ...PATHS, dataset: '/nowhere' })
  await expect(world.chooseFolder(await temporaryFolder())).rejects.toThrow()
  expect(existsSync(kept)).toBe(false)
})
