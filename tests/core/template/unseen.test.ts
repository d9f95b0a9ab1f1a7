import { expect, test } from 'vitest'
import { unseenIn } from '../../../core/template/unseen'

test('characters that nobody sees are found in every text of a slide, each once', () => {
  const content = {
    title: { text: 'Ab\u202ecd\u202e \ud800' },
    both: { text: { en: 'x', zh: '甲\u2066乙\u2069' } },
    points: { points: ['fine', 'a\udc00'] },
    plain: { text: '成渝 😀 \u200b a\u00a0b' },
    claim: { text: { claim: 'growth' as const, of: ['x'] } },
  }
  expect(unseenIn({ layout: 'statement', content, talk: '\u202d' })).toEqual([
    { slot: 'title', characters: ['\u202e', '\ud800'] },
    { slot: 'both', characters: ['\u2066', '\u2069'] },
    { slot: 'points', characters: ['\udc00'] },
    { slot: null, characters: ['\u202d'] },
  ])
  expect(unseenIn({ layout: 'statement', content: {} })).toEqual([])
})
