import type { Random } from '../../../core/random'

/** Texts that have broken programs before. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u0007\u001b[2J\u001b]0;title\u0007',
  'a\u0000b',
  '\r\n\u2028\u2029\u0085',
  '\u202eevil\u202c \u2066isolate',
  '\ud800',
  '\udfff tail',
  '\ufeff\ufffe\uffff',
  '👩‍👩‍👧‍👦🏳️‍🌈 𠮷',
  'e\u0301\u0301\u0301\u0301'.repeat(40),
  '\u200b\u200d\u00ad'.repeat(50),
  'العربية עברית',
  '成渝地区双城经济圈'.repeat(60),
  'x'.repeat(3000),
  'word '.repeat(600),
  '{{',
  '}}',
  '{{ }}',
  '{{rd-investment/chengdu-chongqing/2023}',
  '{{rd-investment/chengdu-chongqing/2023}}',
  '{{deck.figures}} {{ deck.nothing }}',
  '{{'.repeat(500),
  '#{1} <%= 1 %> %{x}',
  "=cmd|' /C calc'!A0",
  '-1+1',
  ']]><!DOCTYPE x [<!ENTITY y "z">]>&y;&lol;&#0;',
  '<script>alert(1)</script><b>bold</b>',
  'javascript:alert(1)',
  'file:///etc/hostname',
  '\\\\server\\share\\x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a/b\\c:d*e?f"g<h>i|j',
  '../up.json',
  'CON',
  'null',
  'NaN',
  '1e999',
  '%s%n%x',
  '*.brief.json',
]

/** Values of every type, where something else is expected. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[]],
  [null],
  { toString: 'x' },
  { valueOf: null, toString: null },
  JSON.parse('{"then": "x"}'),
  { length: -1 },
  { en: '', zh: '' },
  { en: 1, zh: null },
  { text: { claim: 'growth', of: [] } },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  nested(60),
  nested(400),
]

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { content: value }
  return value
}

/** A text or another value that is not expected. */
export function hostileValue(random: Random): unknown {
  // A copy, since what it is put into may be changed further.
  return random.oneIn(2) ? hostileText(random) : structuredClone(random.pick(HOSTILE_VALUES))
}

export function hostileText(random: Random): string {
  return random.pick(HOSTILE_TEXTS) ?? ''
}
