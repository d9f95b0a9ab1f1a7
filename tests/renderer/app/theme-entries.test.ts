import { expect, test } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { addTheme, metricsIn, removeMetric } from '../../../core/edit/index'
import { themeEntries } from '../../../renderer/app/library/theme-list'
import { index, selected, storylineDeck, THEMES } from '../../core/edit/support'

const presenceIn = (deck: Deck, theme: string) =>
  themeEntries(index, new Set(metricsIn(deck, index).keys())).find((entry) => entry.theme.id === theme)?.presence

test.each(THEMES)('%s is wholly in a deck after it was added, to whatever deck', (theme) => {
  for (const deck of [selected([]), storylineDeck()])
    expect(presenceIn(addTheme(deck, theme, index).deck, theme)).toBe('all')
})

test('a theme that lacks a metric is there in part', () => {
  const deck = selected(['rd-technology'])
  expect(presenceIn(deck, 'rd-technology')).toBe('all')
  expect(presenceIn(removeMetric(deck, 'rd-investment', index).deck, 'rd-technology')).toBe('some')
  expect(presenceIn(deck, 'rail')).not.toBe('all')
})
