import { expect, test } from 'vitest'
import { PdfName, PdfRef, PdfSyntaxError, parseValue } from '../../../../engine/inspect/pdf/values'

const read = (text: string) => parseValue(text, 0).value

test.each([
  ['(plain)', 'plain'],
  ['(with (pairs) and \\(single\\( marks)', 'with (pairs) and (single( marks'],
  ['(a\\nb\\\\c\\101\\\nd)', 'a\nb\\cAd'],
  ['(\xfe\xffb\x10N\x2d)', '成中'],
  ['<FEFF 6210>', '成'],
  ['-.5', -0.5],
  ['12', 12],
  ['true', true],
  ['null', null],
])('%j is %j', (text, value) => {
  expect(read(text)).toBe(value)
})

test('names, references and what holds them', () => {
  const value = read('<< /Type /application#2Fjson % a comment\n/Kids [3 0 R 4 5] /Empty << >> >>')
  expect(value).toEqual(
    new Map<string, unknown>([
      ['Type', new PdfName('application/json')],
      ['Kids', [new PdfRef(3), 4, 5]],
      ['Empty', new Map()],
    ]),
  )
})

test.each(['', '(no end', '<< /Key', '<< (key) 1 >>', '[1 2', '}'])('%j is no value', (text) => {
  expect(() => read(text)).toThrow(PdfSyntaxError)
})
