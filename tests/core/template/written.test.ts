import { describe, expect, it } from 'vitest'
import type { TextContent } from '../../../core/template/content-schema'
import { textSchema } from '../../../core/template/content-schema'
import { gapIn, languageOf, shownIn } from '../../../core/template/written'

const CLAIM = { claim: 'auto' as const, of: ['gdp/sichuan-chongqing/2025'] }

describe('the language of a text', () => {
  it.each([
    ['Hello', 'en'],
    ['iChongqing', 'en'],
    ['你好', 'zh'],
    ['成都 and Chongqing', 'zh'],
    ['OECD', null],
    ['12.4% + 3', null],
    ['', null],
    ['{{gdp/sichuan-chongqing/2025}}', null],
    ['{{own:12.4% | Ministry report}}', null],
  ])('of "%s" is %s', (text, lang) => expect(languageOf(text)).toBe(lang))
})

describe('a text', () => {
  it.each<[TextContent, ReturnType<typeof shownIn>, ReturnType<typeof shownIn>]>([
    ['Hello', 'Hello', 'Hello'],
    [{ en: 'Hello' }, 'Hello', 'Hello'],
    [{ en: 'Hello', zh: ' ' }, 'Hello', 'Hello'],
    [{ en: 'Hello', zh: '你好' }, 'Hello', '你好'],
    [{ zh: '你好', instead: CLAIM }, CLAIM, '你好'],
    [CLAIM, CLAIM, CLAIM],
    ['', '', ''],
  ])('shows in each language, of %j', (text, en, zh) => {
    expect([shownIn(text, 'en'), shownIn(text, 'zh')]).toEqual([en, zh])
  })

  it.each<[TextContent, ReturnType<typeof gapIn>, ReturnType<typeof gapIn>]>([
    ['Hello', null, 'not-translated'],
    ['你好', 'not-translated', null],
    ['OECD', null, null],
    ['42', null, null],
    [{ en: 'Hello' }, null, 'not-translated'],
    [{ en: '42 {{gdp/sichuan-chongqing/2025}}' }, null, null],
    [{ en: 'Hello', zh: '你好' }, null, null],
    [{ en: 'Hello', zh: '你好', changed: 'en' }, null, 'says-otherwise'],
    [{ zh: '你好', instead: CLAIM, changed: 'zh' }, 'says-otherwise', null],
    [{ zh: '你好', instead: CLAIM }, null, null],
    [CLAIM, null, null],
  ])('%j says what is amiss in English and in Chinese', (text, en, zh) => {
    expect([gapIn(text, 'en'), gapIn(text, 'zh')]).toEqual([en, zh])
  })

  it('is written in one language at least', () => {
    expect(textSchema.safeParse({ instead: CLAIM }).success).toBe(false)
    expect(textSchema.safeParse({ zh: '你好', instead: CLAIM }).success).toBe(true)
  })
})
