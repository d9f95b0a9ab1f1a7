import { expect, it } from 'vitest'
import { findRanks } from '../../../core/typed-numbers/find-ranks'

const read = (text: string) => findRanks(text).map(({ text: written, value }) => [written, value])

it.each([
  [
    'Chengdu ranked 24th, after 23rd',
    [
      ['24th', 24],
      ['23rd', 23],
    ],
  ],
  ['It rose to 39th place', [['39th', 39]]],
  [
    '成都居第24位，重庆列第 39 名',
    [
      ['第24位', 24],
      ['第 39 名', 39],
    ],
  ],
  [
    '由第77位升至第３９位',
    [
      ['第77位', 77],
      ['第３９位', 39],
    ],
  ],
])('reads the ranks of "%s"', (text, ranks) => {
  expect(read(text)).toEqual(ranks)
})

it.each([
  'On the 24th floor',
  'It ranked high in the 20th century and on the 24th of March',
  'The 23rd session fell in May',
  'the 20th National Congress, ranked by place',
  '第24次会议、第23届、第2页、第39届年会',
  'A 24th',
])('sees no rank in "%s"', (text) => {
  expect(read(text)).toEqual([])
})

it('says where a rank is', () => {
  const text = '由第77位升至第３９位'
  for (const { start, end, text: written } of findRanks(text)) expect(text.slice(start, end)).toBe(written)
})
