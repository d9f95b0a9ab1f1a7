import { describe, expect, test } from 'vitest'
import { filterRows, metricRows, NO_FILTER } from '../../../renderer/app/library/metric-rows'
import { WORLD } from '../../core/scene/scenes'

const { index } = WORLD
const rows = metricRows(index)

describe('the list of metrics', () => {
  test('has a row for every metric with a value, in the order of the themes', () => {
    expect(rows).toHaveLength(index.observationsOfMetric.size)
    expect(rows.map(({ themeIndex }) => themeIndex)).toEqual(
      rows.map(({ themeIndex }) => themeIndex).sort((a, b) => a - b),
    )
  })

  test('shows what was observed before what is planned', () => {
    for (const { newest, observations } of rows) {
      if (observations.some(({ kind }) => kind === 'observed')) expect(newest.kind).toBe('observed')
    }
  })

  test('draws the course of one region in one unit, a point a period', () => {
    for (const { newest, trail } of rows) {
      expect(trail.every(({ region, unit }) => region === newest.region && unit === newest.unit)).toBe(true)
      const periods = trail.map(({ period }) => period)
      expect(periods).toEqual([...new Set(periods)].sort())
    }
  })
})

describe('the search', () => {
  const found = (text: string) => filterRows(rows, { ...NO_FILTER, text }, index).map(({ metric }) => metric.id)

  test('finds in both languages, and wants every word', () => {
    expect(found('R&D investment')).toContain('rd-investment')
    expect(found('研发')).toContain('rd-investment')
    expect(found('investment nowhere')).toEqual([])
  })

  test('filters are met by one and the same observation', () => {
    const filtered = filterRows(rows, { ...NO_FILTER, kind: 'target', region: 'science-city' }, index)
    expect(filtered.length).toBeGreaterThan(0)
    for (const { observations } of filtered)
      expect(observations.some(({ kind, region }) => kind === 'target' && region === 'science-city')).toBe(true)
  })
})
