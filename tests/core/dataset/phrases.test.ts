import { describe, expect, it } from 'vitest'
import { afterChange, type Entry, find, only } from './changed-dataset'

describe('a phrase of a metric', () => {
  const GDP = '{region} generated {figure} {time}'
  const afterPhrases = (phrases: Entry, metric = 'gdp') =>
    afterChange('metrics', (entries) => Object.assign(find(entries, { id: metric }), { phrases }))

  it('that names a place that is not there offers the near one, in the language that has it', () => {
    const problem = only(afterPhrases({ value: { en: GDP, zh: '{tiem}{region}经济总量{figure}{time}' } }))
    const path = [0, 'phrases', 'value', 'zh']
    expect(problem).toMatchObject({ table: 'metrics', path })
    expect(problem.message).toBe('The phrase "value" has no place {tiem}. Did you mean "time"?')
  })

  it('that names a place like no other lists those that there are', () => {
    const problems = afterPhrases({ item: { en: '{figure} {quantity}', zh: '{figure}' } })
    expect(only(problems).message).toBe('The phrase "item" has no place {quantity}. Available: "figure".')
  })

  it('that takes no places has none', () => {
    const problem = only(afterPhrases({ contributor: { en: 'industries of {region}', zh: '产业' } }))
    expect(problem.path).toEqual([0, 'phrases', 'contributor', 'en'])
    expect(problem.message).toBe('The phrase "contributor" takes no places, so {region} would not be filled.')
  })

  it('says its value', () => {
    const problems = afterPhrases({ item: { en: 'laboratories', zh: '{figure}实验室' } })
    expect(only(problems).message).toBe('The phrase "item" needs {figure} in it.')
  })

  it('has the same places in both languages', () => {
    const problem = only(afterPhrases({ value: { en: GDP, zh: '{region}经济总量{figure}' } }))
    expect(problem.path).toEqual([0, 'phrases', 'value', 'zh'])
    expect(problem.message).toBe('{time} is in the other language only. Use the same places in both.')
  })

  it.each(['{figure', 'figure}', '{{figure}}'])('closes every brace it opens: %s', (en) => {
    const found = afterPhrases({ value: { en, zh: '{figure}' } })
    expect(found.map(({ message }) => message)).toContain('A brace is not paired. A place is written {figure}.')
  })

  it('has a place for the region, in English perhaps with its preposition', () => {
    const [problem] = afterPhrases({ subject: { en: 'exports', zh: '{region}出口' } })
    expect(problem).toMatchObject({ path: [0, 'phrases', 'subject', 'en'] })
    expect(problem?.message).toBe('The phrase "subject" needs {region} in it.')
    expect(afterPhrases({ subject: { en: 'exports {from region}', zh: '{region}出口' } })).toEqual([])
    expect(afterPhrases({ subject: { en: 'exports {near region}', zh: '{region}出口' } })[0]?.message).toContain(
      'has no place {near region}',
    )
  })

  it.each([
    ['en', { en: 'exports of Sichuan {in region}', zh: '{region}出口' }, 'Sichuan'],
    ['en', { en: 'exports {in region}, the economic circle', zh: '{region}出口' }, 'Economic circle'],
    ['zh', { en: 'exports {in region}', zh: '{region}成都出口' }, '成都'],
  ])('names no region by itself (%s)', (lang, subject, name) => {
    const problem = only(afterPhrases({ subject }))
    expect(problem.path).toEqual([0, 'phrases', 'subject', lang])
    expect(problem.message).toBe(
      `The phrase "subject" names a region, "${name}". Use {region}: the metric may have values of others.`,
    )
  })

  it('may speak of the whole country', () => {
    expect(afterPhrases({ made: { en: '{figure} of national output', zh: '全国{figure}的经济总量' } })).toEqual([])
  })

  it('of a count has a form for the value one', () => {
    const problem = only(afterPhrases({ item: { en: '{figure} parks', zh: '园区{figure}' } }, 'national-platforms'))
    expect(problem.path).toEqual([expect.any(Number), 'phrases', 'item'])
    expect(problem.message).toBe('Add the phrase "single" beside "item", for the value one.')
  })

  it('has a role that there is', () => {
    const problem = only(afterPhrases({ role: 'grwth' }))
    expect(problem.path).toEqual([0, 'phrases', 'role'])
    expect(problem.message).toBe('"grwth" is not one of "growth", "pace" or "level". Did you mean "growth"?')
  })

  it('has a role that suits its unit', () => {
    const problem = only(afterPhrases({ role: 'growth' }))
    expect(problem.message).toBe('The role "growth" is for metrics in percent, and this one is in CNY tn.')
    expect(afterPhrases({ role: 'pace' }, 'gdp-growth')).toEqual([])
  })

  it('is in both languages', () => {
    const problem = only(afterPhrases({ contributor: { en: 'industry' } }))
    expect(problem).toMatchObject({ path: [0, 'phrases', 'contributor'], message: '"zh" is missing. Expected a text.' })
  })

  it('is not needed', () => {
    expect(
      afterChange('metrics', (entries) => Reflect.deleteProperty(find(entries, { id: 'gdp' }), 'phrases')),
    ).toEqual([])
  })
})
