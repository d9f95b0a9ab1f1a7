import { describe, expect, it } from 'vitest'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { Deck } from '../../../core/deck/schema'
import { findSlide, linkNumber, markNumberAsOwn, setNumberSource } from '../../../core/edit/index'
import { deckOf } from '../scene/decks'
import { SAMPLE_PICTURE, WORLD } from '../world'

const { index } = WORLD
const RD = getOrThrow(index.observation, 'rd-investment/chengdu-chongqing/2023')
const TITLE = { slide: 's', slot: 'title', alt: null }

function deckSaying(text: string | { en: string; zh: string }, lang: Deck['lang'] = 'en'): Deck {
  const slide = { id: 's', layout: 'statement', content: { title: { text } }, talk: text }
  return deckOf(
    'statement',
    {},
    { lang, sections: [{ name: { en: 'Only', zh: '唯一' }, listed: true, slides: [slide] }] },
  )
}
const titleOf = (deck: Deck | undefined) => deck && findSlide(deck, 's')?.content.title

describe('linkNumber', () => {
  it('replaces the number with its unit by the reference, in both languages', () => {
    const deck = deckSaying({ en: 'R&D rose to 210.45 billion yuan.', zh: '研发经费增至2104.5亿元。' })
    const edit = linkNumber(deck, TITLE, '210.45 billion yuan', RD, index)
    const text = { en: `R&D rose to {{${RD.id}|long}}.`, zh: `研发经费增至{{${RD.id}}}。` }
    expect(titleOf(edit?.deck)).toEqual({ text })
    expect(edit?.name.en).toContain('slide 1')
  })

  it('takes along what the reference says as well, and every place of the number', () => {
    const talents = index.dataset.observations.find(
      ({ unit, unitName, qualifier, words }) =>
        unit === 'count' && unitName?.zh && qualifier === 'over' && words === null,
    )
    if (!talents) throw new Error('The dataset has no count with a measure word')
    const word = talents.unitName?.zh ?? ''
    const deck = deckSaying(`共有超过${talents.value}${word}，即${talents.value}${word}`, 'zh')
    const edit = linkNumber(deck, TITLE, String(talents.value), talents, index)
    expect(titleOf(edit?.deck)).toEqual({ text: `共有{{${talents.id}}}，即{{${talents.id}}}` })
  })

  it('changes the notes where the number is there, and nothing where it is not', () => {
    const deck = deckSaying('It was 210.45 bn yuan.')
    const edit = linkNumber(deck, { slide: 's', slot: null, alt: null }, '210.45 bn yuan', RD, index)
    expect(edit && findSlide(edit.deck, 's')?.talk).toBe(`It was {{${RD.id}}}.`)
    expect(titleOf(edit?.deck)).toEqual(titleOf(deck))
    expect(linkNumber(deck, TITLE, '12.4%', RD, index)).toBe(null)
  })

  it('changes an alternative text, in the languages in which it was written', () => {
    const bare = deckSaying('Nothing.')
    const sections = bare.sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => ({ ...slide, alt: { title: { zh: '研发2104.5亿元' } } })),
    }))
    const deck: Deck = { ...bare, lang: 'zh', sections }
    const place = { slide: 's', slot: null, alt: 'title' }
    const edit = linkNumber(deck, place, '2104.5亿元', RD, index)
    expect(edit && findSlide(edit.deck, 's')?.alt).toEqual({ title: { zh: `研发{{${RD.id}}}` } })
    expect(edit && findSlide(edit.deck, 's')?.talk).toBe('Nothing.')
    expect(linkNumber(deck, { ...place, alt: 'body' }, '2104.5亿元', RD, index)).toBe(null)
  })

  it('changes the description and the credit of a picture', () => {
    const image = {
      ...SAMPLE_PICTURE,
      alt: { en: 'A bar of 210.45 bn yuan', zh: '2104.5亿元的柱' },
      credit: 'Photo of 210.45 bn yuan',
    }
    const deck = deckOf('picture', { picture: { image } })
    const edit = linkNumber(deck, { slide: 'one', slot: 'picture', alt: null }, '210.45 bn yuan', RD, index)
    expect(edit && findSlide(edit.deck, 'one')?.content.picture).toMatchObject({
      image: { alt: { en: `A bar of {{${RD.id}}}`, zh: `{{${RD.id}}}的柱` }, credit: `Photo of {{${RD.id}}}` },
    })
  })

  it.each([
    ['rose 33% then', '33%', 'rose {{ID|long}} then'],
    ['rose 33 percent then', '33 percent', 'rose {{ID|long}} then'],
    ['a change of +33% then', '+33%', 'a change of {{ID}} then'],
  ])('reads after it as it was typed: %s', (typed, figure, linked) => {
    const growth = getOrThrow(index.observation, 'rd-investment-growth/chengdu-chongqing/2020-2023')
    const edit = linkNumber(deckSaying(typed), TITLE, figure, growth, index)
    expect(titleOf(edit?.deck)).toEqual({ text: linked.replace('ID', growth.id) })
  })

  it('links a rank', () => {
    const rank = getOrThrow(index.observation, 'gii-rank/chengdu/2024')
    const deck = deckSaying({ en: 'Chengdu ranked 23rd then.', zh: '成都居第23位。' })
    const edit = linkNumber(deck, TITLE, '23rd', rank, index)
    expect(titleOf(edit?.deck)).toEqual({
      text: { en: `Chengdu ranked {{${rank.id}}} then.`, zh: `成都居{{${rank.id}}}。` },
    })
  })
})

describe('an own number', () => {
  it('is marked where it is, and given a source, which an empty text takes away', () => {
    const marked = markNumberAsOwn(deckSaying('Up by 12.4%, not 3%.'), TITLE, '12.4%', index)
    expect(titleOf(marked?.deck)).toEqual({ text: 'Up by {{own:12.4%}}, not 3%.' })
    if (!marked) return
    const own = { number: '12.4%', source: null }
    const sourced = setNumberSource(marked.deck, TITLE, own, 'Ministry report {2025}, p. 3')
    expect(titleOf(sourced.deck)).toEqual({ text: 'Up by {{own:12.4% | Ministry report 2025, p. 3}}, not 3%.' })
    const source = 'Ministry report 2025, p. 3'
    expect(titleOf(setNumberSource(sourced.deck, TITLE, { ...own, source }, '').deck)).toEqual(titleOf(marked.deck))
  })
})
