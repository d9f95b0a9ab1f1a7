import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followFolder } from '../../../../electron/services/templates/follow-folder'
import { createTemplateLibrary } from '../../../../electron/services/templates/library'
import { readWorld } from '../../../../electron/services/world'
import { mustBeGood, PATHS, temporaryFolder } from '../support'
import { layoutText, write } from './support'

const { templates, index } = mustBeGood(await readWorld(PATHS, null))
const GIVE_UP = { timeout: 10_000, interval: 20 }

async function followed(folder: string) {
  const onChange = vi.fn()
  const library = createTemplateLibrary({ shipped: templates, index, folder })
  const own = await followFolder({ library, folder, onChange, pollMs: 20 })
  onTestFinished(own.stop)
  const ids = () => own.state().entries.map(({ template }) => template?.loaded.value.id)
  return { own, ids, onChange }
}

test('a folder is followed from when it comes, and when another takes its place', async () => {
  const parent = await temporaryFolder()
  const folder = join(parent, 'mine')
  const { ids, onChange } = await followed(folder)
  expect([ids(), onChange.mock.calls.length]).toEqual([[], 0])
  await write(join(folder, 'layouts/a.json'), await layoutText('a'))
  await vi.waitUntil(() => ids().join() === 'a', GIVE_UP)

  await write(join(parent, 'other/layouts/b.json'), await layoutText('b'))
  await rename(folder, join(parent, 'old'))
  await rename(join(parent, 'other'), folder)
  await vi.waitUntil(() => ids().join() === 'b', GIVE_UP)
  await write(join(folder, 'layouts/c.json'), await layoutText('c'))
  await vi.waitUntil(() => ids().join() === 'b,c', GIVE_UP)

  await rm(folder, { recursive: true })
  await vi.waitUntil(() => ids().length === 0, GIVE_UP)
})

test('nothing is told of what says the same as before, nor after the end', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'layouts'))
  const { own, ids, onChange } = await followed(folder)
  await own.reread()
  expect(onChange).not.toHaveBeenCalled()
  await write(join(folder, 'layouts/a.json'), await layoutText('a'))
  await vi.waitUntil(() => ids().length === 1, GIVE_UP)
  const before = onChange.mock.calls.length
  await own.reread()
  expect(onChange.mock.calls.length).toBe(before)
  own.stop()
  await write(join(folder, 'layouts/b.json'), await layoutText('b'))
  await own.reread()
  expect(ids()).toEqual(['a'])
})

test('a look that a newer one overtakes ends with the newer one', async () => {
  const folder = await temporaryFolder()
  const { own, ids } = await followed(folder)
  await write(join(folder, 'layouts/a.json'), await layoutText('a'))
  const [first] = [own.reread(), own.reread()]
  await first
  expect(ids()).toEqual(['a'])
})
