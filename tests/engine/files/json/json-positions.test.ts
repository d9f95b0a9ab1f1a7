import { type JSONVisitor, visit } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import {
  ESCAPES_PER_VALUE,
  excessIn,
  MAX_DEPTH,
  MAX_SPACE,
  MAX_VALUES,
  valuesIn,
} from '../../../../engine/files/json/json-bounds'
import { positionsIn } from '../../../../engine/files/json/json-positions'

const TEXT = '{\n  "a": [1, {"b": "x"}],\n  "a": 2,\n  "c": {}\n}'

describe('the place of a value', () => {
  const places = positionsIn(TEXT)

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
    const at = positionsIn('\n\nab\n').at
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
    expect(positionsIn('').of(['a'], 'key')).toEqual({ line: 1, column: 1 })
  })
})

/** What texts are made of. Whole entries are among them, so that many texts are right for a while. */
const PIECES = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '/', '*', '//', '/*', '*/', '\r', '\n', '\r\n', ' ', '\t', '\u2028'],
  ...[
    '1',
    '-',
    '0',
    'e',
    'a',
    'true',
    'null',
    '"a"',
    '"a":',
    '[1,',
    '{"a":',
    '1,',
    '{},',
    '[],',
    '// x\r',
    '\\"',
    '\\u12',
  ],
  ...['{"a":1,', '"b":[', '"\\\\",', '/* , */', '// ,\n', '"\r', '"\n', '[[', '{"a":{'],
]

/** The same numbers in each run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >> 8
  }
}

/** How many nodes and errors jsonc-parser makes of a text until the first error. */
function madeOf(source: string): number {
  let made = 0
  const count = () => {
    made++
  }
  const property = () => {
    made += 2
  }
  const visitor: JSONVisitor = {
    onObjectBegin: count,
    onArrayBegin: count,
    onLiteralValue: count,
    onObjectProperty: property,
    onError: () => {
      throw new Error('the first error')
    },
  }
  try {
    visit(source, visitor)
    return made
  } catch {
    return made + 1
  }
}

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

  test('count what follows a text or comment that a carriage return ends', () => {
    const brackets = '['.repeat(500)
    const ones = '1,'.repeat(MAX_VALUES)
    for (const head of ['{ // x\r "a": ', '{"b":"\r ,"a": ', '"\\\\\r']) {
      expect(excessIn(head + brackets)).toMatchObject({ bound: 'depth' })
      expect(excessIn(`${head}[${ones}`)).toMatchObject({ bound: 'values' })
    }
    // The other separators of Unicode end neither for the parser.
    expect(excessIn(`// \u2028\u2029 ${brackets}`)).toBeNull()
  })

  test('count escapes, of which a parser keeps the pieces between', () => {
    const escapes = '\\n'.repeat((MAX_VALUES - 1) * ESCAPES_PER_VALUE)
    expect(excessIn(`"${escapes}"`)).toBeNull()
    expect(excessIn(`"${escapes}${'\\u4e2d'.repeat(ESCAPES_PER_VALUE)}"`)).toMatchObject({ bound: 'values' })
  })

  test('bound what the parser makes of any text until its first error', () => {
    const random = generator(11)
    let visited = 0
    for (let run = 0; run < 20_000; run++) {
      const source = Array.from({ length: 1 + (random() % 40) }, () => PIECES[random() % PIECES.length]).join('')
      const made = madeOf(source)
      visited += made
      const values = valuesIn(source)
      if (values !== null && made > 3 * values + 1) expect.fail(`${made} of ${JSON.stringify(source)}`)
    }
    expect(visited).toBeGreaterThan(20_000)
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
