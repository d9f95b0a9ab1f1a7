import { describe, expect, it } from 'vitest'
import { deckFromStoryline } from '../../../core/deck/from-storyline'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import { LANGS, type Lang } from '../../../core/locale'
import { layOut, SAMPLE_PICTURE } from '../world'
import { deckOf } from './decks'
import { DATE, WORLD } from './scenes'

const CHANGED = { en: 'Up', zh: '上升', changed: 'en' as const }
const CLAIM = { claim: 'change' as const, of: ['innovation-index/circle/2020', 'innovation-index/circle/2024'] }

/** What is amiss with the languages of a deck that is shown in one of them. */
const gapsOf = (deck: Deck, lang: Lang) =>
  layOut({ ...deck, lang }, WORLD).diagnostics.flatMap(({ code, slide, slot, args }) =>
    code === 'not-translated' || code === 'says-otherwise' ? [[code, slide, slot, args.lang, args.count]] : [],
  )

describe('a deck', () => {
  const deck = deckOf('summary', {
    title: { text: 'Only English' },
    points: { points: [CHANGED, 'Mine', 'Yours', { en: 'Both', zh: '都有' }, CLAIM] },
  })

  it('is warned of the texts of its language that are in the other one, or may say something else', () => {
    expect(gapsOf(deck, 'en')).toEqual([])
    expect(gapsOf(deck, 'zh')).toEqual([
      ['not-translated', 'one', 'title', 'zh', 1],
      ['not-translated', 'one', 'points', 'zh', 2],
      ['says-otherwise', 'one', 'points', 'zh', 1],
    ])
  })

  it('is warned of a sentence of the data where the other language was written over', () => {
    const over = deckOf('summary', { title: { text: { en: 'Mine', instead: CLAIM, changed: 'en' } } })
    expect(gapsOf(over, 'en')).toEqual([])
    expect(gapsOf(over, 'zh')).toEqual([['says-otherwise', 'one', 'title', 'zh', 1]])
    expect(layOut({ ...over, lang: 'zh' }, WORLD).slides[0]?.title).toContain('指数')
  })

  it('is warned of its own texts', () => {
    const named = {
      ...deck,
      title: 'My deck',
      subject: CHANGED,
      sections: [{ name: { zh: '一节' }, listed: true, slides: [{ id: 'one', layout: 'section', content: {} }] }],
    }
    expect(gapsOf(named, 'zh').map(([code]) => code)).toEqual(['not-translated', 'says-otherwise'])
    expect(gapsOf(named, 'en').map(([code]) => code)).toEqual(['not-translated'])
  })

  it('is warned of the description of a picture, and not of whose it is', () => {
    const image = { ...SAMPLE_PICTURE, alt: { en: 'A river' }, credit: 'Xinhua News' }
    const pictured = deckSchema.parse(deckOf('picture', { picture: { image } }))
    expect(gapsOf({ ...pictured, lang: 'zh' }, 'zh')).toEqual([['not-translated', 'one', 'picture', 'zh', 1]])
  })
})

it.each(LANGS)('the storylines have no such text: %s', (lang) => {
  for (const { value } of WORLD.templates.storylines.values()) {
    const deck = deckFromStoryline(value, { lang, design: 'two-rivers', date: DATE, size: '16:9' })
    expect(gapsOf(deck, lang)).toEqual([])
  }
})
