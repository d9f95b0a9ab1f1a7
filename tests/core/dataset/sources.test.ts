import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../../core/dataset/schema'
import { english } from '../../../messages/render'
import { problemsOf, readFiles, shippedDataset } from './read-files'

type Entries = Record<string, unknown>[]

/** The shipped files with keys of the first entry of a table changed. */
function changed(table: string, over: object): Record<string, unknown> {
  const files = readFiles()
  const entry = (files[table] as Entries)[0] ?? {}
  Object.assign(entry, over)
  return files
}

const dataset = shippedDataset()
const source = (id: string) => dataset.sources.find((one) => one.id === id)

describe('the shipped sources', () => {
  it('say of every key whether it is known', () => {
    for (const entry of readFiles().sources as Entries) {
      expect(Object.keys(entry).sort(), String(entry.id)).toEqual(Object.keys(sourceSchema.shape).sort())
    }
  })

  it('have what the documents say of themselves', () => {
    expect(source('ichongqing-2026-01-04')).toMatchObject({
      author: { en: 'Zhan Chen' },
      publisher: { en: 'iChongqing' },
    })
    expect(source('china-report-2021-03-11')).toMatchObject({
      documentNumber: 'AsiaNet 88465',
      place: { en: 'Chengdu, China' },
      reliability: 'promotional',
    })
    expect(source('china-daily-2025-02-28')).toMatchObject({
      dateMeaning: 'updated',
      license: { name: { en: 'all rights reserved' }, url: null },
      distributor: { en: 'a page © National Committee of the CPPCC' },
    })
  })

  it('have nothing that the documents do not say', () => {
    for (const { url, accessed } of dataset.sources) expect([url, accessed]).toEqual([null, null])
    expect(source('chengdu-hub-2025')).toMatchObject({
      author: null,
      publisher: null,
      date: null,
      reliability: 'unknown',
    })
    expect(dataset.sources.filter(({ author }) => author !== null)).toHaveLength(1)
    expect(dataset.sources.filter(({ license }) => license !== null)).toHaveLength(1)
  })

  it('are each the file of another document', () => {
    expect(new Set(dataset.sources.map(({ sha256 }) => sha256)).size).toBe(5)
  })

  it('have Chinese titles that are translations', () => {
    for (const { language, titleTranslated } of dataset.sources)
      expect([language, titleTranslated]).toEqual(['en', 'zh'])
  })
})

/** What is wrong with the files, in English. */
const inWords = (files: Record<string, unknown>) =>
  problemsOf(files).map(({ table, path, says }) => ({ table, path, message: english(says()) }))

describe('a source', () => {
  it.each([
    ['sha256', 'ABC', 'a SHA-256 has 64 digits'],
    ['language', 'english', 'a language is written as a tag'],
    ['accessed', '2026-05', 'a day is written like'],
    ['paragraphs', 0, ''],
    ['reliability', 'good', ''],
  ])('is refused with %s: %s', (key, value, message) => {
    const problems = problemsOf(changed('sources', { [key]: value }))
    expect(problems.map(({ table, path }) => [table, ...path])).toEqual([['sources', 0, key]])
    expect(problems.map(({ says }) => english(says())).join()).toContain(message)
  })

  it('may leave out all that is unknown', () => {
    const files = readFiles()
    const [first] = files.sources as Entries
    if (!first) throw new Error('There is no source')
    const { id, title, date, citation } = first
    ;(files.sources as Entries)[0] = { id, title, date, citation }
    expect(shippedDataset(files).sources[0]).toMatchObject({ author: null, sha256: null, reliability: 'unknown' })
  })
})

describe('a locator beyond the last paragraph of its source', () => {
  const beyond = { locator: { paragraph: 15 }, source: 'ichongqing-2026-01-04' }

  it.each(['observations/ichongqing-2026-01-04', 'milestones', 'findings'])('is refused in %s', (table) => {
    expect(inWords(changed(table, beyond))).toEqual([
      {
        table,
        path: [0, 'locator', 'paragraph'],
        message: 'The source "ichongqing-2026-01-04" has 14 paragraphs, so there is no paragraph 15.',
      },
    ])
  })

  it('is accepted at the last, and where the number of paragraphs is unknown', () => {
    const at = (paragraph: number) => ({ locator: { paragraph }, source: 'ichongqing-2026-01-04' })
    expect(problemsOf(changed('milestones', at(14)))).toEqual([])
    const files = changed('milestones', at(99))
    for (const entry of files.sources as Entries) entry.paragraphs = null
    expect(problemsOf(files)).toEqual([])
  })
})

describe('the rules', () => {
  it('say in both languages how paragraphs are counted, what null means, and the license', () => {
    expect(dataset.rules.map(({ id }) => id)).toEqual(['paragraphs', 'unknown', 'license'])
  })

  it('have each id once', () => {
    const files = readFiles()
    const rules = files.rules as Entries
    files.rules = [...rules, rules[0]]
    expect(inWords(files).map(({ message }) => message)).toEqual([
      'The id "paragraphs" is already taken (rules, entry 1). Choose another one.',
    ])
  })
})
