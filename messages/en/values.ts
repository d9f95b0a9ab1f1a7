import type { Expected, SyntaxFault, ValueMessages } from '../args/values'
import type { Catalogue } from '../catalogue'
import type { Found } from '../found'
import { printable } from '../printable'
import type { BrokenRule, Rule } from '../rules'
import { counted, firstOf, listed, meant, orList, quote } from './wording'

const SYNTAX: Readonly<Record<SyntaxFault, string>> = {
  symbol: 'is not JSON. Text must be in double quotes.',
  number: 'is not a JSON number.',
  'key-expected': 'is where a key in double quotes is expected. Remove the extra comma before it, if there is one.',
  'value-expected': 'is where a value is expected. Remove the extra comma before it, if there is one.',
  'colon-expected': 'is where a colon between a key and its value is expected.',
  'comma-expected': 'is where a comma between two entries is expected.',
  'brace-expected': 'is where a closing brace } is expected.',
  'bracket-expected': 'is where a closing bracket ] is expected.',
  'end-expected': 'comes after the end of the document.',
  comment: 'is a comment, which this kind of file cannot contain.',
  'unclosed-comment': 'starts a comment that does not end.',
  'unclosed-text': 'starts a text that has no closing double quote on its line.',
  'digits-expected': 'is a number without its digits.',
  other: 'is not valid JSON.',
}

const RULES: Readonly<Record<Rule, string>> = {
  id: 'an id is lowercase letters and digits joined by hyphens, like "two-rivers"',
  color: 'a color is written like "#0F5C66"',
  textSize: 'text must be at least 9 points',
  path: 'a path contains absolute M, L, C and Z commands, each with its numbers, and starts with M',
  imageBytes: 'a picture can be at most 4 MB; make it smaller',
  imageText: 'a picture is written as base64, without spaces or a prefix',
  imagePadding:
    'the base64 of a picture comes in groups of four characters, the last one padded with "="; encode the picture again',
  imageKind: 'this is neither a PNG nor a JPEG picture, or it is damaged',
  imagePixels: 'a picture can have at most 24 million pixels, or 12 million at 16 bits per color; make it smaller',
  cardCount: 'a number of cards is written like "4"',
  slotCount: 'a layout can have at most 40 slots',
  version: 'a version is three numbers, like "1.0.0"',
  period: 'a period is written like 2023, 2020-2023, 2020-12 or 2020-12-24',
  date: 'a date is written like 1997, 2020-01 or 2020-12-24',
  webAddress: 'a web address begins with https:// or http:// and contains no spaces',
  webAddressLength: 'a web address can have at most 2000 characters, percent-encoded',
  day: 'a day is written like 2020-12-24',
  languageTag: 'a language is written as a tag, like en, zh or zh-Hant',
  sha256: 'a SHA-256 has 64 digits of 0–9 and a–f',
  written: 'a text is written in one language at least, "en" or "zh"',
}

function brokenRule(broken: BrokenRule): string {
  if ('rule' in broken) return RULES[broken.rule]
  return 'format' in broken ? `expected the format ${broken.format}` : printable(broken.schema.replace(/\.$/, ''))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A value as a person would name it. */
export function foundWords(found: Found): string {
  switch (found.is) {
    case 'nothing':
    case 'null':
      return found.is
    case 'object':
      return 'an object'
    case 'list':
      return 'a list'
    case 'empty-list':
      return 'an empty list'
    case 'empty-text':
      return 'an empty text'
    case 'text':
      return `the text ${quote(found.text)}`
    case 'number':
      return `the number ${found.value}`
    case 'boolean':
      return String(found.value)
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

const NUMBERS = {
  'at-least': 'a number of at least',
  'at-most': 'a number of at most',
  'more-than': 'more than',
  'less-than': 'less than',
} as const

/** A value that is expected, distinct from a text that looks like it. */
function literal(value: string | number | boolean | null): string {
  if (typeof value === 'string') return quote(value)
  return typeof value === 'number' ? `${value} (a number)` : String(value)
}

const MAX_LISTED = 16

function oneOf(values: readonly (string | number | boolean | null)[]): string {
  const words = values.slice(0, MAX_LISTED).map(literal)
  if (values.length > MAX_LISTED) return `one of ${words.join(', ')} … (${values.length} in all)`
  return `${values.length > 1 ? 'one of ' : ''}${listed(words, 'or')}`
}

function expectedWords(expected: Expected): string {
  if ('type' in expected) return TYPES[expected.type] ?? expected.type
  if ('object' in expected) return `an object with the keys ${expected.object.map(quote).join(', ')}`
  if ('objectWith' in expected) return `an object with ${orList(expected.objectWith)}`
  if ('list' in expected) return `a list of ${expected.list} values`
  if ('oneOf' in expected) return oneOf(expected.oneOf)
  if ('anyOf' in expected) return [...new Set(expected.anyOf.map(expectedWords))].join(', or ')
  if ('date' in expected) return 'a real date, written like "2025-12-24"'
  return `${NUMBERS[expected.number]} ${expected.bound}`
}

/** Values of a JSON document. */
export const values: Catalogue<ValueMessages> = {
  'json-syntax': ({ fault, found }) => {
    // A text that does not end brings its own quote along.
    const what = found === null ? 'The end of the file' : found.startsWith('"') ? printable(found) : quote(found)
    return `${what} ${SYNTAX[fault]}`
  },
  'empty-file': () => 'The file is empty.',
  'nested-too-deeply': ({ max }) =>
    `Lists and objects are nested more than ${max} levels deep here. Files of this app are never nested this deeply.`,
  'too-much-space': ({ max }) => `There are more than ${max} spaces and line breaks in a row here. Remove some.`,
  'too-many-values': ({ max }) =>
    `The file has more than ${max} values, which is the most that can be read. Value ${max + 1} is here. Split the file.`,
  'repeated-key': ({ key }) => `${quote(key)} appears twice in this object, and only one would count. Remove one.`,
  'unknown-key': ({ key, choices }, words) => `${quote(key)} is not a known key here.${meant(choices, words)}`,
  'wrong-key': ({ key, broken }) => `${quote(key)} is not a valid key: ${brokenRule(broken)}.`,
  'missing-key': ({ key, expected }) => `${quote(key)} is missing. Expected ${expectedWords(expected)}.`,
  'unknown-name': ({ name, names, near }) => {
    const all = { first: names.slice(0, MAX_LISTED).map((id) => ({ id })), count: names.length }
    const known = names.length > MAX_LISTED ? firstOf(all, ({ id }) => quote(id)) : orList(names)
    // Where all of them are near, they were just named.
    const hint = near.length > 0 && near.length < names.length ? ` Did you mean ${orList(near)}?` : ''
    return `${quote(name)} is not one of ${known}.${hint}`
  },
  'color-without-role': ({ color, roles }) =>
    `${quote(color)} is a color. Use the role that the design gives a color, such as ${orList(roles.slice(0, MAX_LISTED))}.`,
  'wrong-value': ({ found, expected }) => `Expected ${expectedWords(expected)}, found ${foundWords(found)}.`,
  'broken-rule': ({ found, broken }) => `${capital(foundWords(found))} is not allowed: ${brokenRule(broken)}.`,
  'empty-object': ({ keys }) => `The object is empty. Expected one of the keys ${orList(keys.slice(0, MAX_LISTED))}.`,
  'empty-text': () => 'The text is empty. Write something.',
  'wrong-count': ({ of, bound, limit, size }) => {
    const [one, many] = of === 'entries' ? ['entry', 'entries'] : ['character', 'characters']
    return `Expected ${bound === 'at-least' ? 'at least' : 'at most'} ${counted(limit, one, many)}, found ${size}.`
  },
  rule: ({ rule }) => `${capital(RULES[rule])}.`,
}
