import type { Expected, SyntaxFault, ValueMessages } from '../../../messages/args/values'
import { describeFound } from '../../../messages/found'
import { RULES } from '../../../messages/rules'
import { type Case, type Cases, PLAIN } from './cases'

const SYNTAX: Readonly<Record<SyntaxFault, true>> = {
  symbol: true,
  number: true,
  'key-expected': true,
  'value-expected': true,
  'colon-expected': true,
  'comma-expected': true,
  'brace-expected': true,
  'bracket-expected': true,
  'end-expected': true,
  comment: true,
  'unclosed-comment': true,
  'unclosed-text': true,
  'digits-expected': true,
  other: true,
}

const EXPECTED: readonly Case<Expected>[] = [
  ...['string', 'number', 'int', 'boolean', 'array', 'object', 'null'].map((type) => [{ type }] as const),
  [{ object: ['en', 'zh'] }, 'en', 'zh'],
  [{ objectWith: ['en', 'zh'] }, 'en', 'zh'],
  [{ list: 2 }, 2],
  [{ oneOf: ['slope', 'bar', 3, true, null] }, 'slope', 'bar', 3],
  [{ oneOf: Array.from({ length: 40 }, (_, i) => i) }, 40],
  [{ anyOf: [{ type: 'string' }, { objectWith: ['en', 'zh'] }] }, 'en', 'zh'],
  [{ number: 'at-least', bound: '3' }, 3],
  [{ number: 'at-most', bound: '3' }, 3],
  [{ number: 'more-than', bound: '3' }, 3],
  [{ number: 'less-than', bound: '3' }, 3],
  [{ date: true }, '2025-12-24'],
]

const FOUND = [{}, [], [1], 'x', '', null, undefined, 7, true].map(describeFound)
const TEXT = { type: 'string' }
const MANY = Array.from({ length: 40 }, (_, i) => `name-${i}`)

export const values: Cases<ValueMessages> = {
  'json-syntax': (Object.keys(SYNTAX) as SyntaxFault[]).flatMap((fault): Case<ValueMessages['json-syntax']>[] => [
    [{ fault, found: 'abc' }, 'abc'],
    [{ fault, found: null }],
  ]),
  'empty-file': PLAIN,
  'nested-too-deeply': [[{ max: 100 }, 100]],
  'too-much-space': [[{ max: 700 }, 700]],
  'too-many-values': [[{ max: 500 }, 500, 501]],
  'repeated-key': [[{ key: 'title' }, 'title']],
  'unknown-key': [[{ key: 'titel', choices: { near: [{ id: 'title' }] } }, 'titel', 'title']],
  'wrong-key': [
    ...RULES.map((rule) => [{ key: 'two', broken: { rule } }, 'two'] as const),
    [{ key: 'two', broken: { format: 'uuid' } }, 'two'],
  ],
  'missing-key': EXPECTED.map(([expected, ...facts]) => [{ key: 'title', expected }, 'title', ...facts] as const),
  'unknown-name': [
    [{ name: 'slop', names: ['slope', 'bar'], near: ['slope'] }, 'slop', 'slope', 'bar'],
    [{ name: 'x', names: MANY, near: [] }, 'x', 'name-0', 40],
  ],
  'color-without-role': [[{ color: '#fff', roles: ['accent1', 'accent2'] }, '#fff', 'accent1', 'accent2']],
  'wrong-value': FOUND.map((found) => [{ found, expected: TEXT }] as const),
  'broken-rule': [
    ...RULES.map((rule) => [{ found: describeFound('abc'), broken: { rule } }, 'abc'] as const),
    [{ found: describeFound('abc'), broken: { format: 'uuid' } }, 'abc', 'uuid'],
    [{ found: describeFound('abc'), broken: { schema: 'The schema says so.' } }, 'abc'],
  ],
  'empty-object': [[{ keys: ['text', 'chart'] }, 'text', 'chart']],
  'empty-text': PLAIN,
  'wrong-count': [
    [{ of: 'entries', bound: 'at-least', limit: 3, size: 2 }, 3, 2],
    [{ of: 'characters', bound: 'at-most', limit: 1, size: 6 }, 1, 6],
  ],
  rule: RULES.map((rule) => [{ rule }] as const),
}
