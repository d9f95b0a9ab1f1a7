import { expect, test } from 'vitest'
import { invisibleCharactersIn, invisibleCharactersInTexts } from '../../../core/template/slide-texts'

test('characters that nobody sees are found in every text of a slide, each once', () => {
  const content = {
    title: { text: 'Ab\u202ecd\u202e \ud800' },
    both: { text: { en: 'x', zh: '甲\u2066乙\u2069' } },
    points: { points: ['fine', 'a\udc00'] },
    plain: { text: '成渝 😀 \u200b a\u00a0b' },
    picture: { image: { data: '', alt: { en: 'a\u2067', zh: '甲' } } },
    claim: { text: { claim: 'growth' as const, of: ['x'] } },
  }
  expect(
    invisibleCharactersIn({ layout: 'statement', content, talk: '\u202d', alt: { chart: { zh: '\ud800' } } }),
  ).toEqual([
    { slot: 'title', path: ['content', 'title'], characters: ['\u202e', '\ud800'] },
    { slot: 'both', path: ['content', 'both'], characters: ['\u2066', '\u2069'] },
    { slot: 'points', path: ['content', 'points'], characters: ['\udc00'] },
    { slot: 'picture', path: ['content', 'picture'], characters: ['\u2067'] },
    { slot: null, path: ['talk'], characters: ['\u202d'] },
    { slot: null, path: ['alt', 'chart'], characters: ['\ud800'] },
  ])
  expect(invisibleCharactersIn({ layout: 'statement', content: {} })).toEqual([])
})

test('the texts of a deck are looked at alike', () => {
  expect(invisibleCharactersInTexts(['a', { en: 'b\u202e', zh: '\u202e\ud800' }])).toEqual(['\u202e', '\ud800'])
})
