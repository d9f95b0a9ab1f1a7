import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFiles } from '../../../engine/check/check-files'
import { TEMPLATE_KINDS } from '../../../engine/templates/model'
import { writeNewTemplate } from '../../../engine/templates/new-template'
import { readWorld } from '../../../engine/world/world'
import { message } from '../../../messages/message'
import { mustBeGood, PATHS, temporaryFolder } from '../support'
import { write } from './support'

const OPTION = '--templates'

test.each(TEMPLATE_KINDS)('a new %s has comments, names its schema, and has nothing wrong', async (kind) => {
  const folder = join(await temporaryFolder(), 'new')
  const file = await writeNewTemplate({ kind, id: 'three-cities', folder, option: OPTION }, PATHS)
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^\/\/ A /)
  expect(text).toContain('"id": "three-cities"')
  expect(text).not.toContain('my-')
  const schema = join(file, '..', /"\$schema": "(.*?)"/.exec(text)?.[1] ?? '')
  expect(await readFile(schema, 'utf8')).toBe(await readFile(join(PATHS.schemas, `${kind}.schema.json`), 'utf8'))
  const { index, templates } = mustBeGood(await readWorld(PATHS, folder))
  expect(
    (await checkFiles([folder], { index, layouts: templates.layouts, designs: templates.designs })).problems,
  ).toEqual([])
  expect(templates.origins[kind].has('three-cities')).toBe(true)
})

test('a template that is there is not written over, whatever its ending', async () => {
  const folder = await temporaryFolder()
  const wanted = { kind: 'layout', id: 'mine', folder, option: OPTION } as const
  await write(join(folder, 'layouts', 'mine.json'), 'my work')
  const taken = message('file-exists', { file: join(folder, 'layouts', 'mine.json') })
  await expect(writeNewTemplate(wanted, PATHS)).rejects.toMatchObject({ userMessage: taken })
  expect(await readFile(join(folder, 'layouts', 'mine.json'), 'utf8')).toBe('my work')
})

test('an id that would be a path is refused, and nothing is written', async () => {
  const folder = await temporaryFolder()
  const wanted = { kind: 'layout', id: '../outside', folder, option: OPTION } as const
  await expect(writeNewTemplate(wanted, PATHS)).rejects.toMatchObject({
    userMessage: message('bad-id', { id: '../outside' }),
  })
  expect(await readdir(folder)).toEqual([])
})
