import { expect, test } from 'vitest'
import type { Diagnostic, Scene } from '../../../core/scene/model'
import { deckDiagnostics } from '../../../engine/check/deck-diagnostics'
import { message } from '../../../messages/message'
import { WORLD } from '../shipped-world'

const { index, templates } = WORLD

test('what is wrong is told slide by slide, first what is wrong with the deck', () => {
  const on = (slide: string | null): Diagnostic => ({
    ...message('typed-numbers', { count: 1 }),
    severity: 'warning',
    slide,
    slot: null,
  })
  const slides = ['a', 'b', 'c'].map((id, i) => ({ id, number: i + 1 }))
  const scene = { slides, diagnostics: [on('c'), on('a'), on(null), on('b')] } as unknown as Scene
  const found = deckDiagnostics({ scene, design: 'two-rivers', saved: null, index, templates })
  expect(found.map(({ slide }) => slide)).toEqual([null, 'a', 'b', 'c'])
})
