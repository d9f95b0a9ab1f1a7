import { expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { setAlt } from '../../../core/edit/index'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const observations = ['rd-investment/chengdu-chongqing/2020', 'rd-investment/chengdu-chongqing/2023']
const deck = deckOf('chart', { chart: { chart: { form: 'auto', observations } } })
const altsOf = (one: Deck) => layOut(one, WORLD).slides.flatMap(({ nodes }) => nodes.flatMap(({ alt }) => alt ?? []))

it('words that somebody wrote stand in place of those from the data, in their language', () => {
  const written = setAlt(deck, 'one', 'chart', 'Spending rose by a third').deck
  expect(altsOf(written)).toEqual(['Spending rose by a third'])
  expect(altsOf({ ...written, lang: 'zh' })).toEqual(altsOf({ ...deck, lang: 'zh' }))
})

it('what needs no alternative gets none, and what is not there is not missed', () => {
  const title = setAlt(deck, 'one', 'title', 'Words').deck
  expect(altsOf(setAlt(title, 'one', 'table-1', 'Words').deck)).toEqual(altsOf(deck))
})

it('each page of a table has words of its own', () => {
  const all = WORLD.index.dataset.observations.filter(({ id }) => id.split('/').length === 3).map(({ id }) => id)
  const long = deckOf('table', { table: { table: { groups: [{ name: 'All', observations: all }] } } })
  const second = altsOf(setAlt(long, 'one', 'table-1.2', 'The second page').deck)
  expect(second.indexOf('The second page')).toBe(1)
})

it('shares say what they are of', () => {
  const shares = ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023']
  const one = deckOf('shares', { shares: { shares } })
  expect(altsOf(one)).toEqual([
    'Share of the national land area: 2% of a hundred squares filled',
    'Share of the national economy: 6.5% of a hundred squares filled',
  ])
  expect(altsOf({ ...one, lang: 'zh' })[0]).toBe('占全国国土面积比重：一百格中填满2%')
})

it('tables have the marks of their language, and nothing for empty cells', () => {
  const group = { name: { en: 'Plan', zh: '规划' }, observations: ['sc-gazelles/science-city/2025'] }
  const two = { table: { groups: [group, { ...group, observations: ['sc-unicorns/science-city/2025'] }] } }
  const one = deckOf('table', { table: two })
  expect(altsOf(one).join()).not.toMatch(/: ;|: $/)
  expect(altsOf({ ...one, lang: 'zh' }).join()).not.toMatch(/[:;]/)
})
