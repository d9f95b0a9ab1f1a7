import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { MAX_PROBLEMS } from '../../../core/max-problems'
import { MAX_TEXT_LENGTH } from '../../../core/template/excess'
import { firstRows } from '../../../renderer/app/parts/first-rows'
import { fitsIn } from '../../../renderer/app/parts/typed-text'
import { isForInputMethod } from '../../../renderer/input-method'

const RENDERER = resolve(import.meta.dirname, '../../../renderer')

/** The sources of the window, by their path in its folder. */
const SOURCES = new Map(
  readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(RENDERER, path), 'utf8')]),
)

function filesWith(pattern: RegExp): readonly string[] {
  return [...SOURCES].flatMap(([path, text]) => (pattern.test(text) ? [path] : [])).sort()
}

describe('fields', () => {
  /** They search, or name a file: no deck is written in them. */
  const OTHERS = [
    'app/dialogs/folder-list.tsx',
    'app/library/fact-browser.tsx',
    'app/library/metric-browser.tsx',
    'app/palette/palette.tsx',
  ]

  it('tell the drafts what is typed into them, and have a bound', () => {
    const fields = filesWith(/<(input|textarea|Input|TextArea|TokenInput)\b/)
    const held = filesWith(/\buseFieldEdit\(\)|\buseTyped\(/)
    expect(fields.filter((path) => !held.includes(path))).toEqual(OTHERS)
    const bound = filesWith(/\buseLengthBound\(\)|\buseTyped\(/)
    expect(fields.filter((path) => !bound.includes(path))).toEqual(OTHERS)
  })

  it('take no text that is too long, but let one that was there become shorter', () => {
    const longest = 'x'.repeat(MAX_TEXT_LENGTH)
    expect(fitsIn(longest, '')).toBe(true)
    expect(fitsIn(`${longest}x`, longest)).toBe(false)
    expect(fitsIn(`${longest}x`, `${longest}xx`)).toBe(true)
  })
})

describe('keys of input methods', () => {
  const key = (change: Partial<KeyboardEvent>) => ({ key: 'Enter', keyCode: 13, isComposing: false, ...change })

  it.each([{ keyCode: 229 }, { isComposing: true }, { key: 'Process' }])('are known by %o', (change) => {
    expect(isForInputMethod(key(change))).toBe(true)
    expect(isForInputMethod(key({}))).toBe(false)
  })

  it('are kept from every page before it is drawn, in one place', () => {
    const pages = filesWith(/\bcreateRoot\(/)
    expect(pages).toEqual(['gallery/main.tsx', 'main.tsx'])
    for (const page of pages)
      expect(SOURCES.get(page)).toMatch(/\nkeepInputMethodKeys\(window\)\n[\s\S]*createRoot\(root\)\.render/)
    expect(filesWith(/isComposing|keyCode/)).toEqual(['input-method.ts'])
    // A listener that comes before that one would hear them.
    expect(filesWith(/addEventListener\('key\w+',[^)]*(true|capture)/)).toEqual([])
  })
})

test('a list shows a hundred rows, and says how many more there are', () => {
  expect(firstRows([1, 2, 3])).toEqual({ rows: [1, 2, 3], more: 0 })
  const { rows, more } = firstRows(Array.from({ length: MAX_PROBLEMS + 7 }, (_, i) => i))
  expect([rows.length, rows.at(-1), more]).toEqual([100, 99, 7])
})
