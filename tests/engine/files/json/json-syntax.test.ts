import { parseTree, printParseErrorCode } from 'jsonc-parser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { firstSyntaxError } from '../../../../engine/files/json/json-bounds'
import { parseJson } from '../../../../engine/files/json/json-document'

vi.mock('jsonc-parser', async (original) => {
  const real = await original<typeof import('jsonc-parser')>()
  return { ...real, parseTree: vi.fn(real.parseTree) }
})

beforeEach(() => {
  vi.mocked(parseTree).mockClear()
})

const BROKEN = ['{a b a b', '{"a": "\n"\n', '[1 2 3 4', '{@', '{"a": 1,}', '/* ', '{"a":"\\q\\q"}', '1 1', ':']

describe('a text with a syntax error', () => {
  test.each(BROKEN)('%j is read up to its first error, and no tree is made of it', (source) => {
    const problems = parseJson('a.json', source, { comments: true, thorough: true })
    expect(problems).toMatchObject({ ok: false, problems: [{ file: 'a.json' }] })
    expect(parseTree).not.toHaveBeenCalled()
    const all: Parameters<typeof parseTree>[1] = []
    parseTree(source, all)
    expect(firstSyntaxError(source, true)).toEqual(all[0])
  })

  test('is one with a comment where comments may not be', () => {
    expect(firstSyntaxError('{} // x', true)).toBeNull()
    const error = firstSyntaxError('{} // x', false)
    expect(error && printParseErrorCode(error.error)).toBe('InvalidCommentToken')
  })
})
