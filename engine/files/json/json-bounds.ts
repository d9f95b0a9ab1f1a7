import { type ParseError, visit } from 'jsonc-parser'

/** How deep lists and objects may be inside each other; no document of ours comes near. */
export const MAX_DEPTH = 100
/** How many values a document may hold: a deck of a thousand slides has about thirty thousand. Of more, telling what is wrong would take too much memory. */
export const MAX_VALUES = 100_000
/** So many characters with a backslash count as one value: a parser keeps what is between each two of them. */
export const ESCAPES_PER_VALUE = 8
/** How much white space may be between two values: a parser may keep each character of it. */
export const MAX_SPACE = 1_000_000

/** Where a JSON text exceeds a bound, and which one. */
export interface Excess {
  readonly offset: number
  readonly bound: 'depth' | 'values' | 'space'
}

/** Looks through a JSON text before any parser builds something from it; null where it keeps the bounds. */
export function excessIn(source: string): Excess | null {
  return measure(source).excess
}

/** How many values a JSON text holds; null where it exceeds a bound, so that no parser builds anything from it. */
export function valuesIn(source: string): number | null {
  const { values, excess } = measure(source)
  return excess ? null : values
}

/**
 * Texts and comments end here exactly where they end for the parser, at a carriage return too. Behind the first syntax
 * error the count means nothing; no parser goes on there.
 */
function measure(source: string): { readonly values: number; readonly excess: Excess | null } {
  let depth = 0
  let values = 1
  let escapes = 0
  let space = 0
  const beyond = (offset: number, bound: Excess['bound']) => ({ values, excess: { offset, bound } })
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    space = code <= SPACE ? space + 1 : 0
    if (space > MAX_SPACE) return beyond(at, 'space')
    switch (code) {
      case QUOTE:
        for (at++; !endsText(source, at); at++) {
          if (source.charCodeAt(at) !== BACKSLASH) continue
          at++
          if (++escapes % ESCAPES_PER_VALUE === 0 && ++values > MAX_VALUES) return beyond(at, 'values')
        }
        break
      case SLASH:
        at = endOfComment(source, at)
        break
      case COMMA:
        if (++values > MAX_VALUES) return beyond(at, 'values')
        break
      case OPEN_BRACE:
      case OPEN_BRACKET:
        if (++depth > MAX_DEPTH) return beyond(at, 'depth')
        if (++values > MAX_VALUES) return beyond(at, 'values')
        break
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        depth--
        break
    }
  }
  return { values, excess: null }
}

const SPACE = 0x20
const [QUOTE, BACKSLASH, SLASH, COMMA] = [0x22, 0x5c, 0x2f, 0x2c]
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d]

/** Whether a text ends here: at its quote, or at the line break or the end that cuts it off. */
function endsText(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return at >= source.length || code === QUOTE || isLineBreak(code)
}

/** The last place of a comment that begins here; the place itself where none does. */
function endOfComment(source: string, start: number): number {
  const begins = source.slice(start, start + 2)
  if (begins !== '//' && begins !== '/*') return start
  if (begins === '//') return endOfLine(source, start)
  const end = source.indexOf('*/', start + 2)
  return end < 0 ? source.length : end + 1
}

function endOfLine(source: string, start: number): number {
  let at = start
  while (at < source.length && !isLineBreak(source.charCodeAt(at))) at++
  return at
}

/** What ends a line for jsonc-parser; the Unicode separators do not. */
function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

/**
 * The first syntax error of a JSON text, or null. Nothing behind it is looked at: what follows is mostly its consequence, and
 * a parser that goes on keeps an error for every few characters.
 */
export function firstSyntaxError(source: string, comments: boolean): ParseError | null {
  try {
    visit(
      source,
      {
        onError: (error, offset, length) => {
          throw new Found({ error, offset, length })
        },
      },
      { disallowComments: !comments, allowTrailingComma: false },
    )
    return null
  } catch (error) {
    if (error instanceof Found) return error.first
    throw error
  }
}

/** Ends the visit of a text. */
class Found extends Error {
  readonly first: ParseError

  constructor(first: ParseError) {
    super('syntax error')
    this.first = first
  }
}
