import { nearest } from '../../core/nearest'
import { printable } from './printable'

/**
 * The sentences that the services say about names and documents; those about files are in `file-messages.ts`. Each tells
 * what is wrong and what to do; where it stands is added by whoever knows the file.
 */

// --- Names ------------------------------------------------------------------------------------------------------

const MOST_NAMES = 16

/** `"a", "b" or "c"`; a long list is cut. */
export function orList(names: readonly unknown[]): string {
  const quoted = names.slice(0, MOST_NAMES).map(literal)
  if (names.length > MOST_NAMES) return `${quoted.join(', ')} … (${names.length} in all)`
  const last = quoted.at(-1) ?? 'nothing'
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last
}

/** The near matches as a question, or else what there is. */
export function meant(word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  if (near.length > 0) return `did you mean ${orList(near)}?`
  const lower = word.toLowerCase()
  const longer = names.filter((name) => (word.length < 3 ? name.split('-').includes(lower) : name.includes(lower)))
  if (longer.length > 0) return `did you mean ${orList(longer)}?`
  const shorter = names.filter((name) => name.length > 1 && lower.startsWith(name))
  if (shorter.length > 0) return `did you mean ${orList(shorter)}?`
  return names.length > 0 ? `there are ${orList(names)}` : 'there are none'
}

/** A name on the command line or in a file that stands for nothing. */
export function unknownThing(kind: string, name: string, names: readonly string[]): string {
  return `There is no ${kind} ${quote(name)}; ${meant(name, names)}`
}

// --- JSON -------------------------------------------------------------------------------------------------------

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is not JSON; texts stand in double quotes',
  InvalidNumberFormat: 'is not a number as JSON writes them',
  PropertyNameExpected: 'stands where a key in double quotes is expected; is there a comma too many before it?',
  ValueExpected: 'stands where a value is expected; is there a comma too many before it?',
  ColonExpected: 'stands where a colon is expected between a key and its value',
  CommaExpected: 'stands where a comma is expected between two entries',
  CloseBraceExpected: 'stands where a closing brace } is expected',
  CloseBracketExpected: 'stands where a closing bracket ] is expected',
  EndOfFileExpected: 'stands after the end of the document',
  InvalidCommentToken: 'is a comment, which this kind of file may not hold',
  UnexpectedEndOfComment: 'begins a comment that does not end',
  UnexpectedEndOfString: 'begins a text that has no closing double quote on its line',
  UnexpectedEndOfNumber: 'is a number without its digits',
}

/** A syntax error, from jsonc-parser's name for it and what stands there. */
export function jsonSyntax(code: string, found: string): string {
  const shown = shorten(found)
  // A text that does not end brings its own quote along.
  const quoted = shown.startsWith('"') ? printable(shown) : quote(shown)
  const what = found.trim() === '' ? 'The end of the file' : quoted
  return `${what} ${SYNTAX[code] ?? 'is not valid JSON'}`
}

export function emptyFile(): string {
  return 'The file is empty'
}

export function nestedTooDeeply(deepest: number): string {
  return `Lists and objects stand inside each other more than ${deepest} deep here; no file of ours is like that`
}

export function repeatedKey(key: string): string {
  return `${quote(key)} is written twice in this object; only one would count, so take one away`
}

export function unknownKey(key: string, known: readonly string[]): string {
  return `${quote(key)} is not known here; ${meant(key, known)}`
}

/** Near names are asked about, except where they are all that there is: those were just named. */
export function unknownName(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  const hint = near.length > 0 && near.length < names.length ? `; did you mean ${orList(near)}?` : ''
  return `${quote(name)} is not one of ${orList(names)}${hint}`
}

export function missing(key: string, expected: string): string {
  return `${quote(key)} is missing; expected ${expected}`
}

export function wrongValue(found: unknown, expected: string): string {
  return `Expected ${expected}, found ${inWords(found)}`
}

export function wrongOtherwise(found: unknown, why: string): string {
  if (/^[A-Z].*\.$/.test(why)) return `${why} Found ${inWords(found)}`
  return `${capital(inWords(found))} does not fit: ${why}`
}

export function emptyObject(known: readonly string[]): string {
  return `The object is empty; expected one of the keys ${orList(known)}`
}

export function objectWith(keys: readonly string[]): string {
  return `an object with ${orList([...new Set(keys)])}`
}

export function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? orList(values) : `one of ${orList(values)}`
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

export function expectedType(type: string): string {
  return TYPES[type] ?? type
}

interface Range {
  readonly code: 'too_small' | 'too_big'
  readonly origin: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean | undefined
  readonly message: string
}

/** A number, or a length, beyond its bounds. */
export function outOfRange(issue: Range, found: unknown): string {
  if (!/^Too (small|big)/.test(issue.message)) return wrongOtherwise(found, issue.message)
  const small = issue.code === 'too_small'
  const bound = String(small ? issue.minimum : issue.maximum)
  if (issue.origin === 'string' && small && bound === '1') return 'The text is empty; write one'
  const limit = `${small ? 'at least' : 'at most'} ${bound}`
  const size = Array.isArray(found) || typeof found === 'string' ? found.length : found
  const what = COUNTED[issue.origin]
  if (what) return `Expected ${limit} ${bound === '1' ? what.one : what.many}, found ${size}`
  const exclusive = `${small ? 'more' : 'less'} than ${bound}`
  return `Expected ${issue.inclusive === false ? exclusive : `a number of ${limit}`}, found ${inWords(found)}`
}

const ENTRIES = { one: 'entry', many: 'entries' }
const COUNTED: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  array: ENTRIES,
  tuple: ENTRIES,
  string: { one: 'character', many: 'characters' },
}

export function wrongFormat(format: string, found: unknown, why: string): string {
  if (format === 'date') return wrongValue(found, 'a date that exists, written like "2025-12-24"')
  return wrongOtherwise(found, why.startsWith('Invalid') ? `expected the format ${format}` : why)
}

/** A value as a person would name it. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quote(shorten(value))}`
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

export function quote(text: string): string {
  return `"${printable(text).replaceAll('"', '\\"')}"`
}

/** A value that is expected, told apart from a text that looks like it. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  return typeof value === 'number' ? `${value} (a number)` : String(value)
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// --- Templates and decks ----------------------------------------------------------------------------------------

export function idTaken(id: string, where: string): string {
  return `The id ${quote(id)} is already used by ${where}; give this template another one`
}

export function repeatedId(id: string | undefined): string {
  return `The slide id ${quote(id ?? '')} is used twice; give this slide another one`
}

export function areaCannotShow(show: string, slot: string, accepts: string, allowed: readonly string[]): string {
  return `An area that shows ${show} takes a slot of ${orList(allowed)}, but ${quote(slot)} accepts ${quote(accepts)}`
}

export function backwards(side: string, [first, last]: readonly [number, number]): string {
  return `The ${side} run backwards, from ${first} to ${last}; write the smaller number first`
}

export function slotNotShown(slot: string): string {
  return `No area shows the slot ${quote(slot)}; add an area for it or take the slot away`
}

export function keptName(slot: string): string {
  return `A slot cannot be called ${quote(slot)}, which JavaScript keeps for itself; choose another name`
}

export function minOverMax(slot: string): string {
  return `The slot ${quote(slot)} wants more entries than it takes: "min" is larger than "max"`
}

export function slotEmpty(layout: string, slot: string, accepts: string): string {
  return `The layout ${quote(layout)} needs its slot ${quote(slot)} filled with ${quote(accepts)}`
}

export function slotRefuses(slot: string, accepts: string, found: string): string {
  return `The slot ${quote(slot)} accepts ${quote(accepts)}, found ${quote(found)}`
}

export function slotSize(slot: string, size: number, min: number, max: number): string {
  return `The slot ${quote(slot)} takes ${min} to ${max} entries, found ${size}`
}

export function noSlides(): string {
  return 'The deck has no slides; add one'
}

export function notADeck(found: unknown, format: string): string {
  return `This is not a deck: expected the format ${quote(format)}, found ${inWords(found)}`
}

export function newerDeck(found: number, newest: number): string {
  return `This deck has version ${found}, this program reads up to ${newest}; open it with a newer program`
}

export function nothingToCheck(): string {
  return 'There is nothing to check in this folder: it holds no .json file'
}

export function unknownDocument(kinds: readonly string[]): string {
  return `This is no ${orList(kinds)} and no table of a dataset; say what it is with "$schema"`
}

export function lowContrast(text: string, ground: string, ratio: number, least: number): string {
  const shown = Math.floor(ratio * 100) / 100
  return `${quote(text)} on ${quote(ground)} has a contrast of ${shown} to 1; text needs at least ${least}`
}

/** A flaw of a design, where its file is not named. */
export function ofDesign(design: string, flaw: string): string {
  return `The design ${quote(design)}: ${flaw}`
}

export function bandUpsideDown(band: string): string {
  return `The band ${quote(band)} ends above its beginning; write its top first`
}
