import { TokenFieldValue } from 'react-aria-components/TokenField'
import { expect, test } from 'vitest'
import { fromDeckText, insertReference, mentionAt, suggest, toDeckText } from '../../../renderer/app/text/references'
import { WORLD } from '../../core/scene/scenes'

const { index } = WORLD
const ID = 'rd-investment/chengdu-chongqing/2023'

test('a text goes into the field and comes out as it was', () => {
  for (const text of [
    '',
    'plain',
    `{{${ID}}}`,
    `{{${ID}|long}}`,
    `{{${ID}|loud}} {{a b}} {{a|b|c}}`,
    `Spending: {{${ID}}}, from {{deck.sources}}.`,
  ])
    expect(toDeckText(fromDeckText(text, index, 'en'))).toBe(text)
})

test('a reference shows its value in the language of the deck', () => {
  expect(fromDeckText(`{{${ID}}}`, index, 'zh').toString()).toBe('2104.5亿元')
})

test('a reference shows its value in the form that the text asks for', () => {
  expect(fromDeckText(`{{${ID}|long}}`, index, 'en').toString().replaceAll('\u00a0', ' ')).toBe('210.45 billion yuan')
  expect(fromDeckText(`{{${ID}|number}}`, index, 'zh').toString()).toBe('2104.5')
})

test.each(['@', '＠'])('the word after %s becomes a reference', (at) => {
  const typed = new TokenFieldValue<string>([{ type: 'text', text: `It was ${at}R&D inv` }]).withCaretPosition({
    index: 0,
    offset: 15,
  })
  const mention = mentionAt(typed)
  expect(mention).toBe('R&D inv')
  expect(toDeckText(insertReference(typed, mention ?? '', ID, index, 'en'))).toBe(`It was {{${ID}}}`)
})

test('suggestions hold every word, in either language', () => {
  expect(suggest('R&D investment 2023', index, 'en').map(({ id }) => id)).toContain(ID)
  expect(suggest('没有这样的指标', index, 'en')).toEqual([])
})

test('an own number shows its number only, and keeps its source', () => {
  const text = 'Up {{own:12.4% | Ministry report 2025, p. 3}}, {{own:40}}.'
  const field = fromDeckText(text, index, 'en')
  expect(field.toString()).toBe('Up 12.4%, 40.')
  expect(toDeckText(field)).toBe(text)
})
