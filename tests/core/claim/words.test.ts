import { describe, expect, it } from 'vitest'
import { cardinal, counting, ordinal } from '../../../core/claim/numerals'
import { fill, plain } from '../../../core/claim/phrase'
import { CONFLICT_HEADLINES } from '../../../core/claim/subjects/conflicts'
import { FINDING_CLAUSES, FINDING_HEADLINES } from '../../../core/claim/subjects/findings'
import { MILESTONE_TOPICS } from '../../../core/claim/subjects/milestones'
import { REGION_WORDS } from '../../../core/claim/subjects/regions'
import { METRIC_WORDS } from '../../../core/claim/subjects/subjects'
import type { Localized } from '../../../core/locale'
import { claim, dataset, index } from './support'

/** The names of the places in a template. */
const placesOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the tables of words', () => {
  it('name metrics, regions and findings that exist', () => {
    for (const id of Object.keys(METRIC_WORDS)) expect(index.metric.has(id), id).toBe(true)
    for (const id of Object.keys(REGION_WORDS)) expect(index.region.has(id), id).toBe(true)
    for (const id of Object.keys(FINDING_HEADLINES)) expect(index.finding.has(id), id).toBe(true)
  })

  it('know every finding, milestone and conflict, and no other', () => {
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort()
    expect(Object.keys(FINDING_CLAUSES).sort()).toEqual(ids(dataset.findings))
    expect(Object.keys(MILESTONE_TOPICS).sort()).toEqual(ids(dataset.milestones))
    expect(Object.keys(CONFLICT_HEADLINES).sort()).toEqual(ids(dataset.conflicts))
  })

  it('never repeat the title that stands over a conflict', () => {
    for (const { id, title } of dataset.conflicts) {
      expect(CONFLICT_HEADLINES[id]?.en, id).not.toBe(title.en)
      expect(CONFLICT_HEADLINES[id]?.zh, id).not.toBe(title.zh)
    }
  })

  it('know every metric that states the change of another', () => {
    const changes = new Set(dataset.observations.flatMap(({ related }) => related.change ?? []))
    for (const id of changes) {
      const metric = index.observation.get(id)?.metric ?? ''
      expect(METRIC_WORDS[metric], metric).toBeDefined()
    }
  })

  it('use the same places in both languages', () => {
    for (const [id, words] of Object.entries(METRIC_WORDS)) {
      for (const template of Object.values(words)) {
        if (typeof template !== 'object') continue
        const { en, zh } = template as Localized
        expect(placesOf(zh), `${id}: ${zh}`).toEqual(placesOf(en))
      }
    }
  })

  it('speak of a metric that they do not know by its name', () => {
    const [model] = dataset.observations.filter(({ id }) => id === 'national-laboratories/chengdu/2025')
    const metric = index.metric.get('national-laboratories')
    if (!model || !metric) throw new Error('The dataset has changed')
    const strange = { ...model, id: 'bridges/chengdu/2025', metric: 'bridges', period: '2025', periodInferred: false }
    const larger = {
      ...index,
      metric: new Map([
        ...index.metric,
        ['bridges', { ...metric, id: 'bridges', name: { en: 'Bridges', zh: '桥梁' }, singular: null }],
      ]),
      observation: new Map([...index.observation, [strange.id, strange]]),
    }
    expect(claim('auto', [strange.id], larger).text).toEqual({ en: 'Bridges: one in 2025', zh: '2025年桥梁：1个' })
  })
})

describe('numbers in words', () => {
  it.each([
    [0, 'no', '零'],
    [2, 'two', '二'],
    [10, 'ten', '十'],
    [12, 'twelve', '十二'],
    [18, 'eighteen', '十八'],
    [20, 'twenty', '二十'],
    [38, '38', '三十八'],
    [1250, '1,250', '1250'],
  ])('%d', (value, en, zh) => {
    expect(cardinal(value)).toEqual({ en, zh })
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
      { a: plain('GDP', 'GDP'), when: plain('', '') },
    )
    expect(made.text.en).toBe('GDP rose; more')
  })

  it('do not say 达 before 超', () => {
    expect(fill({ en: '{n}', zh: '企业达{n}' }, { n: plain('', '超500家') }).text.zh).toBe('企业超500家')
  })

  it('miss no part in silence', () => {
    expect(() => fill({ en: '{a}', zh: '{a}' }, {})).toThrow('no part "a"')
  })
})
