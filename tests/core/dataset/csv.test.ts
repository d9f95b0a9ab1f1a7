import { expect, test } from 'vitest'
import { csvFile, readCsv } from '../../../core/dataset/csv'
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

test.each(['a,"b', 'a,b"c\r\n', 'a,'])('%j is no table', (file) => {
  expect(readCsv(file)).toBe(null)
})
