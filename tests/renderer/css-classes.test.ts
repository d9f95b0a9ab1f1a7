import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'

test('every class that a style sheet speaks of is given to something', () => {
  const styles = filesIn(/\.css$/)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\([^)]*\)|"[^"]*"/g, '')
  const classes = new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''))
  const texts = [...filesIn(/\.tsx?$/).matchAll(/(['"`])((?:(?!\1)[^\n])*)\1/g)].map(([, , text]) => text ?? '')
  const given = new Set(texts.flatMap((text) => text.split(/[\s${}'"`?:]+/)))
  expect([...classes].filter((name) => !given.has(name) && !/^react-aria-|^theme-\d$/.test(name))).toEqual([])
})

function filesIn(pattern: RegExp): string {
  const folder = join(ROOT, 'renderer')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name))
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
}
