import { describe, expect, it } from 'vitest'
import { proseIn } from '../../../core/dataset/check-figures'
import { type FigureForm, writeFigure, writeFigures } from '../../../core/dataset/figures-in-text'
import { getOrThrow, indexDataset } from '../../../core/dataset/lookup'
import { TABLE_NAMES, type TableName } from '../../../core/dataset/schema'
import { english } from '../../../messages/render'
import { problemsOf, readFiles, shippedDataset } from './read-files'

const { observation, dataset } = indexDataset(shippedDataset())

describe('a figure in a text', () => {
  it.each<[string, FigureForm, string, string]>([
    ['rd-investment/chengdu-chongqing/2023', 'text', '210.45 bn yuan', '2104.5亿元'],
    ['high-tech-companies/sichuan-chongqing/2025-02', 'text', 'more than 27,000', '超2.7万家'],
    ['high-tech-companies/sichuan-chongqing/2025-02', 'amount', '27,000', '2.7万家'],
    ['gdp/sichuan-chongqing/2025', 'text', 'more than 10 tn yuan', '超10万亿元'],
    ['gdp/sichuan-chongqing/2025', 'amount', '10 tn yuan', '10万亿元'],
    ['gdp/sichuan-chongqing/2025', 'number', '10', '10'],
    ['gdp/sichuan-chongqing/2025', 'long', 'more than 10 trillion yuan', '超10万亿元'],
    ['major-infrastructures/chengdu/2025', 'long', 'ten', '10个'],
    ['gii-rank/chengdu/2025', 'long', '24th', '第24位'],
    ['gdp/chengdu-chongqing/2019', 'long', 'close to 7 trillion yuan', '接近7万亿元'],
    ['gdp/chengdu-chongqing/2019', 'text', 'close to 7 tn yuan', '接近7万亿元'],
    ['gdp/chengdu-chongqing/2019', 'amount', '7 tn yuan', '7万亿元'],
    ['innovation-cooperation-growth/circle/2020-2024', 'text', '209.78%', '209.78%'],
    ['innovation-cooperation-growth/circle/2020-2024', 'signed', '+209.78%', '+209.78%'],
    ['gdp-needed-growth/sichuan-chongqing/2024-2025', 'text', 'at least 3.3%', '至少3.3%'],
    ['gii-rank/chengdu/2025', 'text', '24th', '第24位'],
    ['major-infrastructures/chengdu/2025', 'word', 'ten', '十'],
    ['research-instruments/sichuan-chongqing/2025-02', 'word', '14,000', '1.4万'],
  ])('%s as %s', (id, form, en, zh) => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(plain(writeFigure(getOrThrow(observation, id), 'en', form))).toBe(en)
    expect(writeFigure(getOrThrow(observation, id), 'zh', form)).toBe(zh)
  })

  it('that nobody knows stays as it was typed', () => {
    const text = 'of {{gdp/atlantis/1066}} and {{gdp/sichuan-chongqing/2019|loud}}'
    expect(writeFigures(text, 'en', observation)).toBe(text)
  })
})

/** The entries of a table as they are written in its files. */
function entriesOf(table: TableName): readonly object[] {
  const files = Object.entries(readFiles())
  return files.filter(([key]) => key.split('/')[0] === table).flatMap(([, entries]) => entries as object[])
}

describe('the texts of the dataset', () => {
  const all = [...dataset.conflicts, ...dataset.findings, ...dataset.milestones, ...dataset.observations]

  it('have no braces left, and say which observations they name', () => {
    expect(JSON.stringify(all)).not.toContain('{{')
    const conflict = dataset.conflicts.find(({ id }) => id === 'output-called-revenue')
    expect(conflict?.mentions).toEqual(['circle-output/circle/2023', 'circle-economy-share/circle/2023'])
    expect(conflict?.statement.en.replaceAll('\u00a0', ' ')).toContain('8.19 tn yuan')
    expect(conflict?.statement.zh).toContain('8.19万亿元')
  })

  it('hold no typed number but years, dates and names', () => {
    const named = /\b(19|20)\d\d([–-](19|20)\d\d)?|\b1[34]th\b|\{\{[^{}]*\}\}|（?\d{1,2}月/g
    const prose = TABLE_NAMES.flatMap((table) =>
      entriesOf(table).flatMap((entry) => proseIn(table, entry).flatMap(({ text }) => [text.en, text.zh])),
    )
    expect(prose.length).toBeGreaterThan(300)
    for (const text of prose) expect(text.replace(named, ''), text).not.toMatch(/\d/)
  })

  it('follow the observation when it changes', () => {
    const files = readFiles()
    const source = 'observations/china-daily-2025-02-28'
    const rank = (files[source] as { metric: string; value: number }[]).find(({ value }) => value === 23)
    Object.assign(rank ?? {}, { value: 30 })
    const conflict = shippedDataset(files).conflicts.find(({ id }) => id === 'rank-2025')
    expect(conflict?.statement.en).toContain('30th in 2024')
    expect(conflict?.resolution.en).toContain('from 30th to 24th')
  })

  const brokenNote = (note: { en: string; zh: string }) => {
    const files = readFiles()
    Object.assign((files.conflicts as object[])[0] ?? {}, { statement: note })
    return problemsOf(files)
  }
  const GDP = '{{gdp/sichuan-chongqing/2019}}'

  it.each([
    [
      'an unknown id',
      { en: 'of {{gdp/sichuan-chongqing/2018}}', zh: GDP },
      '',
      'There is no observation "gdp/sichuan-chongqing/2018"',
    ],
    ['an unknown form', { en: '{{gdp/sichuan-chongqing/2019|nummber}}', zh: GDP }, '', 'Did you mean "number"?'],
    ['one language only', { en: GDP, zh: '无' }, '', 'is in the other language only'],
    ['a brace without its pair', { en: `${GDP} {{`, zh: GDP }, '', 'A figure in a text is written'],
  ])('are refused with %s, at the text', (_, note, __, says) => {
    const [problem, ...others] = brokenNote(note)
    expect(problem && english(problem.says())).toContain(says)
    expect(problem).toMatchObject({ table: 'conflicts', path: [0, 'statement', expect.stringMatching(/^(en|zh)$/)] })
    expect(others).toEqual([])
  })
})
