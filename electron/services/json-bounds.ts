/** How deep lists and objects may stand inside each other; no document of ours comes near. */
export const MAX_DEPTH = 100
/** How many values a document may hold: a deck of a thousand slides has about thirty thousand. Of more, telling what is wrong would take too much memory. */
export const MAX_VALUES = 100_000
/** How much white space may stand between two values: a parser may keep each character of it. */
export const MAX_SPACE = 1_000_000

/** Where a JSON text exceeds a bound, and which one. */
export interface Excess {
  readonly offset: number
  readonly bound: 'depth' | 'values' | 'space'
}

/** Looks through a JSON text before any parser builds something from it; null where it keeps the bounds. */
export function excessIn(source: string): Excess | null {
  let depth = 0
  let values = 1
  let space = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    space = code <= SPACE ? space + 1 : 0
    if (space > MAX_SPACE) return { offset: at, bound: 'space' }
    switch (code) {
      case QUOTE:
        at = endOfText(source, at)
        break
      case SLASH:
        at = endOfComment(source, at)
        break
      case COMMA:
        if (++values > MAX_VALUES) return { offset: at, bound: 'values' }
        break
      case OPEN_BRACE:
      case OPEN_BRACKET:
        if (++depth > MAX_DEPTH) return { offset: at, bound: 'depth' }
        if (++values > MAX_VALUES) return { offset: at, bound: 'values' }
        break
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        depth--
        break
    }
  }
  return null
}

const SPACE = 0x20
const [QUOTE, BACKSLASH, NEWLINE, SLASH, COMMA] = [0x22, 0x5c, 0x0a, 0x2f, 0x2c]
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d]

/** The place of the quote that ends a text, or of the line break that cuts it off. */
function endOfText(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE || code === NEWLINE) return at
  }
  return source.length
}

/** The last place of a comment that begins here; the place itself where none does. */
function endOfComment(source: string, start: number): number {
  const begins = source.slice(start, start + 2)
  if (begins !== '//' && begins !== '/*') return start
  const end = begins === '//' ? source.indexOf('\n', start) : source.indexOf('*/', start + 2)
  return end < 0 ? source.length : end + begins.length - 1
}
