import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type FollowOptions, followFolder } from '../../../engine/templates/follow-folder'
import { createTemplateLibrary } from '../../../engine/templates/library'
import { readWorld } from '../../../engine/world/world'
import { eventually } from '../../eventually'
import { mustBeGood, PATHS, temporaryFolder } from '../support'
import { folderOf, layoutText, packText, write, zipOf } from './support'

const { templates, index } = mustBeGood(await readWorld(PATHS, null))

async function followed(folder: string, options: Pick<FollowOptions, 'watch'> = {}) {
  const onChange = vi.fn()
  const library = createTemplateLibrary({ shipped: templates, index, folder })
  const own = await followFolder({ library, folder, onChange, pollMs: 20, ...options })
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
  await eventually(() => expect(ids()).toEqual(['a']))

  await write(join(parent, 'other/layouts/b.json'), await layoutText('b'))
  await rename(folder, join(parent, 'old'))
  await rename(join(parent, 'other'), folder)
  await eventually(() => expect(ids()).toEqual(['b']))
  await write(join(folder, 'layouts/c.json'), await layoutText('c'))
  await eventually(() => expect(ids()).toEqual(['b', 'c']))

  await rm(folder, { recursive: true })
  await eventually(() => expect(ids()).toEqual([]))
})

test('a template is read when it is saved, whichever way, and when it comes in a new folder', async () => {
  const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine', 'First') })
  const { own, ids } = await followed(folder)
  const name = () => own.state().templates.layouts.get('mine')?.name.en
  await write(join(folder, 'layouts/mine.json'), await layoutText('mine', 'Second'))
  await eventually(() => expect(name()).toBe('Second'))
  await write(join(folder, 'layouts/.mine.json.swp'), await layoutText('mine', 'Third'))
  await rename(join(folder, 'layouts/.mine.json.swp'), join(folder, 'layouts/mine.json'))
  await eventually(() => expect(name()).toBe('Third'))
  await write(join(folder, 'packs/acme/layouts/theirs.json'), await layoutText('theirs'))
  await eventually(() => expect(ids().toSorted()).toEqual(['mine', 'theirs']))
})

test.each(['pack.ZIP', 'pack.zip'])('a pack called %s is read when it comes', async (name) => {
  const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine'), 'packs/note.txt': 'Packs come here' })
  const { ids } = await followed(folder)
  const pack = await zipOf({ 'pack.json': packText('acme'), 'layouts/theirs.json': await layoutText('theirs') }, name)
  await copyFile(pack, join(folder, 'packs', name))
  await eventually(() => expect(ids()).toEqual(['theirs', 'mine']))
})

test('nothing is reported that says the same as before, nor after the end', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'layouts'))
  const { own, ids, onChange } = await followed(folder)
  await own.reload()
  expect(onChange).not.toHaveBeenCalled()
  await write(join(folder, 'layouts/a.json'), await layoutText('a'))
  await eventually(() => expect(ids()).toEqual(['a']))
  const before = onChange.mock.calls.length
  await own.reload()
  expect(onChange.mock.calls.length).toBe(before)
  own.stop()
  await write(join(folder, 'layouts/b.json'), await layoutText('b'))
  await own.reload()
  expect(ids()).toEqual(['a'])
})

test('a look that a newer one overtakes ends with the newer one', async () => {
  const folder = await temporaryFolder()
  const { own, ids } = await followed(folder)
  await write(join(folder, 'layouts/a.json'), await layoutText('a'))
  const [first] = [own.reload(), own.reload()]
  await first
  expect(ids()).toEqual(['a'])
})

test('what the watcher misses is found by the next look', async () => {
  const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine', 'First') })
  const { own, ids } = await followed(folder, { watch: () => () => {} })
  const name = () => own.state().templates.layouts.get('mine')?.name.en
  await write(join(folder, 'layouts/mine.json'), await layoutText('mine', 'Other'))
  await eventually(() => expect(name()).toBe('Other'))
  await write(join(folder, 'packs/acme/layouts/theirs.json'), await layoutText('theirs'))
  await eventually(() => expect(ids().toSorted()).toEqual(['mine', 'theirs']))
  await rm(join(folder, 'layouts/mine.json'))
  await eventually(() => expect(ids()).toEqual(['theirs']))
})
