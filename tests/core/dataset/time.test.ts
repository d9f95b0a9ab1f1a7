import { expect, it } from 'vitest'
import { getOrThrow, indexDataset } from '../../../core/dataset/lookup'
import { timeOf } from '../../../core/dataset/time'
import { shippedDataset } from './read-files'

const { observation } = indexDataset(shippedDataset())

it.each([
  ['gdp/sichuan-chongqing/2024', { form: 'year', start: '2024-01-01', end: '2024-12-31' }],
  ['large-research-devices/sichuan-chongqing/2025-02', { form: 'point', start: '2025-02-01', end: '2025-02-28' }],
  ['rail-travel-time/chengdu-chongqing-line/2020-12-24', { form: 'point', start: '2020-12-24', end: '2020-12-24' }],
  ['national-platforms/chengdu/2025', { form: 'point', start: '2025-01-01', end: '2025-12-31' }],
  ['hard-tech-fund/chengdu/2025', { form: 'point', start: '2025-01-01', end: '2025-12-31' }],
  ['tech-contracts/chongqing/2016-2020', { form: 'span', start: '2016-01-01', end: '2020-12-31' }],
  ['innovation-index-growth/circle/2020-2024', { form: 'span', start: '2020-01-01', end: '2024-12-31' }],
  ['rail-industry-output/sichuan/undated', null],
])('%s', (id, time) => {
  expect(getOrThrow(observation, id).time).toEqual(time)
})

it('a metric may say that its counts are of a whole year', () => {
  expect(timeOf('2023', { unit: 'count' })?.form).toBe('point')
  expect(timeOf('2023', { unit: 'count', time: 'year' })?.form).toBe('year')
  expect(timeOf('2024-02', { unit: 'CNY bn' })).toEqual({ form: 'point', start: '2024-02-01', end: '2024-02-29' })
})
