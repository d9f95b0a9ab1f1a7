import { describe, expect, it } from 'vitest'
import { childrenOf, textOf, val, x } from '../../../../engine/ooxml/xml/element'
import { writeElement } from '../../../../engine/ooxml/xml/write'

describe('an element', () => {
  it('leaves out what is missing and flattens lists', () => {
    const element = x('p:sp', { a: null, b: undefined, c: false, d: 0 }, null, [
      x('p:a'),
      [false, x('p:b', {}, 'text')],
    ])
    expect(writeElement(element)).toBe('<p:sp c="0" d="0"><p:a/><p:b>text</p:b></p:sp>')
  })

  it('escapes markup in attributes and texts', () => {
    expect(writeElement(x('a:t', { descr: '"R&D"\n<2025>' }, 'R&D <2025>'))).toBe(
      '<a:t descr="&quot;R&amp;D&quot;&#10;&lt;2025&gt;">R&amp;D &lt;2025&gt;</a:t>',
    )
  })

  it('drops characters that XML cannot hold', () => {
    expect(writeElement(x('a:t', {}, 'a\u0000b\ud800c\ufffe'))).toBe('<a:t>abc</a:t>')
  })

  it('is never written with a number that is none', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => writeElement(val('c:idx', wrong))).toThrow(`The attribute "val" would be ${wrong}`)
  })

  it('knows its children by name, and its text', () => {
    const paragraph = x('a:p', {}, x('a:r', {}, x('a:t', {}, 'one ')), x('a:br'), x('a:r', {}, x('a:t', {}, 'two')))
    expect(childrenOf(paragraph, 'a:r').map(textOf)).toEqual(['one ', 'two'])
    expect(textOf(paragraph)).toBe('one two')
  })
})
