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

/** Where English sentences are for readers of files, or texts of a deck. */
const ENGLISH_TEXTS = [
  // What the descriptor of a Data Package says of its tables.
  'core/dataset/package/',
  'core/scene/words.ts',
  'engine/reference/',
  // The comments of a new template.
  'engine/templates/new-template.ts',
  // What the program says of its own package, to those who wrote it.
  'engine/export/pptx/check-package.ts',
  // What the command line and the library say alike, and both in English only.
  'engine/files/unknown-thing.ts',
]

/** A text with its `${…}` left out. */
function plainText(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('')
}

/** What is no message: errors of the program's own, descriptions of a schema, texts in both languages. */
function isOther(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error')
  if (ts.isPropertyAssignment(node)) return ['en', 'zh'].includes(node.name.getText())
  return (
    ts.isCallExpression(node.parent) &&
    node !== node.parent.expression &&
    /\bdescribe$/.test(node.parent.expression.getText())
  )
}

/** The finished English sentences of a file, such as 'There is no metric "x".' */
function englishSentences(file: string, text: string): readonly string[] {
  if (!/[.?!]['"`]/.test(text)) return []
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (isOther(node)) return
    const words = plainText(node)
    if (/^["“A-Z\s].*[A-Za-z]+ [a-z]+.*[.?!]$/s.test(words)) found.push(`${file}: ${words}`)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), visit)
  return found
}

test('a finished sentence is found', () => {
  expect(englishSentences('a.ts', "const a = 'There is no table.'")).toEqual(['a.ts: There is no table.'])
  expect(englishSentences('a.ts', 'const a = `The table "$' + '{b}" is missing.`')).toHaveLength(1)
  expect(englishSentences('a.ts', 'const a = ` Did you mean $' + '{b}?`')).toHaveLength(1)
  expect(englishSentences('a.ts', "z.string().max(9, 'At most nine characters.')")).toHaveLength(1)
  expect(
    englishSentences('a.ts', "z.string().describe('The name of it.'); throw new Error('It has no name.')"),
  ).toEqual([])
})

test('what core, bridge and engine find is told as a code, never as a sentence', async () => {
  const files = (await Promise.all(['core', 'bridge', 'engine'].map(sources))).flat()
  const own = files.filter((file) => !ENGLISH_TEXTS.some((place) => file.startsWith(place)))
  const found = await Promise.all(
    own.map(async (file) => englishSentences(file, await readFile(join(ROOT, file), 'utf8'))),
  )
  expect(own.length).toBeGreaterThan(300)
  expect(found.flat()).toEqual([])
})
