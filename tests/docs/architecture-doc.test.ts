import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'

const read = (file: string) => readFile(join(ROOT, file), 'utf8')
const architecture = await read('docs/architecture.md')
const readme = await read('README.md')

/** Folders that git knows nothing of, and those of editors and services. */
const IGNORED = ['node_modules', 'out', 'briefing', 'dist', 'coverage']

/** The folders in a folder of the repository, as `folder/`. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !IGNORED.includes(entry.name))
    .map(({ name }) => (folder === '' ? `${name}/` : `${folder}/${name}/`))
}

/** The folders in the first column of a document's tables. */
function namedIn(text: string): string[] {
  const cells = [...text.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w./-]+\/)`/g)].map(([, folder = '']) => folder))
}

/** Paths of the repository in backticks, anywhere in a document. */
function pathsIn(text: string): string[] {
  const paths = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path = '']) => path)
  return paths.filter((path) =>
    /^(assets|bridge|browser|cli|core|docs|electron|engine|renderer|templates|tests)\//.test(path),
  )
}

test('docs/architecture.md names every folder, down to the parts of core, engine, electron and the window', async () => {
  const top = await foldersIn('')
  const parts = await Promise.all(['core', 'engine', 'electron', 'renderer'].map(foldersIn))
  expect(namedIn(architecture)).toEqual(expect.arrayContaining([...top, ...parts.flat()]))
})

test('README.md names every folder at the top', async () => {
  expect(namedIn(readme)).toEqual(expect.arrayContaining(await foldersIn('')))
})

test.each([
  ['docs/architecture.md', architecture],
  ['README.md', readme],
])('what %s names is there', (_, text) => {
  const named = new Set([...namedIn(text), ...pathsIn(text)])
  expect(named.size).toBeGreaterThan(10)
  expect(
    [...named].filter((path) => !IGNORED.includes(path.split('/')[0] ?? '') && !existsSync(join(ROOT, path))),
  ).toEqual([])
})

test('the table of the engine is in the order of the import law', async () => {
  const law = await read('.dependency-cruiser.cjs')
  const rows = [
    ...law.slice(law.indexOf('const ENGINE'), law.indexOf('/** A folder, and everything')).matchAll(/'([\w-]+)'/g),
  ]
  const inDocs = namedIn(architecture).filter((path) => /^engine\/[\w-]+\/$/.test(path))
  expect(inDocs).toEqual(rows.map(([, name]) => `engine/${name}/`))
})
