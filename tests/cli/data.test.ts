import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { formatCsv } from '../../core/dataset/csv'
import type { Dataset } from '../../core/dataset/model'
import { temporaryFolder } from '../engine/support'
import { run } from './support'

/** A reader of RFC 4180 that knows nothing of how the writer works. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) throw new Error(`Not RFC 4180 at ${cell.lastIndex}`)
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

let dataset: Dataset
beforeAll(async () => {
  dataset = JSON.parse((await run(['data'])).out)
})

describe('data --json', () => {
  test('is the whole dataset, table by table', async () => {
    expect(Object.keys(dataset)).toEqual([
      'sources',
      'regions',
      'themes',
      'metrics',
      'observations',
      'milestones',
      'findings',
      'conflicts',
      'rules',
      'renamed',
    ])
    expect(dataset.observations.length).toBeGreaterThan(70)
    expect(dataset.observations.find(({ id }) => id === 'rd-investment/chengdu-chongqing/2023')).toMatchObject({
      value: 210.45,
      unit: 'CNY bn',
      source: 'china-daily-2025-02-28',
    })
  })

  test('is what data prints without an option, the same every time', async () => {
    const [one, other] = [await run(['data']), await run(['data', '--json'])]
    expect(one.out).toBe(other.out)
    expect(one).toMatchObject({ code: EXIT.done, err: '' })
  })
})

describe('data --csv', () => {
  test('has a line for every observation, with the values and names of the dataset', async () => {
    const { out, code } = await run(['data', '--csv'])
    expect(code).toBe(EXIT.done)
    // Without it, Excel reads Chinese as something else.
    expect(out.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = parseCsv(out.slice(1))
    expect(rows.map((row) => row[head.indexOf('id')])).toEqual(dataset.observations.map(({ id }) => id))
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    const cell = (id: string, column: string) => rows.find((row) => row[0] === id)?.[head.indexOf(column)]
    for (const { id, value, unit, kind, qualifier, locator, period, note } of dataset.observations) {
      expect(Number(cell(id, 'value'))).toBe(value)
      expect(cell(id, 'unit')).toBe(unit)
      expect(cell(id, 'kind')).toBe(kind)
      expect(cell(id, 'qualifier')).toBe(qualifier)
      expect(cell(id, 'paragraph')).toBe(String(locator.paragraph))
      expect(cell(id, 'period')).toBe(period ?? '')
      expect(cell(id, 'note_zh')).toBe(note?.zh ?? '')
    }
  })

  test('quotes what needs it, and ends every line with CR LF', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "z"'],
          ['1\n2', null],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""z"""\r\n"1\n2",\r\n')
  })

  test('a text that a spreadsheet would run is made harmless; a negative number stays one', () => {
    expect(formatCsv(['a'], [['=1+1'], ['+1'], ['-1'], ['@x'], ['\tx'], ['＝1'], [-1], [true]])).toBe(
      "a\r\n'=1+1\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n'＝1\r\n-1\r\ntrue\r\n",
    )
  })
})

test('data takes one form at a time', async () => {
  const { code, err } = await run(['data', '--json', '--csv'])
  expect(code).toBe(EXIT.commandWrong)
  expect(err).toContain("'--json' cannot be used with option '--csv'")
})

test('data writes to a file what it would print', async () => {
  const folder = await temporaryFolder()
  expect(await run(['data', '--csv', '--out', 'new/x.csv'], { cwd: folder })).toEqual({
    code: EXIT.done,
    out: '',
    err: '',
  })
  expect(await readFile(join(folder, 'new/x.csv'), 'utf8')).toBe((await run(['data', '--csv'])).out)
})
