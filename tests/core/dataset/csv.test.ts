import { expect, test } from 'vitest'
import { csvFile, formatCsv, readCsv } from '../../../core/dataset/csv'
import fc from '../../fast-check'

test('a table is read as it was written, whatever its texts hold', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', '-1', '"', 'a,b', '1\r\n2', '＋', ''))
  // A row of one empty cell is an empty line.
  const rows = fc.array(fc.tuple(text, text, text))
  fc.assert(
    fc.property(rows, (table) => {
      const head = ['a', 'b', 'c']
      expect(readCsv(csvFile(head, table))).toEqual([head, ...table])
    }),
  )
})

test('a text that a spreadsheet would work out is written with an apostrophe, a negative number as it is', () => {
  expect(formatCsv(['a', 'b', 'c', 'd'], [['=1+1', '-1', -1, true]])).toBe("a,b,c,d\r\n'=1+1,'-1,-1,true\r\n")
})

test.each(['a,"b', 'a,b"c\r\n', 'a,'])('%j is no table', (file) => {
  expect(readCsv(file)).toBe(null)
})
