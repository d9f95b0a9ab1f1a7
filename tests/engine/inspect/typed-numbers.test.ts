import { expect, test } from 'vitest'
import { countNumbers } from '../../../core/scene/count-numbers'
import { layOut } from '../../../engine/world/world'
import { deckOf } from '../../core/scene/decks'
import { WORLD } from '../shipped-world'
import { exported, held } from './support'

const POINTS = [
  'R&D was {{rd-investment/chengdu-chongqing/2023}}.',
  'Exports rose by 9.6%.',
  'Up {{own:12.4% | Report, p. 3}}, {{own:40}}.',
]
const POINTS_ZH = [
  '研发经费{{rd-investment/chengdu-chongqing/2023}}。',
  '出口增长9.6%。',
  '增长{{own:12.4% | 部委报告，第3页}}，{{own:40}}家。',
]

test.each([
  ['en', POINTS, 'Report, p. 3'],
  ['zh', POINTS_ZH, '部委报告，第3页'],
] as const)('typed numbers are in either file, in %s, and counted as in the scene', async (lang, points, source) => {
  const deck = deckOf(
    'summary',
    { title: { text: lang === 'en' ? 'Title' : '标题' }, points: { points: [...points] } },
    { lang },
  )
  const scene = layOut(deck, WORLD)
  const counts = { sourced: 1, own: 2, unsourced: 1 }
  expect(countNumbers(scene.slides)).toEqual(counts)
  for (const format of ['pptx', 'pdf'] as const) {
    const inspected = held(await exported(deck, format))
    expect(inspected.counts, format).toEqual(counts)
    expect(inspected.slides[0]?.typed, format).toEqual(scene.slides[0]?.notes.typed)
    expect(inspected.sources, format).toContain(source)
  }
})
