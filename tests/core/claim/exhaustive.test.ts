import { describe, expect, it } from 'vitest'
import fc from '../../fast-check'
import { claim, dataset, expectSound } from './support'

const ids = dataset.observations.map((observation) => observation.id)

describe('every list of observations has a true sentence', () => {
  it.each(ids)('%s alone', (id) => {
    const made = claim('auto', [id])
    expectSound(made)
    expect(made.observations).toContain(id)
  })

  it.each(dataset.metrics.map((metric) => metric.id))('all observations of the metric %s', (metric) => {
    const of = dataset.observations.filter((observation) => observation.metric === metric).map(({ id }) => id)
    const made = claim('auto', of)
    expectSound(made)
    expect(made.text).toEqual(claim('auto', [metric]).text)
  })

  it.each(dataset.themes.map((theme) => theme.id))('all observations of the theme %s', (theme) => {
    expectSound(claim('auto', [theme]))
  })

  it('every pair', () => {
    for (const [at, one] of ids.entries()) {
      for (const other of ids.slice(at + 1)) expectSound(claim('auto', [one, other]))
    }
  })

  it('every pair of themes, and the whole dataset', () => {
    const themes = dataset.themes.map((theme) => theme.id)
    for (const one of themes) for (const other of themes) expectSound(claim('auto', [one, other]))
    expectSound(claim('auto', ids))
    expectSound(claim('evidence', ids))
  })

  it('any list, in any order', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(lists, (of) => expectSound(claim('auto', of))),
      { numRuns: 1000 },
    )
  })

  it('a theme backwards', () => {
    for (const { id } of dataset.themes) {
      const of = dataset.observations.filter((entry) =>
        dataset.metrics.some((m) => m.id === entry.metric && m.theme === id),
      )
      const reversed = of.map((entry) => entry.id).reverse()
      expectSound(claim('auto', reversed))
    }
  })
})

describe('kinds of values are audible', () => {
  it.each(dataset.observations.filter(({ kind }) => kind === 'derived').map(({ id }) => id))('derived: %s', (id) => {
    const { text } = claim('auto', [id])
    expect(text.en).toMatch(/^By our calculation(?: from announced figures| from claims)?, /)
    expect(text.zh).toMatch(/^据(?:公布数据|来源自称数据)?测算，/)
  })

  it.each(dataset.observations.filter(({ kind }) => kind === 'target').map(({ id }) => id))('target: %s', (id) => {
    const { text } = claim('auto', [id])
    expect(text.en).toMatch(/ aimed (for|to) .* by 2025, says an undated text$/)
    expect(text.zh).toContain('规划目标')
  })

  it.each(dataset.observations.filter(({ kind }) => kind === 'projected').map(({ id }) => id))(
    'projected: %s',
    (id) => {
      const { text } = claim('auto', [id])
      expect(text.en).toContain('projected')
      expect(text.zh).toContain('预计')
    },
  )

  it('what the source said around a number is said with it', () => {
    const said = {
      exact: /./,
      approx: /about|nearly|close to|one third/i,
      over: /more than|to pass/i,
      under: /less than/,
      nearly: /nearly|close to/i,
      'at-least': /at least/i,
      'at-most': /at most/i,
    }
    for (const { id, qualifier } of dataset.observations) {
      expect(claim('auto', [id]).text.en, id).toMatch(said[qualifier])
    }
  })
})

describe('the other tables', () => {
  it.each([
    ['milestones', dataset.milestones],
    ['findings', dataset.findings],
    ['conflicts', dataset.conflicts],
  ] as const)('%s, one by one, together and by auto', (kind, entries) => {
    const all = entries.map((entry) => entry.id)
    const metrics = new Set(dataset.metrics.map((metric) => metric.id))
    for (const id of all) {
      expectSound(claim(kind, [id]))
      if (!metrics.has(id)) expect(claim('auto', [id]).text).toEqual(claim(kind, [id]).text)
    }
    expectSound(claim(kind, all))
    for (const at of all.keys()) expectSound(claim(kind, all.slice(at)))
  })
})
