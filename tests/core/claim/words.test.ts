import { describe, expect, it } from 'vitest'
import { asserted, capitalised, fill, plainPhrase } from '../../../core/claim/phrase'
import { indexDataset } from '../../../core/dataset/lookup'
import { cardinal, counting, ordinal } from '../../../core/dataset/numerals'
import { claim, dataset, index } from './support'

describe('the phrases of the shipped dataset', () => {
  it('are given for every finding, milestone and conflict', () => {
    const entries = [...dataset.findings, ...dataset.milestones, ...dataset.conflicts]
    expect(entries.filter(({ phrases }) => phrases === undefined).map(({ id }) => id)).toEqual([])
  })

  it('never repeat the title that stands over a conflict', () => {
    for (const { id, title, phrases } of dataset.conflicts) {
      expect(phrases?.headline.en, id).not.toBe(title.en)
      expect(phrases?.headline.zh, id).not.toBe(title.zh)
    }
  })

  it('hold no figure in the headline of a conflict, which would outlive the data', () => {
    for (const { id, phrases } of dataset.conflicts) {
      expect(phrases?.headline.en, id).not.toMatch(/\d/)
      expect(phrases?.headline.zh, id).not.toMatch(/\d/)
    }
  })

  it('are given for every metric that states the change of another', () => {
    const changes = new Set(dataset.observations.flatMap(({ related }) => related.change ?? []))
    for (const id of changes) {
      const metric = index.observation.get(id)?.metric ?? ''
      expect(index.metric.get(metric)?.phrases, metric).toBeDefined()
    }
  })
})

describe('an entry without phrases', () => {
  it('goes by its name where it is a metric', () => {
    const [model] = dataset.observations.filter(({ id }) => id === 'national-laboratories/chengdu/2025')
    const metric = index.metric.get('national-laboratories')
    if (!model || !metric) throw new Error('The dataset has changed')
    const strange = {
      ...model,
      id: 'bridges/chengdu/2025',
      metric: 'bridges',
      period: '2025',
      periodInferred: false,
      source: 'china-daily-2025-02-28',
    }
    const { phrases: _, ...bare } = metric
    const larger = {
      ...index,
      metric: new Map([
        ...index.metric,
        ['bridges', { ...bare, id: 'bridges', name: { en: 'Bridges', zh: '桥梁' }, singular: null }],
      ]),
      observation: new Map([...index.observation, [strange.id, strange]]),
    }
    expect(claim('auto', [strange.id], larger).text).toEqual({
      en: 'Bridges of Chengdu: one in 2025',
      zh: '2025年成都桥梁：1个',
    })
  })

  it('takes a plural verb where the dataset says that its name is one', () => {
    const [model] = dataset.observations.filter(({ id }) => id === 'gdp/sichuan-chongqing/2024')
    const metric = index.metric.get('gdp')
    if (!model || !metric) throw new Error('The dataset has changed')
    const exports = {
      ...model,
      id: 'exports/chengdu/2024',
      metric: 'exports',
      region: 'chengdu',
      regionInferred: false,
    }
    const projected = { ...exports, kind: 'projected', basis: 'projected', change: true, unit: 'percent' } as const
    const larger = (plural: boolean) => ({
      ...index,
      metric: new Map([
        ...index.metric,
        [
          'exports',
          {
            ...metric,
            id: 'exports',
            name: { en: 'Exports', zh: '出口' },
            phrases: { role: 'growth', plural } as const,
          },
        ],
      ]),
      observation: new Map([...index.observation, [projected.id, projected]]),
    })
    expect(claim('growth', [projected.id], larger(true)).text.en).toMatch(
      /^Exports of Chengdu are projected to rise by /,
    )
    expect(claim('growth', [projected.id], larger(false)).text.en).toMatch(
      /^Exports of Chengdu is projected to rise by /,
    )
  })

  it('goes by its short name where it is a region', () => {
    const bare = dataset.regions.map(({ phrases: _, ...region }) => ({ ...region, short: { en: 'Hub', zh: '中心' } }))
    const from = indexDataset({ ...dataset, regions: bare })
    expect(claim('target-group', ['sc-key-laboratories/science-city/2025'], from).text).toEqual({
      en: 'Hub aimed for 100 key laboratories by 2025, says an undated text',
      zh: '中心2025年规划目标：重点实验室100个（据未注明日期的文章）',
    })
  })
})

describe('numbers in words', () => {
  it.each([
    [0, 'no', '零'],
    [2, 'two', '二'],
    [10, 'ten', '十'],
    [11, '11', '11'],
    [18, '18', '18'],
    [38, '38', '38'],
    [1250, '1,250', '1250'],
  ])('%d', (value, en, zh) => {
    expect(cardinal(value)).toEqual({ en, zh })
  })

  it.each([
    ['18 targets fell due', 'Eighteen targets fell due'],
    ['3 targets', 'Three targets'],
    ['27 institutions', '27 institutions'],
    ['2021: guidelines', '2021: guidelines'],
    ['with 2% of the land', 'With 2% of the land'],
  ])('begin a sentence as words up to twenty: %s', (before, after) => {
    const made = capitalised(asserted(before, '…', [{ check: 'source-date', id: 'any', is: null }]))
    expect(made.text.en).toBe(after)
    expect(made.facts.every(({ says }) => after.toLowerCase().includes(says.en.toLowerCase()))).toBe(true)
  })

  it('count two as 两', () => {
    expect(counting(2).zh).toBe('两')
    expect(counting(3).zh).toBe('三')
  })

  it.each([
    [1, 'first'],
    [2, 'second'],
    [11, '11th'],
    [22, '22nd'],
    [23, '23rd'],
    [113, '113th'],
  ])('%dth', (value, en) => {
    expect(ordinal(value).en).toBe(en)
  })
})

describe('phrases', () => {
  it('leave no gap where a part is empty', () => {
    const made = fill(
      { en: '{a} rose {when}; more', zh: '{a}{when}增长' },
      { a: plainPhrase('GDP', 'GDP'), when: plainPhrase('', '') },
    )
    expect(made.text.en).toBe('GDP rose; more')
  })

  it('do not say 达 before 超', () => {
    expect(fill({ en: '{n}', zh: '企业达{n}' }, { n: plainPhrase('', '超500家') }).text.zh).toBe('企业超500家')
  })

  it('leave a preposition out with the region that it belongs to, and put the region’s own in', () => {
    const template = { en: 'trains {in region} ran', zh: '{region}列车' }
    const line = { ...plainPhrase('the line', '成渝线'), preposition: 'on' }
    expect(fill(template, { region: plainPhrase('Chengdu', '成都') }).text.en).toBe('trains in Chengdu ran')
    expect(fill(template, { region: line }).text.en).toBe('trains on the line ran')
    expect(fill(template, { region: plainPhrase('', '') }).text.en).toBe('trains ran')
  })

  it('make one of two remarks in brackets', () => {
    expect(fill({ en: '{n}', zh: '{n}（据文章）' }, { n: plainPhrase('', '第24位（推定）') }).text.zh).toBe(
      '第24位（推定，据文章）',
    )
  })

  it('miss no part in silence', () => {
    expect(() => fill({ en: '{a}', zh: '{a}' }, {})).toThrow('no part "a"')
  })
})
