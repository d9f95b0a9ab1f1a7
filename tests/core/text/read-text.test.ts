import { expect, it } from 'vitest'
import { readText } from '../../../core/text/read-text'

it('reads a text once in each language', () => {
  const text = 'R&D 研发'
  expect(readText(text, 'en')).toBe(readText(text, 'en'))
  expect(readText(text, 'zh')).not.toBe(readText(text, 'en'))
})

it('does not keep every state of a long text that is typed', () => {
  const first = readText('A short text', 'en')
  const long = 'and so on, '.repeat(10_000)
  for (let typed = 0; typed < 5; typed++) readText(long + 'x'.repeat(typed), 'en')
  expect(readText('A short text', 'en')).not.toBe(first)
})
