import { describe, expect, it } from 'vitest'
import { editableText } from '../../../core/claim/live-text'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import {
  findSlide,
  overwriteText,
  renameSection,
  restoreSentence,
  sayTheSame,
  setLang,
  setProperties,
  setTypedNotes,
  textAt,
  textsOn,
  writeInBoth,
} from '../../../core/edit/index'
import type { Lang } from '../../../core/locale'
import type { TextContent } from '../../../core/template/content-schema'
import { deckOf } from '../scene/decks'
import { WORLD } from '../scene/scenes'
import { layOut } from '../world'

const CLAIM = { claim: 'change' as const, of: ['innovation-index/circle/2020', 'innovation-index/circle/2024'] }
const TITLE = { slide: 'one', slot: 'title' }

/** A deck with a title, or without one. */
const titled = (title?: TextContent, lang: Lang = 'en'): Deck =>
  deckSchema.parse({ ...deckOf('summary', title === undefined ? {} : { title: { text: title } }), lang })

const titleOf = (deck: Deck): TextContent | undefined => textAt(deck, TITLE)
/** The deck after somebody has written its title in a language. */
const write = (deck: Deck, lang: Lang, typed: string, isRequired = true): Deck => {
  const turned = setLang(deck, lang).deck
  return overwriteText(turned, TITLE, typed, isRequired)?.deck ?? turned
}
const shownIn = (deck: Deck, lang: Lang) => layOut({ ...deck, lang }, WORLD).slides[0]

describe('a text that people write', () => {
  it('is kept in the language that it is written in', () => {
    const english = write(titled(), 'en', 'Hello')
    expect(titleOf(english)).toEqual({ en: 'Hello' })
    const both = write(english, 'zh', '你好')
    expect(titleOf(both)).toEqual({ en: 'Hello', zh: '你好' })
    expect(titleOf(write(both, 'en', 'Good day'))).toEqual({ en: 'Good day', zh: '你好', changed: 'en' })
  })

  it.each<[string, TextContent, Lang, string, TextContent]>([
    ['an English string in Chinese', 'Hello', 'zh', '你好', { en: 'Hello', zh: '你好' }],
    ['an English string in English', 'Hello', 'en', 'Good day', { en: 'Good day' }],
    ['a Chinese string in English', '你好 Chengdu', 'en', 'Hello', { en: 'Hello', zh: '你好 Chengdu' }],
    ['a string without letters', '42', 'zh', '43', '43'],
    ['a name in capitals', 'OECD', 'en', 'The OECD', { en: 'The OECD', zh: 'OECD', changed: 'en' }],
    [
      'a reference',
      '{{gdp/sichuan-chongqing/2025}}',
      'en',
      '{{gdp/sichuan-chongqing/2024}}',
      '{{gdp/sichuan-chongqing/2024}}',
    ],
    ['both, as decks always had them', { en: 'Two', zh: '二' }, 'zh', '两', { en: 'Two', zh: '两', changed: 'zh' }],
    ['a blank in place of a language', { en: 'Two', zh: ' ' }, 'zh', '二', { en: 'Two', zh: '二' }],
    ['what it says already', 'Hello', 'en', 'Hello', 'Hello'],
    ['a claim', CLAIM, 'zh', '指数翻番', { zh: '指数翻番', instead: CLAIM, changed: 'zh' }],
    [
      'the other language of a claim',
      { zh: '翻番', instead: CLAIM, changed: 'zh' },
      'en',
      'It doubled',
      { en: 'It doubled', zh: '翻番', instead: CLAIM },
    ],
    [
      'the same language again',
      { en: 'Up', zh: '上升', changed: 'en' },
      'en',
      'Up, up',
      { en: 'Up, up', zh: '上升', changed: 'en' },
    ],
    ['the language that waits for it', { en: 'Up', zh: '上升', changed: 'en' }, 'zh', '增长', { en: 'Up', zh: '增长' }],
  ])('over %s', (_, before, lang, typed, after) => {
    expect(titleOf(write(titled(before), lang, typed))).toEqual(after)
  })

  it.each<[string, TextContent, Lang, TextContent | undefined]>([
    ['the data speak again', { en: 'Mine', instead: CLAIM, changed: 'en' }, 'en', CLAIM],
    [
      'the data speak again in that language',
      { en: 'Mine', zh: '我的', instead: CLAIM },
      'en',
      { zh: '我的', instead: CLAIM, changed: 'zh' },
    ],
    ['the data go on speaking in a slot that is required', CLAIM, 'en', CLAIM],
    ['the other language is left', { en: 'Mine', zh: '我的', changed: 'en' }, 'en', { zh: '我的' }],
    [
      'words are left that are not seen',
      { zh: '我的', instead: CLAIM, changed: 'zh' },
      'en',
      { zh: '我的', instead: CLAIM, changed: 'zh' },
    ],
    ['nothing is left', { en: 'Mine' }, 'en', undefined],
    ['nothing is left of the other language, where that was shown', { en: 'Mine' }, 'zh', undefined],
    ['nothing is left of one string', 'Mine', 'en', undefined],
  ])('emptied: %s', (_, before, lang, after) => {
    expect(titleOf(write(titled(before), lang, ''))).toEqual(after)
  })

  it('leaves a slot that need not be filled', () => {
    expect(titleOf(write(titled(CLAIM), 'en', '', false))).toBeUndefined()
  })
})

describe('a deck of before', () => {
  /** As programs wrote it that knew one string only. */
  const old = deckSchema.parse({
    ...deckOf('summary', { title: { text: 'Hello' }, points: { points: ['Point one'] } }),
    sections: [
      {
        name: { en: 'Only', zh: '唯一' },
        slides: [
          {
            id: 'one',
            layout: 'summary',
            content: { title: { text: 'Hello' }, points: { points: ['Point one'] } },
            talk: 'English note',
          },
        ],
      },
    ],
  })

  it('keeps its English when it is written in Chinese, and shows each in its language', () => {
    const chinese = setLang(old, 'zh').deck
    expect(shownIn(chinese, 'zh')?.title).toBe('Hello')
    const written = [
      (deck: Deck) => overwriteText(deck, TITLE, '你好'),
      (deck: Deck) => setTypedNotes(deck, 'one', '中文备注'),
    ].reduce((deck, edit) => edit(deck)?.deck ?? deck, chinese)
    const back = setLang(written, 'en').deck
    expect(shownIn(back, 'en')?.title).toBe('Hello')
    expect(shownIn(back, 'en')?.notes.talk).toEqual(['English note'])
    expect(shownIn(back, 'zh')?.title).toBe('你好')
    expect(shownIn(back, 'zh')?.notes.talk).toEqual(['中文备注'])
    expect(deckSchema.parse(JSON.parse(JSON.stringify(back)))).toEqual(back)
  })

  it('has its title and sections written by language too', () => {
    const chinese = setLang({ ...old, title: 'My deck' }, 'zh').deck
    const named = setProperties(chinese, { title: '我的简报', subject: '', author: '', date: chinese.date }).deck
    expect(named.title).toEqual({ en: 'My deck', zh: '我的简报' })
    expect(setProperties(setLang(named, 'en').deck, { ...named, title: 'My deck', subject: '' }).deck.title).toEqual(
      named.title,
    )
    expect(renameSection(chinese, 0, '其一').deck.sections[0]?.name).toEqual({ en: 'Only', zh: '其一', changed: 'zh' })
    expect(renameSection(chinese, 0, '唯一').deck).toBe(chinese)
  })
})

describe('what can be done about a text', () => {
  it('is to say that both languages say the same', () => {
    const changed = titled({ en: 'Up', zh: '上升', changed: 'en' })
    const same = sayTheSame(changed, TITLE)
    expect(same && titleOf(same.deck)).toEqual({ en: 'Up', zh: '上升' })
    expect(same && sayTheSame(same.deck, TITLE)).toBeNull()
    const overData = sayTheSame(titled({ en: 'Mine', instead: CLAIM, changed: 'en' }), TITLE)
    expect(overData && titleOf(overData.deck)).toEqual({ en: 'Mine', instead: CLAIM })
  })

  it('is to use it in both', () => {
    const after = writeInBoth(titled('McKinsey', 'zh'), TITLE)
    expect(after && titleOf(after.deck)).toEqual({ en: 'McKinsey', zh: 'McKinsey' })
    expect(writeInBoth(titled(CLAIM), TITLE)).toBeNull()
  })

  it('is to have the sentence of the data back', () => {
    const mine = write(write(titled(CLAIM), 'en', 'Mine'), 'zh', '我的')
    const back = restoreSentence({ ...mine, lang: 'en' }, TITLE)
    // What nobody sees is kept, and has a mark: it may say something else than the sentence.
    expect(back && titleOf(back.deck)).toEqual({ zh: '我的', instead: CLAIM, changed: 'zh' })
    expect(back && restoreSentence(back.deck, TITLE)).toBeNull()
    const both = back && restoreSentence({ ...back.deck, lang: 'zh' }, TITLE)
    expect(both && titleOf(both.deck)).toEqual(CLAIM)
    expect(restoreSentence(titled('Mine'), TITLE)).toBeNull()
    expect(restoreSentence(titled(CLAIM), TITLE)).toBeNull()
  })

  it('is there for every kind of text', () => {
    const changed: TextContent = { en: 'Up', zh: '上升', changed: 'en' }
    const deck = deckSchema.parse({
      ...deckOf('chart', {
        title: { text: changed },
        points: { points: ['One', changed] },
        chart: { chart: { form: 'auto', observations: CLAIM.of, title: changed } },
        table: { table: { groups: [{ name: changed, observations: CLAIM.of }] } },
      }),
    })
    const noted = deckSchema.parse({
      ...deck,
      sections: deck.sections.map((section) => ({
        ...section,
        slides: section.slides.map((slide) => ({ ...slide, talk: changed })),
      })),
    })
    const texts = (one: Deck) => {
      const slide = findSlide(one, 'one')
      return slide ? textsOn(slide) : []
    }
    const isChanged = ({ text }: { readonly text: TextContent }) => JSON.stringify(text) === JSON.stringify(changed)
    expect(texts(noted)).toHaveLength(6)
    const after = texts(noted)
      .filter(isChanged)
      .reduce((one, { address }) => sayTheSame(one, address)?.deck ?? one, noted)
    expect(texts(noted).filter(isChanged)).toHaveLength(5)
    expect(texts(after).filter(isChanged)).toHaveLength(0)
  })
})

describe('a sentence of the data that was edited', () => {
  const RATE = 'seres-parts-growth/sichuan/2024'
  const claim = { claim: 'growth' as const, of: [RATE] }

  it.each<[Lang, string, string]>([
    ['en', 'rose', 'grew'],
    ['zh', '增长', '猛增'],
  ])('follows the dataset: %s', (lang, word, other) => {
    const text = editableText(claim, lang, WORLD.index)
    expect(text).toContain(`{{${RATE}|`)
    const edited = write(titled(claim), lang, text.replace(word, other))
    const titleWith = (index: DatasetIndex) => layOut({ ...edited, lang }, { ...WORLD, index }).slides[0]?.title
    expect(titleWith(WORLD.index)).toContain('350%')
    const before = WORLD.index.observation.get(RATE)
    if (!before) throw new Error('No such observation')
    const changed = new Map(WORLD.index.observation).set(RATE, { ...before, value: 420 })
    const after = titleWith({ ...WORLD.index, observation: changed })
    expect(after).toContain('420%')
    expect(after).toContain(other)
  })

  it('counts as sourced', () => {
    const edited = write(titled(claim), 'en', `${editableText(claim, 'en', WORLD.index)} alone`)
    const { diagnostics, slides } = layOut(edited, WORLD)
    expect(diagnostics.filter(({ code }) => code.startsWith('typed-number'))).toEqual([])
    expect(slides[0]?.notes.numbers.map(({ observation }) => observation)).toEqual([RATE])
  })
})
