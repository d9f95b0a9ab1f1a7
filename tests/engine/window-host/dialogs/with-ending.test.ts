import { expect, test } from 'vitest'
import { withEnding } from '../../../../engine/window-host/dialogs'

test.each([
  ['/a/deck', ['.brief.json'], '/a/deck.brief.json'],
  ['/a/deck.brief.json', ['.brief.json'], '/a/deck.brief.json'],
  ['/a/deck.json', ['.brief.json'], '/a/deck.brief.json'],
  ['/a/Deck.PPTX', ['.pptx'], '/a/Deck.PPTX'],
  ['/a/deck.v2', ['.pdf'], '/a/deck.v2.pdf'],
  ['/a/deck.pptx', ['.pdf'], '/a/deck.pptx.pdf'],
])('%s with one of %j is %s', (path, endings, expected) => {
  expect(withEnding(path, endings)).toBe(expected)
})
