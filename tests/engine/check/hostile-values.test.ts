import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guarded } from '../../../engine/files/guarded'
import { parseJson } from '../../../engine/files/json/json-document'
import { kindOf } from '../../../engine/files/json/kind-of-document'
import { MachineError } from '../../../engine/files/problem'
import { createTemplateLibrary } from '../../../engine/templates/library'
import { unreadReason } from '../../../engine/templates/unread-reason'
import { readWorld } from '../../../engine/world/world'
import { message } from '../../../messages/message'
import { run } from '../../cli/support'
import { said } from '../../said'
import { mustBeGood, PATHS, temporaryFolder } from '../support'
import { designText, folderOf, layoutText } from '../templates/support'

/** Objects that answer none of the conversions that JavaScript would try on them. */
const HOSTILE = [
  '{"toString":"x"}',
  '{"valueOf":1,"toString":1}',
  '{"__proto__":{"toString":null}}',
  '[[{"toString":"x"}]]',
]
/** Where such a value may be, among them everything that a reader looks at before any schema does. */
const KEYS = ['$schema', 'format', 'version', 'id', 'name', 'sections', 'areas', 'palette', 'licence', '__proto__']
const FILES = ['any.json', 'deck.brief.json', 'layouts/a.json', 'designs/a.json', 'storylines/a.json', 'pack.json']
const documents = KEYS.flatMap((key) => HOSTILE.map((value) => `{"${key}":${value}}`))

async function written(path: string, text: string): Promise<string> {
  const file = join(await temporaryFolder(), path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  return file
}

describe('a value that nothing can be made of', () => {
  test('tells no kind', () => {
    for (const text of documents) {
      const document = mustBeGood(parseJson('/x/any.json', text, { comments: true, thorough: true }))
      expect(() => kindOf(document)).not.toThrow()
    }
  })

  test.each(FILES)('is a problem of %s: check says so and ends with 1', async (path) => {
    const file = await written(path, '{}')
    for (const text of documents) {
      await writeFile(file, text)
      const { code, err } = await run(['check', file])
      expect({ text, code }).toEqual({ text, code: 1 })
      expect(err).not.toMatch(/\n +at |internal error/i)
    }
  })

  test('is one of a table of a dataset too', async () => {
    const metrics = await readFile(join(PATHS.dataset, 'metrics.json'), 'utf8')
    for (const value of HOSTILE) {
      const file = await written('metrics.json', metrics.replace(/"unit": "[^"]*"/, `"unit": ${value}`))
      const { code, err } = await run(['check', file])
      expect(code).toBe(1)
      expect(err).not.toMatch(/\n +at |internal error/i)
    }
  })

  test('leaves the other templates of its folder usable', async () => {
    const world = mustBeGood(await readWorld(PATHS, null))
    const folder = await folderOf({
      'layouts/mine.json': await layoutText('mine'),
      ...Object.fromEntries(documents.map((text, i) => [`layouts/hostile-${i}.json`, text])),
      'brick.json': '{"$schema":{"toString":"x"}}',
    })
    const library = createTemplateLibrary({ shipped: world.templates, index: world.index, folder })
    const { templates, entries } = await library.read()
    expect(templates.layouts.has('mine')).toBe(true)
    for (const entry of entries) expect(entry.problems.length > 0).toBe(entry.template === null)
    expect(entries).toHaveLength(documents.length + 2)
  })

  test('keeps its own keys, "__proto__" among them, with comments and without', () => {
    for (const text of ['{"a":{"__proto__":{"b":1}}}', '{"a":{"__proto__":{"b":1}}} // why']) {
      const { value } = mustBeGood(parseJson('a.json', text, { comments: true, thorough: true }))
      const inner = (value as { a: object }).a
      expect(Object.keys(inner)).toEqual(['__proto__'])
      expect('b' in inner).toBe(false)
    }
  })
})

describe('an error that nobody foresaw', () => {
  const broken = () => {
    throw new TypeError('x is not a function')
  }

  test('is a problem of the file it was met in', () => {
    const read = guarded('/x/mine.json', broken)
    expect(read).toMatchObject({ ok: false, problems: [{ file: '/x/mine.json', line: 1, column: 1 }] })
    expect(JSON.stringify(read)).toContain('x is not a function')
  })

  test('is told apart from what already says what is wrong', () => {
    const full = new MachineError(message('no-font'))
    expect(() =>
      guarded('a.json', () => {
        throw full
      }),
    ).toThrow(full)
  })

  test('never makes the reason for it fail', () => {
    for (const error of [new TypeError('x'), 'text', null, undefined, Object.create(null), { code: 7 }]) {
      expect(said(unreadReason(error))).not.toBe('')
    }
  })

  test('in a check keeps neither the file nor the others from being used', async () => {
    const world = mustBeGood(await readWorld(PATHS, null))
    const index = { ...world.index, region: null as unknown as (typeof world.index)['region'] }
    const folder = await folderOf({
      'designs/house.json': await designText('house'),
      'layouts/mine.json': await layoutText('mine'),
    })
    const { templates, entries } = await createTemplateLibrary({ shipped: world.templates, index, folder }).read()
    expect(templates.layouts.has('mine')).toBe(true)
    const [design] = entries.filter(({ kind }) => kind === 'design')
    expect(design?.problems).toMatchObject([{ file: join(folder, 'designs/house.json') }])
    expect(said(design?.problems[0]?.message)).toMatch(/internal error/)
  })
})
