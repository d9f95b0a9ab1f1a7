import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { templateFile } from '../engine/import-design/support'
import { temporaryFolder } from '../engine/support'
import { run } from './support'

/** A folder with a template in it. */
async function folderWith(bytes: Uint8Array): Promise<string> {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'House.potx'), bytes)
  return cwd
}

test('the design of a PowerPoint template becomes a design that check takes', async () => {
  const cwd = await folderWith(templateFile({ colors: { accent2: 'F5A623' } }))
  const imported = await run(['import-design', 'House.potx', '--out', 'house.design.json'], { cwd })
  expect(imported).toMatchObject({ code: 0, out: 'house.design.json  the design "house"\n' })
  expect(imported.err).toMatch(/^info: "accent2" #F5A623 on "background" has a contrast of 2\.0/)
  expect(await run(['check', 'house.design.json'], { cwd })).toMatchObject({ code: 0, err: '' })
})

test('as it is, the design keeps colors that check complains of', async () => {
  const cwd = await folderWith(templateFile({ colors: { accent2: 'F5A623' } }))
  await run(['import-design', 'House.potx', '--as-is', '--quiet'], { cwd })
  const checked = await run(['check', 'House.design.json'], { cwd })
  expect(checked.code).toBe(1)
  expect(checked.err).toContain('accent2')
})

test('work is not written over, and a file that cannot be read is reported', async () => {
  const cwd = await folderWith(templateFile())
  await writeFile(join(cwd, 'mine.design.json'), '{}')
  expect(await run(['import-design', 'House.potx', '--out', 'mine.design.json'], { cwd })).toMatchObject({ code: 2 })
  expect(await readFile(join(cwd, 'mine.design.json'), 'utf8')).toBe('{}')
  await writeFile(join(cwd, 'text.potx'), 'a text')
  expect(await run(['import-design', 'text.potx'], { cwd })).toMatchObject({
    code: 1,
    err: expect.stringMatching(/text\.potx:1:1: This is not a PowerPoint file/),
  })
  expect(await run(['import-design', 'none.potx'], { cwd })).toMatchObject({ code: 1 })
})

test('a design is written where a command reads it, or not at all', async () => {
  const cwd = await folderWith(templateFile())
  expect(await run(['import-design', 'House.potx', '--out', 'house.txt'], { cwd })).toEqual({
    code: 2,
    out: '',
    err: 'error: --out "house.txt" must end in ".json", as files of designs do.\n',
  })
  expect(await readdir(cwd)).toEqual(['House.potx'])
  const jsonc = await run(['import-design', 'House.potx', '--out', 'house.jsonc', '--quiet'], { cwd })
  expect(jsonc).toMatchObject({ code: 0, out: '' })
})
