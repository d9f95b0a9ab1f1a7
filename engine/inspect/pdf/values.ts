/** The values that a PDF is made of (ISO 32000-1, 7.3). Texts are read as text: none that we look at is binary. */
export type PdfValue = null | boolean | number | string | PdfName | PdfRef | readonly PdfValue[] | PdfDict
export type PdfDict = ReadonlyMap<string, PdfValue>

export class PdfName {
  constructor(readonly name: string) {}
}

/** Points to an object by its number. */
export class PdfRef {
  constructor(readonly object: number) {}
}

/** What is no PDF, or no such PDF as is written here. */
export class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError'
}

/** A value, and the place after it. */
export interface Parsed {
  readonly value: PdfValue
  readonly end: number
}

/** Nothing that is written here nests deeper than a few levels. */
const MAX_DEPTH = 50

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y
const REFERENCE = /(\d+) +\d+ +R\b/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y
const WORD = /(?:true|false|null)\b/y
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const HEX = /<([0-9A-Fa-f\s]*)>/y

const WORDS: Readonly<Record<string, PdfValue>> = { true: true, false: false, null: null }

/** Reads the value at a place of a file, whose bytes are the text's characters. */
export function parseValue(text: string, from: number, depth = 0): Parsed {
  if (depth > MAX_DEPTH) throw new PdfSyntaxError('It nests too deeply')
  const at = skipSpace(text, from)
  if (text.startsWith('<<', at)) return parseDict(text, at + 2, depth)
  if (text[at] === '[') return parseArray(text, at + 1, depth)
  if (text[at] === '(') return parseLiteral(text, at)
  const read = (pattern: RegExp, value: (match: RegExpExecArray) => PdfValue): Parsed | null => {
    const match = matchAt(pattern, text, at)
    return match && { value: value(match), end: at + match[0].length }
  }
  const found =
    read(REFERENCE, ([, object]) => new PdfRef(Number(object))) ??
    read(NUMBER, ([number]) => Number(number)) ??
    read(NAME, ([, name = '']) => new PdfName(name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => byte(hex)))) ??
    read(HEX, ([, hex = '']) => textOf(hexBytes(hex))) ??
    read(WORD, ([word]) => WORDS[word] ?? null)
  if (found === null) throw new PdfSyntaxError(`No value at ${at}`)
  return found
}

function parseDict(text: string, from: number, depth: number): Parsed {
  const dict = new Map<string, PdfValue>()
  let at = skipSpace(text, from)
  while (!text.startsWith('>>', at)) {
    const key = parseValue(text, at, depth + 1)
    if (!(key.value instanceof PdfName)) throw new PdfSyntaxError(`No key at ${at}`)
    const { value, end } = parseValue(text, key.end, depth + 1)
    dict.set(key.value.name, value)
    at = skipSpace(text, end)
  }
  return { value: dict, end: at + 2 }
}

function parseArray(text: string, from: number, depth: number): Parsed {
  const array: PdfValue[] = []
  let at = skipSpace(text, from)
  while (text[at] !== ']') {
    const { value, end } = parseValue(text, at, depth + 1)
    array.push(value)
    at = skipSpace(text, end)
  }
  return { value: array, end: at + 1 }
}

/** A text in parentheses, which may hold pairs of them. */
function parseLiteral(text: string, from: number): Parsed {
  let open = 0
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '(') open++
    else if (character === ')' && --open === 0)
      return { value: textOf(unescaped(text.slice(from + 1, at))), end: at + 1 }
  }
  throw new PdfSyntaxError(`A text from ${from} has no end`)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

function unescaped(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, one = '') =>
    octal === undefined ? (ESCAPES[one[0] ?? ''] ?? one) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
  )
}

/** UTF-16 where it begins with its mark; else we write nothing but ASCII. */
function textOf(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes
  return new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1').subarray(2))
}

function hexBytes(hex: string): string {
  return (hex.replace(/\s/g, '').match(/../g) ?? []).map(byte).join('')
}

function byte(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.[0].length ?? 0)
}

/** A sticky pattern, tried at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
