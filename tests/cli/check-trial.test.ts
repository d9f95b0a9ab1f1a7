import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../engine/support'
import { run } from './support'

const STATEMENT = join(ROOT, 'templates/layouts/statement.json')

test('a layout that is right is tried, and shown on a sheet', async () => {
  const cwd = await temporaryFolder()
  const { code, out } = await run(['check', STATEMENT, '--sheet', 'sheet.pdf'], { cwd })
  expect([code, out]).toEqual([0, expect.stringMatching(/^sheet\.pdf {2}\d+ slides, .*\nNo problems found in .*\.\n$/)])
  expect((await readFile(join(cwd, 'sheet.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})

test('one that does not hold what it takes is told where, and the sheet is written all the same', async () => {
  const cwd = await temporaryFolder()
  const text = (await readFile(STATEMENT, 'utf8')).replace(/"columns": \[1, 9\]/, '"columns": [1, 2]')
  await writeFile(join(cwd, 'narrow.json'), text)
  const { code, err } = await run(['check', 'narrow.json', '--sheet', 'sheet.pdf'], { cwd })
  expect(code).toBe(1)
  expect(err).toMatch(
    /narrow\.json:\d+:\d+: With the most and longest entries, English, .*slot "findings" is \d+ pt too large/,
  )
  expect((await readFile(join(cwd, 'sheet.pdf'))).length).toBeGreaterThan(1000)
})

test('a sheet needs a layout, and a name that ends like one', async () => {
  const design = join(ROOT, 'templates/designs/red-seal.json')
  expect(await run(['check', design, '--sheet', 'sheet.pdf'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Name the file of a layout'),
  })
  expect(await run(['check', STATEMENT, '--sheet', 'sheet.png'])).toMatchObject({ code: 2 })
})
