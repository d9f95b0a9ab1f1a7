import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'

// docs/security.md names the file for each point. What it says must be there to be looked at.
const text = await readFile(join(ROOT, 'docs', 'security.md'), 'utf8')
const rowsOf = (heading: string) => {
  const from = text.indexOf(`## ${heading}`)
  const to = text.indexOf('\n## ', from)
  return [...text.slice(from, to === -1 ? undefined : to).matchAll(/^\| (\d+) \|(.*)$/gm)]
}

test('every file that it names is there', () => {
  const named = [...text.matchAll(/`([\w./*-]+\.(?:ts|tsx|mjs|json))`/g)].map(([, path = '']) => path)
  const exists = (path: string) => ['', 'electron/main', 'tests'].some((folder) => existsSync(join(ROOT, folder, path)))
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((path) => !path.includes('*') && !exists(path))).toEqual([])
})

test('it answers every point of Electron’s checklist', () => {
  expect(rowsOf('Electron').map(([, number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

test('it says of every trap what shows that the program does not fall into it', () => {
  const rows = rowsOf('Traps and their checks')
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 31 }, (_, i) => i + 1))
  const unchecked = rows.filter(([, , cells = '']) => !/`[\w./-]+\.(test|spec)\.ts`/.test(cells))
  // These can only be seen in Electron itself, and nothing here does what they are about.
  expect(unchecked.map(([, number]) => number)).toEqual(['23', '27', '30'])
})
