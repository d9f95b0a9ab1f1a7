import { describe, expect, test } from 'vitest'
import { slotContentSchema } from '../../../../core/template/content-schema'
import { layoutSchema } from '../../../../core/template/layout-schema'
import { z } from '../../../../core/zod'
import { parseJson } from '../../../../engine/files/json/json-document'
import { readJson, validate } from '../../../../engine/files/json/read-json'
import { problemsOf } from '../../../../engine/files/problem'
import { located, mustBeGood, temporaryFile, temporaryFolder } from '../../support'

const STRICT = { comments: false, thorough: true }

function syntax(text: string, comments = false): string[] {
  return located(problemsOf(parseJson('a.json', text, { comments, thorough: true })))
}

function misfits(text: string, schema: z.ZodType): string[] {
  return located(problemsOf(validate(mustBeGood(parseJson('a.json', text, STRICT)), schema)))
}

describe('the syntax of a file', () => {
  test('a comma too many is shown where the value is expected', () => {
    expect(syntax('{\n  "a": 1,\n}')).toEqual([
      '3:1: "}" is where a key in double quotes is expected. Remove the extra comma before it, if there is one.',
    ])
  })

  test('a missing colon, an open text and an early end are each said once', () => {
    expect(syntax('{"a" 1}')).toEqual(['1:6: "1" is where a colon between a key and its value is expected.'])
    expect(syntax('{"a":\n"x\n}')).toEqual(['2:1: "x starts a text that has no closing double quote on its line.'])
    expect(syntax('{"a": 1')).toEqual(['1:8: The end of the file is where a closing brace } is expected.'])
  })

  test('comments are for templates only', () => {
    expect(syntax('// why\n{}', true)).toEqual([])
    expect(syntax('// why\n{}')).toEqual(['1:1: "// why" is a comment, which this kind of file cannot contain.'])
  })

  test('a key written twice is a problem, at the second one', () => {
    expect(syntax('{\n "a": 1,\n "b": {"c": 1, "c": 2},\n "a": 2}')).toEqual([
      '3:16: "c" appears twice in this object, and only one would count. Remove one.',
      '4:2: "a" appears twice in this object, and only one would count. Remove one.',
    ])
  })

  test('an empty file is said to be empty', () => {
    for (const text of ['', ' \n', '\uFEFF']) expect(syntax(text)).toEqual(['1:1: The file is empty.'])
  })

  test('nesting that would exhaust the program is told where it becomes too deep', () => {
    for (const text of ['{"a":'.repeat(50_000), `${'['.repeat(50_000)}${']'.repeat(50_000)}`]) {
      expect(syntax(text)).toEqual([
        expect.stringMatching(
          /^\d+:\d+: Lists and objects are nested more than 100 levels deep here\. Files of this app are never nested this deeply\.$/,
        ),
      ])
    }
    expect(syntax(`["${'['.repeat(500)}", ${'[],'.repeat(500)} []]`)).toEqual([])
  })

  test('a byte order mark is skipped', () => {
    expect(mustBeGood(parseJson('a.json', '\uFEFF{"a": 1}', STRICT)).value).toEqual({ a: 1 })
  })
})

describe('a value that does not fit its schema', () => {
  const schema = z.strictObject({
    id: z.string().regex(/^[a-z-]+$/, 'an id is lowercase letters'),
    size: z.number().int().min(1).max(9),
    date: z.iso.date(),
    kind: z.enum(['column', 'bar', 'stack']).default('bar'),
    tags: z.array(z.string()).min(1).optional(),
  })

  test('every problem is reported at once, at the value it is about', () => {
    expect(
      misfits('{\n"id": "A B",\n"size": 12,\n"date": "2025-02-30",\n"kind": "colum",\n"tags": []\n}', schema),
    ).toEqual([
      '2:7: The text "A B" is not allowed: an id is lowercase letters.',
      '3:9: Expected a number of at most 9, found the number 12.',
      '4:9: Expected a real date, written like "2025-12-24", found the text "2025-02-30".',
      '5:9: "colum" is not one of "column", "bar" or "stack". Did you mean "column"?',
      '6:9: Expected at least 1 entry, found 0.',
    ])
  })

  test('what is missing is reported at the object that lacks it', () => {
    expect(misfits('\n  {"id": "a", "size": 1}', schema)).toEqual(['2:3: "date" is missing. Expected a text.'])
  })

  test('a misspelt key is one problem, at the key, with the near name', () => {
    expect(misfits('{"id": "a", "sise": 1, "date": "2025-01-01"}', schema)).toEqual([
      '1:13: "sise" is not a known key here. Did you mean "size"?',
    ])
  })

  test('a number written as a text is told apart, and a short list is named only once', () => {
    const version = z.strictObject({ version: z.literal(1), lang: z.enum(['en', 'zh']) })
    expect(misfits('{"version": "1", "lang": "fr"}', version)).toEqual([
      '1:13: Expected 1 (a number), found the text "1".',
      '1:26: "fr" is not one of "en" or "zh".',
    ])
  })

  test('a key that every object has is as unknown as any other', () => {
    expect(misfits('{"id": "a", "size": 1, "date": "2025-01-01", "constructor": {"a": 1}}', schema)).toEqual([
      expect.stringMatching(/^1:46: "constructor" is not a known key here/),
    ])
    expect(misfits('{"text": {"constructor": 1}}', slotContentSchema)).toEqual([
      expect.stringMatching(/^1:11: "constructor" is not a known key here/),
    ])
  })

  test('what cannot be seen, and quotes, are written as escapes', () => {
    expect(misfits('{"id": "a\\u001b[2J\\u202e\\"b", "size": 1, "date": "2025-01-01"}', schema)).toEqual([
      '1:8: The text "a\\u001b[2J\\u202e\\"b" is not allowed: an id is lowercase letters.',
    ])
  })

  test('another type is named', () => {
    expect(misfits('{"id": 7, "size": "1", "date": null, "tags": {}}', schema)).toEqual([
      '1:8: Expected a text, found the number 7.',
      '1:19: Expected a number, found the text "1".',
      '1:32: Expected a text, found null.',
      '1:46: Expected a list, found an object.',
    ])
  })
})

describe('a union', () => {
  test('the branch with the same keys is the one that was meant', () => {
    expect(misfits('{"chart": {"form": "slop", "observation": []}}', slotContentSchema)).toEqual([
      '1:20: "slop" is not one of "slope", "bump", "column", "bar", "stack", "dumbbell", "bullet", "waterfall", "time-column", "share-bar" or "auto". Did you mean "slope"?',
      '1:28: "observation" is not a known key here. Did you mean "observations"?',
    ])
  })

  test('a union inside a union is followed to the end', () => {
    expect(misfits('{"points": ["one", {"claim": "groth", "of": []}]}', slotContentSchema)[0]).toMatch(
      /^1:30: "groth" is not one of .*. Did you mean "growth"\?$/,
    )
    expect(misfits('{"text": {"en": "Hello"}}', slotContentSchema)).toEqual([])
  })

  test('where no branch is near, all are named', () => {
    expect(misfits('{"chrat": {}}', slotContentSchema)).toEqual([
      '1:2: "chrat" is not a known key here. Did you mean "chart"?',
    ])
    expect(misfits('{"text": 12}', slotContentSchema)).toEqual([
      '1:10: Expected a text, or an object with "en", "zh", "instead", "changed", "claim", "of" or "finding", found the number 12.',
    ])
  })

  test('the branches of a kind are told apart by their tag', () => {
    const layout = (area: string) =>
      misfits(
        `{"id": "a", "name": {"en": "A", "zh": "甲"}, "description": {"en": "A", "zh": "甲"}, "slots": {}, "areas": [\n${area}]}`,
        layoutSchema,
      )
    expect(layout('{"show": "carts", "at": {}}')[0]).toMatch(/^2:10: "carts" is not one of .*Did you mean .*"cards"/)
    expect(layout('{"at": {}}')[0]).toMatch(/^2:1: "show" is missing. Expected one of "text"/)
    expect(layout('{"show": "text", "slot": "a", "at": {"band": "boddy"}, "style": "body", "sytle": 1}')).toEqual([
      '2:46: "boddy" is not one of "kicker", "title", "body", "foot", "page" or "bleed". Did you mean "body"?',
      '2:73: "sytle" is not a known key here. Did you mean "style"?',
    ])
  })
})

describe('a file that cannot be read', () => {
  test('says why', async () => {
    const folder = await temporaryFolder()
    expect(located(problemsOf(await readJson(`${folder}/no.json`, z.string(), STRICT)))).toEqual([
      '1:1: There is no such file. Check its name.',
    ])
    const file = await temporaryFile('a.json', '')
    expect(located(problemsOf(await readJson(`${file}/b.json`, z.string(), STRICT)))).toEqual([
      '1:1: A part of this path is a file, not a folder. Check the path.',
    ])
    expect(located(problemsOf(await readJson(folder, z.string(), STRICT)))).toEqual([
      '1:1: This is a folder. Name a file inside it.',
    ])
  })

  test('another encoding is not guessed', async () => {
    const file = await temporaryFile('a.json', '')
    const { writeFile } = await import('node:fs/promises')
    await writeFile(file, Buffer.from([0x22, 0xb3, 0xc9, 0xd3, 0xe5, 0x22]))
    expect(located(problemsOf(await readJson(file, z.string(), STRICT)))).toEqual([
      '1:1: The file is not UTF-8 text. Save it as UTF-8.',
    ])
  })
})
