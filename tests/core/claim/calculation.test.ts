import { expect, it } from 'vitest'
import { calculationInWords } from '../../../core/claim/calculation'
import { constant, count, divided, type Expression, fact, minus, valueIn } from '../../../core/claim/facts'
import { getOrThrow } from '../../../core/dataset/lookup'
import { WORLD } from '../world'

const { index } = WORLD
const value = (id: string) => valueIn(getOrThrow(index.observation, id))
const NOW = value('rd-investment/chengdu-chongqing/2023')
const GROWTH = value('rd-investment-growth/chengdu-chongqing/2020-2023')
const ONE = constant(1)
const sum = (left: Expression, right: Expression): Expression => ({ is: '+', left, right })
const wordsOf = (left: Expression, relation: '=' | '>' | '≈' = '=', right = ONE) =>
  calculationInWords([fact(left, relation, right)], index)

it('writes out what is calculated, with the figures as their source states them', () => {
  expect(wordsOf(sum(ONE, divided(GROWTH, constant(100)))).en).toBe('1 + 33 ÷ 100 = 1.33')
  expect(wordsOf(divided(NOW, constant(3)), '>').en).toBe('210.45 ÷ 3 = 70.15; 70.15 > 1')
  expect(wordsOf(divided(NOW, constant(3)), '>').zh).toBe('210.45÷3=70.15；70.15>1')
})

it('says where a result was cut', () => {
  expect(wordsOf(divided(constant(62), GROWTH)).en).toBe('62 ÷ 33 ≈ 1.8788')
})

it('puts into parentheses what is calculated first, and nothing else', () => {
  expect(wordsOf(divided(minus(NOW, GROWTH), constant(2))).en).toMatch(/^\(210\.45 − 33\) ÷ 2 /)
  expect(wordsOf(minus(NOW, minus(GROWTH, ONE))).en).toMatch(/^210\.45 − \(33 − 1\) /)
  expect(wordsOf(minus(minus(NOW, GROWTH), ONE)).en).toMatch(/^210\.45 − 33 − 1 /)
  expect(wordsOf(divided(ONE, divided(NOW, GROWTH))).en).toMatch(/^1 ÷ \(210\.45 ÷ 33\) /)
})

it('says what was counted, and what a value is compared with, once each', () => {
  const ids = ['gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024']
  const counted = wordsOf(count('ids', ids), '=', constant(2))
  expect(counted).toEqual({ en: 'entries counted: 2', zh: '条目计数：2' })
  const twice = calculationInWords([fact(GROWTH, '≈', constant(100 / 3)), fact(GROWTH, '≈', constant(100 / 3))], index)
  expect(twice.en).toBe('33 ≈ 33.3333')
})
