import { describe, expect, it } from 'vitest'
import { afterChange, CHINA_DAILY, type Entry, find, only, reportedOf } from './changed-dataset'
import { problemsOf, readFiles } from './read-files'

describe('a broken entry', () => {
  it('with an unknown key is an error that offers the right one', () => {
    const problem = only(afterChange('metrics', ([first]) => Object.assign(first as Entry, { unitname: null })))
    expect(problem).toMatchObject({ table: 'metrics', path: [0, 'unitname'] })
    expect(problem.message).toBe('"unitname" is not a known key here. Did you mean "unitName"?')
  })

  it('with an unknown unit names it', () => {
    const problem = only(afterChange('metrics', ([first]) => Object.assign(first as Entry, { unit: 'CNY-bn' })))
    expect(problem.path).toEqual([0, 'unit'])
    expect(problem.message).toContain('"CNY-bn" is not one of "CNY bn"')
  })

  it('with a missing value says so', () => {
    const problem = only(afterChange(CHINA_DAILY, ([first]) => Reflect.deleteProperty(first as Entry, 'value')))
    expect(problem).toEqual({ table: CHINA_DAILY, path: [0], message: '"value" is missing. Expected a number.' })
  })

  it.each(['23', '2023-2020', '2021-13', '2021-02-30', '2020/2023', 'last year'])('with the period %s', (period) => {
    const problem = only(afterChange(CHINA_DAILY, ([first]) => Object.assign(first as Entry, { period })))
    expect(problem.path).toEqual([0, 'period'])
    expect(problem.message).toContain(`The text "${period}" is not allowed: a period is written like 2023`)
  })

  it('with a card phrase that is too long', () => {
    const context = { en: 'x'.repeat(49), zh: '超' }
    const problem = only(afterChange(CHINA_DAILY, ([first]) => Object.assign(first as Entry, { context })))
    expect(problem).toMatchObject({ path: [0, 'context', 'en'], message: 'Expected at most 48 characters, found 49.' })
  })

  it('with a text in one language only', () => {
    const problem = only(afterChange('themes', ([first]) => Object.assign(first as Entry, { name: { en: 'x' } })))
    expect(problem).toMatchObject({ path: [0, 'name'], message: '"zh" is missing. Expected a text.' })
  })

  it.each(['ftp://example.org', 'javascript:alert(1)', 'example.org/report', 'https://two words'])(
    'with the address %s, which is none',
    (url) => {
      const problem = only(afterChange('sources', ([first]) => Object.assign(first as Entry, { url })))
      expect(problem).toMatchObject({ table: 'sources', path: [0, 'url'] })
      expect(problem.message).toBe(
        `The text "${url}" is not allowed: a web address begins with https:// or http:// and contains no spaces.`,
      )
    },
  )

  it.each(['x'.repeat(2000), '成'.repeat(250)])('with an address that is too long', (path) => {
    const url = `https://example.org/${path}`
    const problem = only(afterChange('sources', ([first]) => Object.assign(first as Entry, { url })))
    expect(problem.message).toMatch(
      /is not allowed: a web address can have at most 2000 characters, percent-encoded\.$/,
    )
  })

  it('that claims to be derived belongs elsewhere', () => {
    const problem = only(afterChange(CHINA_DAILY, ([first]) => Object.assign(first as Entry, { kind: 'derived' })))
    expect(problem.message).toContain(
      '"derived" is not one of "observed", "announced", "claimed", "projected" or "target"',
    )
  })
})

describe('a broken reference', () => {
  it('to a metric offers near ones', () => {
    const problem = only(
      afterChange('observations/ichongqing-2026-01-04', (entries) => {
        find(entries, { metric: 'innovation-index-indicators' }).metric = 'inovation-index-indicators'
      }),
    )
    expect(problem.path.at(-1)).toBe('metric')
    expect(problem.message).toBe(
      'There is no metric "inovation-index-indicators". Did you mean "innovation-index-indicators"?',
    )
  })

  it('to a region, a source and a theme', () => {
    const region = afterChange(CHINA_DAILY, (entries) => Object.assign(entries[0] as Entry, { region: 'chin' }))
    expect(only(region).message).toBe('There is no region "chin". Did you mean "china"?')
    const source = afterChange('findings', (entries) => Object.assign(entries[0] as Entry, { source: 'nowhere' }))
    expect(only(source).message).toBe('There is no source "nowhere".')
    const theme = afterChange('milestones', (entries) => Object.assign(entries[0] as Entry, { theme: 'policy' }))
    expect(only(theme)).toMatchObject({ table: 'milestones', path: [0, 'theme'] })
  })

  it('of a conflict to an observation', () => {
    const problems = afterChange('conflicts', ([first]) => {
      Object.assign(first as Entry, { observations: ['gii-rank/chengdu/2026'] })
    })
    expect(only(problems)).toMatchObject({ path: [0, 'observations', 0] })
    expect(only(problems).message).toContain('"gii-rank/chengdu/2025"')
  })

  it('of an amount to its dollars', () => {
    const problems = afterChange(CHINA_DAILY, (entries) => {
      const rd = find(entries, { metric: 'rd-investment', value: 210.45 })
      rd.related = { usd: 'tech-transactions/chengdu-chongqing/2023' }
    })
    expect(only(problems).message).toBe('"tech-transactions/chengdu-chongqing/2023" is in CNY bn, not in USD bn.')
  })
})

describe('observations that do not fit', () => {
  it('taking an id twice, even across files', () => {
    const plan = 'observations/science-city-plan'
    const count = (readFiles()[plan] as Entry[]).length
    const problem = only(
      afterChange(plan, (entries) => {
        entries.push((readFiles()[CHINA_DAILY] as Entry[])[0] as Entry)
      }),
    )
    expect(problem).toMatchObject({ table: plan, path: [count] })
    expect(problem.message).toContain('"municipalities/china/1997" is already taken (observations/china-daily')
  })

  it('in another unit than their metric', () => {
    const problems = afterChange(CHINA_DAILY, (entries) => {
      find(entries, { metric: 'circle-output' }).unit = 'CNY bn'
    })
    expect(only(problems).message).toContain('is measured in CNY tn, not CNY bn')
  })

  it('with more decimals than they declare', () => {
    const problems = afterChange(CHINA_DAILY, (entries) => {
      find(entries, { metric: 'circle-output' }).decimals = 1
    })
    expect(only(problems).message).toBe('The value 8.19 has 2 decimals, but "decimals" says 1.')
  })

  it.each([
    ['2026', true],
    ['2025-03', true],
    ['2025-03-01', true],
    ['2020-2026', true],
    ['2025', false],
    ['2025-02', false],
    ['2025-02-28', false],
    ['2020-2025', false],
  ])('observed in %s by a source of 28 February 2025: %s', (period, isLater) => {
    const withKind = (kind: string) =>
      afterChange(CHINA_DAILY, (entries) => {
        entries.push({ ...find(entries, { metric: 'circle-output' }), period, kind, note: null, variant: 'test' })
      })
    expect(withKind('observed').map(({ path }) => path.at(-1))).toEqual(isLater ? ['period'] : [])
    for (const kind of ['target', 'projected']) expect(withKind(kind)).toEqual([])
    if (isLater) expect(only(withKind('observed')).message).toMatch(`The period ${period} is later than the source`)
  })

  it('observed at any time by a source without a date', () => {
    const problems = afterChange('observations/chengdu-hub-2025', (entries) => {
      Object.assign(entries[0] as Entry, { period: '2030', variant: 'test' })
    })
    expect(problems.filter(({ path }) => path.at(-1) === 'period')).toEqual([])
  })

  it('without a period and without a reason', () => {
    const problems = afterChange('observations/china-report-2021-03-11', (entries) => {
      Reflect.deleteProperty(find(entries, { metric: 'rail-industry-output' }), 'note')
    })
    expect(only(problems).message).toContain('needs a note that says why')
  })
})

describe('derivations that cannot be computed', () => {
  const derivedAfter = (metric: string, change: Entry) =>
    afterChange('derived', (entries) => Object.assign(find(entries, { metric }), change))

  it('by an unknown formula', () => {
    expect(only(derivedAfter('output-density', { formula: 'ratios' })).message).toBe(
      'There is no formula "ratios". Did you mean "ratio"?',
    )
  })

  it('from an unknown input', () => {
    const problems = derivedAfter('gdp-growth', {
      inputs: ['gdp/sichuan-chongqing/2018', 'gdp/sichuan-chongqing/2024'],
    })
    expect(only(problems)).toMatchObject({ table: 'derived', path: [expect.any(Number), 'inputs', 0] })
  })

  it('from too few inputs', () => {
    const problems = derivedAfter('gdp-growth', { inputs: ['gdp/sichuan-chongqing/2019'] })
    expect(only(problems).message).toContain('takes the earlier level, then the later level, but it was given 1')
  })

  it('from inputs of several units, or of the wrong one', () => {
    const mixed = derivedAfter('gdp-growth', {
      inputs: ['gdp/sichuan-chongqing/2019', 'rd-investment/chengdu-chongqing/2023'],
    })
    expect(only(mixed).message).toContain('inputs of one unit, but these are in CNY tn and CNY bn')
    const inputs = ['seres-parts/sichuan/2024', 'seres-parts/sichuan/2024/usd']
    expect(only(derivedAfter('seres-parts', { inputs })).message).toContain('expects percent here, not USD bn')
  })

  it('from an input without a period', () => {
    const problems = derivedAfter('gdp-cagr', {
      inputs: ['electronic-information-output/chengdu/undated', 'gdp/sichuan-chongqing/2024'],
    })
    expect(only(problems).message).toContain(
      'needs a period, and "electronic-information-output/chengdu/undated" has none',
    )
  })

  it('from themselves', () => {
    const problems = derivedAfter('transactions-per-rd', {
      inputs: ['transactions-per-rd/chengdu-chongqing/2020', 'rd-investment/chengdu-chongqing/2023'],
    })
    expect(problems.some((problem) => problem.message.includes('is derived from itself'))).toBe(true)
  })

  it('over no time at all', () => {
    const inputs = ['gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2024']
    const problem = only(derivedAfter('gdp-cagr', { inputs }))
    expect(problem.message).toContain('"gdp-cagr/sichuan-chongqing/2019-2024" cannot be computed from')
  })
})

describe('broken files', () => {
  it('that are missing', () => {
    const { themes: _themes, ...files } = readFiles()
    expect(reportedOf(files)).toContainEqual({
      table: 'themes',
      path: [],
      message: 'The table "themes" is missing. Add the file "themes.json".',
    })
  })

  it('that nobody knows', () => {
    const problem = only(reportedOf({ ...readFiles(), observation: [] }))
    expect(problem.message).toBe('The dataset has no table "observation". Did you mean "observations"?')
  })

  it('that are no lists', () => {
    expect(only(reportedOf({ ...readFiles(), regions: {} })).message).toBe('Expected a list, found an object.')
  })

  it('are all reported at once', () => {
    const files = readFiles()
    Object.assign((files.themes as Entry[])[0] as Entry, { id: 'Not An Id' })
    Object.assign((files.metrics as Entry[])[3] as Entry, { direction: 'sideways' })
    expect(problemsOf(files).map((problem) => problem.table)).toEqual(['themes', 'metrics'])
  })
})
