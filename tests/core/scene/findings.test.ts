import { expect, it } from 'vitest'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

/** All text of a slide of findings. */
function textOf(lang: 'en' | 'zh', findings: readonly string[]): string {
  const deck = { ...deckOf('finding', { title: { text: 'T' }, findings: { findings: [...findings] } }), lang }
  const nodes = layOut(deck, WORLD).slides.flatMap((slide) => slide.nodes)
  const lines = nodes.flatMap((node) => (node.kind === 'text' ? node.lines : []))
  return lines.map((line) => line.segments.map(({ text }) => text).join('')).join(' ')
}

it('a promotional statement says so beside who says it, and no other does', () => {
  const both = ['seres-effects', 'seres-model']
  expect(textOf('en', both).match(/iChongqing, January 2026 \(promotional\)/g)).toHaveLength(1)
  expect(textOf('zh', both).match(/iChongqing，2026年1月（宣传性）/g)).toHaveLength(1)
  expect(textOf('en', ['weak-integration', 'universities-should-cooperate'])).not.toContain('promotional')
})
