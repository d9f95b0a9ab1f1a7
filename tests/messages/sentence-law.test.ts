import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'
import { PRODUCT_FOLDERS } from '../tools/sources'

/** Where pairs of sentences are no messages but texts of a deck, or of templates that stand in for what is missing. */
const TEXTS_OF_DECKS = [
  'core/claim/',
  'core/dataset/',
  'core/deck/',
  'core/scene/words.ts',
  // The description that a design gets when it is imported.
  'engine/import-design/import-design.ts',
]

async function sources(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  return files.map((name) => [folder, ...name.split(sep)].join('/'))
}

function literalIn(node: ts.ObjectLiteralExpression, key: string): string {
  const property = node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === key)
  const value = property && ts.isPropertyAssignment(property) ? property.initializer : undefined
  if (value && ts.isStringLiteralLike(value)) return value.text
  return value && ts.isTemplateExpression(value) ? value.getText().slice(1, -1) : ''
}

/** The pairs `{ en: 'A sentence.', zh: '一句话。' }` of a file, by their English. */
function sentencePairs(file: string, text: string): readonly string[] {
  if (!/\ben:/.test(text) || !/\bzh:/.test(text)) return []
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, zh] = [literalIn(node, 'en'), literalIn(node, 'zh')]
      if (/[.?!]$/.test(en) || /[。？！]$/.test(zh)) found.push(`${file}: ${en}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

test('a pair of sentences is found', () => {
  expect(sentencePairs('a.ts', "const a = { en: 'It failed.', zh: '失败了。' }")).toEqual(['a.ts: It failed.'])
  expect(sentencePairs('a.ts', 'const a = { en: `No $' + '{b}.`, zh: `没有$' + '{b}。` }')).toHaveLength(1)
  expect(sentencePairs('a.ts', "const a = { en: 'Chengdu', zh: '成都' }")).toEqual([])
})

test('sentences for a person are written in the catalogues of messages only', async () => {
  const files = (await Promise.all(PRODUCT_FOLDERS.filter((folder) => folder !== 'messages').map(sources))).flat()
  const own = files.filter((file) => !TEXTS_OF_DECKS.some((place) => file.startsWith(place)))
  const pairs = await Promise.all(
    own.map(async (file) => sentencePairs(file, await readFile(join(ROOT, file), 'utf8'))),
  )
  expect(own.length).toBeGreaterThan(500)
  expect(pairs.flat()).toEqual([])
})
