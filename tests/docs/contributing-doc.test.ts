import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'

const guide = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8')

/** Files and folders of the repository in backticks and commands; a part in angle brackets stands for any name. */
function pathsIn(text: string): readonly string[] {
  const paths = [...text.matchAll(/[\w.-]+(?:\/[\w.<>-]+)*\/?/g)].map(([path]) => path)
  return paths.filter((path) =>
    /^(assets|bridge|browser|cli|core|docs|electron|engine|messages|renderer|templates|tests)\//.test(path),
  )
}

/** The row of the table "How to add things" that is about a thing. */
function recipe(thing: string): string {
  const row = guide.split('\n').find((line) => line.startsWith(`| ${thing}`))
  if (row === undefined) throw new Error(`CONTRIBUTING.md does not say how to add ${thing}`)
  return row
}

test('the files and folders that CONTRIBUTING.md names are there', () => {
  const named = pathsIn(guide)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((path) => !path.includes('<') && !existsSync(join(ROOT, path)))).toEqual([])
})

/** What the compiler and the tests ask for, so that a person finds it without them. */
const ASKED: [string, readonly string[]][] = [
  [
    'a chart form',
    ['core/chart-form-ids.ts', 'core/chart/forms/index.ts', 'templates/samples/', 'templates/schema/', 'tests/gallery'],
  ],
  ['a metric', ['assets/dataset/metrics.json', 'assets/dataset/observations/']],
  [
    'an export format',
    [
      'core/export-formats.ts',
      'core/export-options.ts',
      'engine/export/makers.ts',
      'engine/inspect/inspectors.ts',
      'renderer/app/dialogs/format-choices.tsx',
    ],
  ],
  [
    'a command',
    [
      'renderer/commands/deck-commands.ts',
      'renderer/commands/slide-commands.ts',
      'tests/electron/main/many-windows.test.ts',
    ],
  ],
]

test.each(ASKED)('the recipe for %s names every file that must change', (thing, files) => {
  expect(pathsIn(recipe(thing))).toEqual(expect.arrayContaining([...files]))
})
