import { describe, expect, test } from 'vitest'
import { excessIn, MAX_DEPTH, MAX_SPACE, MAX_VALUES } from '../../../electron/services/json-bounds'
import { placesIn } from '../../../electron/services/json-places'

const TEXT = '{\n  "a": [1, {"b": "x"}],\n  "a": 2,\n  "c": {}\n}'

describe('the place of a value', () => {
  const places = placesIn(TEXT)

  test('is that of its key or of itself', () => {
    expect(places.of(['c'], 'key')).toEqual({ line: 4, column: 3 })
    expect(places.of(['c'], 'value')).toEqual({ line: 4, column: 8 })
    expect(places.of(['a', 1, 'b'], 'value')).toEqual({ line: 2, column: 18 })
    expect(places.of([], 'value')).toEqual({ line: 1, column: 1 })
  })

  test('is that of what is around it where it does not exist', () => {
    expect(places.of(['a', 1, 'gone', 'on'], 'key')).toEqual({ line: 2, column: 12 })
    expect(places.of(['a', 'b'], 'value')).toEqual({ line: 2, column: 8 })
    expect(places.of([0], 'value')).toEqual({ line: 1, column: 1 })
  })

  test('counts lines from 1, whatever the offset', () => {
    const at = placesIn('\n\nab\n').at
    expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 3, column: 3 },
      { line: 4, column: 1 },
    ])
  })

  test('is found in a text without values too', () => {
    expect(placesIn('').of(['a'], 'key')).toEqual({ line: 1, column: 1 })
  })
})

describe('the bounds of a document', () => {
  test('count what nests and what stands beside each other', () => {
    expect(excessIn('['.repeat(MAX_DEPTH))).toBeNull()
    expect(excessIn('['.repeat(MAX_DEPTH + 1))).toEqual({ offset: MAX_DEPTH, bound: 'depth' })
    const ones = (count: number) => `[${'1,'.repeat(count - 1)}1]`
    expect(excessIn(ones(MAX_VALUES - 2))).toBeNull()
    expect(excessIn(ones(MAX_VALUES))).toMatchObject({ bound: 'values' })
  })

  test('count the space between two values, not that inside a text', () => {
    expect(excessIn(`${'\n '.repeat(MAX_SPACE / 2)}{}`)).toBeNull()
    expect(excessIn(`[1, ${' '.repeat(MAX_SPACE)}2]`)).toEqual({ offset: MAX_SPACE + 3, bound: 'space' })
    expect(excessIn(`"${' '.repeat(MAX_SPACE + 1)}"`)).toBeNull()
  })

  test('leave out texts and comments', () => {
    const brackets = '['.repeat(500)
    for (const text of [
      `"${brackets}"`,
      `"\\"${brackets}"`,
      `// ${brackets}\n[]`,
      `/* ${brackets} */ []`,
      `/*${brackets}`,
    ]) {
      expect(excessIn(text)).toBeNull()
    }
    expect(excessIn(`/ ${brackets}`)).toMatchObject({ bound: 'depth' })
    expect(excessIn(`"a\n${brackets}`)).toMatchObject({ bound: 'depth' })
    expect(excessIn(`/**/${brackets}`)).toMatchObject({ bound: 'depth' })
  })
})
