import { describe, expect, it } from 'vitest'
import { chooseForm, formFor, formProblem, NOT_HERE } from '../../../core/chart/choose-form'
import {
  NEEDS_PAIRS,
  NEEDS_PARTS,
  NEEDS_PERIODS,
  NEEDS_RANKS,
  NEEDS_SHARES,
  NEEDS_SUM,
  NEEDS_TARGETS,
  NEEDS_YEARS,
} from '../../../core/chart/suitability'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import { WORLD } from '../scene/scenes'

const get = (...ids: string[]): Observation[] => ids.map((id) => getOrThrow(WORLD.index.observation, id))
const RANKS = get('gii-rank/chengdu/2020', 'gii-rank/chengdu/2024')
const INDEX = get('innovation-index/circle/2020', 'innovation-index/circle/2024')
const PLACES = get('gii-rank/chengdu/2024', 'gii-rank/chongqing/2024')
const parts = (...values: number[]): Observation[] =>
  values.map((value) => ({ ...(INDEX[0] as Observation), value, unit: 'percent', change: false }))

describe('the form that is drawn', () => {
  it('is what was asked for, where data and place allow it', () => {
    expect(formFor('column', undefined, INDEX)).toBe('column')
    expect(formFor('slope', ['slope', 'bump'], INDEX)).toBe('slope')
    expect(formFor('auto', undefined, RANKS)).toBe('bump')
    expect(formFor('stack', undefined, parts(6.5, 93.5))).toBe('stack')
  })

  it('is by itself the one that tells the story best', () => {
    const [past, now] = INDEX
    if (!past || !now) throw new Error('The dataset has changed')
    expect(chooseForm(INDEX)).toBe('slope')
    expect(chooseForm([past, { ...now, kind: 'projected' }])).toBe('column')
    expect(chooseForm([...INDEX, { ...now, region: 'chengdu', kind: 'target' }])).toBe('slope')
    expect(chooseForm(parts(6.5, 93.5))).toBe('bar')
  })

  it('is pairs for several things at the same two times or places, in one unit', () => {
    const [past, now] = INDEX
    if (!past || !now) throw new Error('The dataset has changed')
    const other = (observation: Observation): Observation => ({ ...observation, region: 'chengdu' })
    const pairs = [past, now, other(past), other(now)]
    expect(chooseForm(pairs)).toBe('dumbbell')
    expect(chooseForm(pairs.slice(0, 3))).toBe('slope')
    expect(chooseForm([past, now, { ...other(past), unit: 'count' }, { ...other(now), unit: 'count' }])).toBe('slope')
    expect(chooseForm([...pairs, { ...now, period: '2025' }])).toBe('slope')
    expect(chooseForm(pairs.map((each) => ({ ...each, unit: 'rank' })))).toBe('bump')
    const metrics = ['gdp', 'rd-investment'].flatMap((metric) =>
      PLACES.map((each) => ({ ...each, metric, unit: 'index' as const })),
    )
    expect(chooseForm(metrics)).toBe('dumbbell')
    expect(chooseForm(metrics.slice(0, 2))).toBe('bar')
  })

  it('is a bullet for targets that no one scale could hold, or whose results are known', () => {
    const [, now] = INDEX
    if (!now) throw new Error('The dataset has changed')
    const target = (metric: string, unit: Observation['unit']): Observation => ({
      ...now,
      metric,
      unit,
      kind: 'target',
    })
    const alike = [target('gdp', 'count'), target('rd-investment', 'count')]
    expect(chooseForm(alike)).toBe('bar')
    expect(chooseForm([target('gdp', 'count'), target('rd-investment', 'percent')])).toBe('bullet')
    expect(chooseForm([...alike, { ...target('gdp', 'count'), kind: 'observed' }])).toBe('bullet')
    expect(chooseForm([target('gdp', 'count'), { ...target('gdp', 'count'), kind: 'observed', period: '2020' }])).toBe(
      'column',
    )
  })

  it('is a waterfall for parts and the sum that the dataset computes of them', () => {
    const recruits = ['top', 'outstanding', 'leading', 'young'].map((group) => `sc-${group}-talent/science-city/2025`)
    const sum = get(...recruits, 'sc-talent-recruits/science-city/2025')
    expect(chooseForm(sum)).toBe('waterfall')
    expect(chooseForm(sum.slice(1))).toBe('bar')
    // More than five parts have no room for long values above their columns.
    const [part, total] = [sum[0], sum.at(-1)]
    if (!part || !total?.derivation) throw new Error('The dataset has changed')
    const many = [1, 2, 3, 4, 5, 6].map((at) => ({ ...part, id: `part/${at}` }))
    const sumOf = (parts: readonly Observation[]): Observation[] => [
      ...parts,
      { ...total, derivation: { ...total.derivation, inputs: parts.map(({ id }) => id) } as Observation['derivation'] },
    ]
    expect([many.slice(1), many].map((parts) => chooseForm(sumOf(parts)))).toEqual(['waterfall', 'bar'])
    // One that happens to equal the sum of the others may be drawn so, but only if somebody wants it.
    const stated = sum.map((each) => ({ ...each, derivation: null, kind: 'observed' as const }))
    expect(chooseForm(stated)).toBe('bar')
    expect(formFor('waterfall', undefined, stated)).toBe('waterfall')
    expect(formFor('waterfall', undefined, stated.slice(1))).toBe('bar')
  })

  it('is columns to scale in time for a projection after years that are unevenly far apart', () => {
    const gdp = get('gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2025')
    expect(chooseForm(gdp)).toBe('time-column')
    expect(chooseForm(gdp.slice(1))).toBe('column')
    expect(chooseForm(gdp.slice(0, 2))).toBe('slope')
    expect(formFor('time-column', undefined, gdp.slice(0, 2))).toBe('time-column')
    const far = gdp.map((each) => (each.period === '2019' ? { ...each, period: '2001' } : each))
    expect(chooseForm(far)).toBe('column')
  })

  it('is bars of a hundred for shares of different wholes', () => {
    const [land, economy] = get('circle-land-share/circle/2023', 'circle-economy-share/circle/2023')
    if (!land || !economy) throw new Error('The dataset has changed')
    expect(chooseForm([land, economy])).toBe('share-bar')
    expect(chooseForm([land, { ...land, region: 'chengdu' }])).toBe('bar')
    expect(chooseForm([land, { ...economy, change: true }])).toBe('bar')
    expect(chooseForm([land, { ...economy, value: 150 }])).toBe('bar')
  })

  it('is never a line where there is no time to run over', () => {
    expect(formFor('slope', undefined, PLACES)).toBe('bar')
    expect(formFor('auto', ['slope', 'bump', 'column'], PLACES)).toBe('column')
    expect(chooseForm([...PLACES, ...PLACES])).toBe('bar')
  })

  it('is a ranking for ranks only, and a stack for parts of one hundred only', () => {
    expect(formFor('bump', undefined, INDEX)).toBe('slope')
    expect(formFor('stack', undefined, INDEX)).toBe('slope')
    expect(formFor('stack', undefined, parts(60, 70))).toBe('bar')
    expect(formFor('stack', undefined, parts(-5, 70))).toBe('bar')
  })
})

describe('what stands in the way of a form', () => {
  it('is a lack of time, of ranks, or of parts of one hundred', () => {
    expect(formProblem('slope', undefined, INDEX)).toBeNull()
    expect(formProblem('slope', undefined, INDEX.slice(0, 1))).toBe(NEEDS_PERIODS)
    expect(formProblem('bump', undefined, INDEX)).toBe(NEEDS_RANKS)
    expect(formProblem('bump', undefined, PLACES)).toBe(NEEDS_PERIODS)
    expect(formProblem('stack', undefined, parts(60, 70))).toBe(NEEDS_PARTS)
    expect(formProblem('dumbbell', undefined, RANKS)).toBe(NEEDS_PAIRS)
    expect(formProblem('bullet', undefined, INDEX)).toBe(NEEDS_TARGETS)
    expect(formProblem('waterfall', undefined, INDEX)).toBe(NEEDS_SUM)
    expect(formProblem('time-column', undefined, PLACES)).toBe(NEEDS_YEARS)
    expect(formProblem('share-bar', undefined, INDEX)).toBe(NEEDS_SHARES)
    const months = INDEX.map((each) => ({ ...each, period: `${each.period}-06` }))
    expect(formProblem('time-column', undefined, months)).toBe(NEEDS_YEARS)
    expect(formProblem('dumbbell', undefined, INDEX.slice(0, 1))).toBe(NEEDS_PAIRS)
  })

  it('is a place that takes others, whatever the data', () => {
    expect(formProblem('bar', ['slope', 'column'], INDEX)).toBe(NOT_HERE)
    expect(formProblem('column', ['slope', 'column'], INDEX)).toBeNull()
  })
})
