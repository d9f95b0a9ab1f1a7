import { beforeAll, describe, expect, it } from 'vitest'
import { indexDataset } from '../../../../core/dataset/lookup'
import { TRACED_COLUMNS, tracedRow } from '../../../../core/dataset/traced-columns'
import { exportPptx } from '../../../../engine/export/pptx'
import { context, fixtureScene } from './fixture'
import { DATASET } from './fixture-dataset'
import { all, type Opened, openPackage } from './read-package'

let opened: Opened
beforeAll(async () => {
  opened = openPackage(await exportPptx(fixtureScene('en'), context()))
})

/** The cells of a sheet: text, number, or null for a cell that is not there. */
function cells(workbook: number, sheet: number): Record<string, string | number> {
  const book = openPackage(opened.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${workbook}.xlsx`))
  const found = all(book.xml(`xl/worksheets/sheet${sheet}.xml`), 'c').map((cell) => {
    const text = cell.textContent ?? ''
    return [cell.getAttribute('r'), cell.getAttribute('t') === 'inlineStr' ? text : Number(text)]
  })
  return Object.fromEntries(found)
}

/** The rows of the sheet of sources by the heads of its columns. */
function sheetRows(workbook: number): Record<string, string | number>[] {
  const all = Object.entries(cells(workbook, 2)).map(([place, value]) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
    return { column, row: Number(row), value }
  })
  const heads = new Map(all.filter(({ row }) => row === 1).map(({ column, value }) => [column, String(value)]))
  const last = Math.max(...all.map(({ row }) => row))
  return Array.from({ length: last - 1 }, (_, i) =>
    Object.fromEntries(
      all.filter(({ row }) => row === i + 2).map(({ column, value }) => [heads.get(column) ?? column, value]),
    ),
  )
}

describe('a chart’s workbook', () => {
  it('holds exactly the chart’s numbers: zeros, gaps and negatives', () => {
    expect(cells(4, 1)).toEqual({
      A1: 'percent',
      B1: 'Change',
      A2: 'Up',
      B2: 40,
      A3: 'Zero',
      B3: 0,
      A4: 'None',
      A5: 'Down',
      B5: -20,
    })
  })

  it('is what the chart refers to', () => {
    const chart = opened.xml('ppt/charts/chart1.xml')
    expect(all(chart, 'c:f').map((each) => each.textContent)).toEqual([
      'Sheet1!$B$1',
      'Sheet1!$A$2:$A$4',
      'Sheet1!$B$2:$B$4',
      'Sheet1!$C$1',
      'Sheet1!$A$2:$A$4',
      'Sheet1!$C$2:$C$4',
    ])
    expect(cells(1, 1)).toMatchObject({ A2: 43831, B2: 158.23, B3: 210.45, C4: 70 })
  })

  it('gives the source of each number', () => {
    const rows = cells(1, 2)
    const row = (n: number) => 'ABCDEFGHIJKLM'.split('').map((column) => rows[`${column}${n}`] ?? null)
    expect(row(1).slice(0, 6)).toEqual(['Series', 'Category', 'Metric', 'Region', 'Period', 'Value'])
    expect(row(2)).toEqual([
      'R&D <index>',
      '2020',
      'R&D investment',
      'Economic circle',
      '2020',
      158.23,
      'bn yuan',
      'derived',
      'about',
      'about a third less',
      'China Daily, 28 February 2025, ¶7',
      null,
      '210.45 ÷ 1.33',
    ])
    expect(row(3).slice(4, 9)).toEqual(['2023', 210.45, 'bn yuan', 'observed', 'exact'])
    expect(row(4).every((cell) => cell === null)).toBe(true)
  })

  it('names all sources of a number that is derived from several', async () => {
    const { sources, observations } = DATASET.dataset
    const [daily] = sources
    const stated = observations.find(({ id }) => id === 'rd/circle/2023')
    if (!daily || !stated) throw new Error('The fixture has changed')
    const second = { ...daily, id: 'weekly', citation: { en: 'A weekly, 2024', zh: '周刊，2024年' } }
    const other = { ...stated, id: 'rd/circle/2019', source: 'weekly', locator: { paragraph: 3, via: null } }
    const both = observations.map((each) =>
      each.derivation ? { ...each, derivation: { ...each.derivation, inputs: [stated.id, other.id] } } : each,
    )
    const dataset = indexDataset({
      ...DATASET.dataset,
      sources: [daily, second],
      observations: [...both, other],
    })
    opened = openPackage(await exportPptx(fixtureScene('en', 'light', dataset), context()))
    expect(cells(1, 2)).toMatchObject({
      K2: 'China Daily, 28 February 2025, ¶7; A weekly, 2024, ¶3',
      K3: 'China Daily, 28 February 2025, ¶7',
    })
  })

  it('has everything that the table of numbers has in the deck’s language, in its words', () => {
    const rows = sheetRows(1)
    const shown = DATASET.dataset.observations.find(({ id }) => id === 'rd/circle/2023')
    if (!shown) throw new Error('The fixture has changed')
    const expected = tracedRow({ is: 'observation', entry: shown }, DATASET)
    const found = rows.find((row) => row.Id === shown.id)
    const columns = TRACED_COLUMNS.filter(({ lang }) => lang !== 'zh')
    expect(columns.length).toBeGreaterThan(30)
    for (const { name, title } of columns) {
      const cell = expected[name] ?? null
      const words = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : (cell ?? undefined)
      expect([name, found?.[title.en]]).toEqual([name, words])
    }
    expect(found?.['Web address']).toBeUndefined()
  })

  it('speaks the deck’s language, and counts as its charts do', async () => {
    opened = openPackage(await exportPptx(fixtureScene('zh'), context()))
    expect(cells(1, 2)).toMatchObject({ C1: '指标', C2: '研发投入', K2: '中国日报，2025年2月28日，第7段' })
    expect(cells(1, 2)).toMatchObject({ F3: 2104.5, G3: '亿元', H3: '来源陈述', I3: '确切' })
  })
})
