import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { JsonPath, KeyOrValue } from '../../../core/explain/json-path'
import type { SyntaxFault } from '../../../messages/args/values'
import { shorten } from '../../../messages/found'
import { type Message, message } from '../../../messages/message'
import { cannotRead } from '../file-messages'
import { guarded } from '../guarded'
import { type Checked, failure, firstProblems, type Problem, success } from '../problem'
import { type Excess, excessIn, firstSyntaxError, MAX_DEPTH, MAX_SPACE, MAX_VALUES } from './json-bounds'
import { type JsonPositions, positionsIn } from './json-positions'

export type { JsonPath, KeyOrValue }

export interface JsonOptions {
  /** Templates are written by hand and may explain themselves in comments; what the program writes may not. */
  readonly comments: boolean
  /** Also look for keys written twice, which costs a slow parse: for what a person hands in, not for what is shipped. */
  readonly thorough: boolean
}

/** A parsed JSON text that still knows where each of its values is. */
export interface JsonDocument {
  readonly file: string
  readonly value: unknown
  /** The first comment, as a problem: some kinds of files may hold none. */
  readonly comment: Problem | null
  /** A problem at the value with this path, or at the nearest one around it that exists. */
  problem(path: JsonPath, message: Message, spot?: KeyOrValue): Problem
}

/** Decodes and parses the bytes of a JSON file. */
export function parseBytes(file: string, bytes: Uint8Array, options: JsonOptions): Checked<JsonDocument> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    return failure([{ file, line: 1, column: 1, message: cannotRead(error) }])
  }
  return parseJson(file, text, options)
}

/** Parses a JSON text; syntax errors and keys written twice are problems. */
export function parseJson(file: string, text: string, options: JsonOptions): Checked<JsonDocument> {
  return guarded(file, () => parse(file, text.replace(/^\uFEFF/, ''), options))
}

function parse(file: string, source: string, options: JsonOptions): Checked<JsonDocument> {
  const places = positionsIn(source)
  const spoilt = unparsableAt(source)
  if (spoilt) return failure([{ file, ...places.at(spoilt.offset), message: spoilt.message }])
  const quick = parseQuickly(source)
  if (quick && !options.thorough) return success(document(file, quick.value, places, null))
  // A text that `JSON.parse` takes has no syntax error.
  const error = quick ? null : firstSyntaxError(source, options.comments)
  if (error) return failure([{ file, ...places.at(error.offset), message: syntaxMessage(source, error) }])
  const tree = parseTree(source)
  const repeated = firstProblems(repeatedKeys(tree), (key) => repeatedKeyProblem(file, key, places))
  if (repeated.length > 0 || !tree) return failure(repeated)
  if (quick) return success(document(file, quick.value, places, null))
  return success(document(file, valueIn(tree), places, commentIn(file, source, places)))
}

/** What no parser need be troubled with: nothing at all, or so much that it would exhaust the program. */
function unparsableAt(source: string): { readonly offset: number; readonly message: Message } | null {
  if (!/\S/.test(source)) return { offset: 0, message: message('empty-file') }
  const excess = excessIn(source)
  if (excess === null) return null
  return { offset: excess.offset, message: EXCESSES[excess.bound] }
}

const EXCESSES: Readonly<Record<Excess['bound'], Message>> = {
  depth: message('nested-too-deeply', { max: MAX_DEPTH }),
  values: message('too-many-values', { max: MAX_VALUES }),
  space: message('too-much-space', { max: MAX_SPACE }),
}

/** `JSON.parse` is twenty times faster than a parser that keeps positions, and nearly every file is right. */
function parseQuickly(source: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(source) }
  } catch {
    return null
  }
}

/** Positions are worked out only when something is wrong. */
function document(file: string, value: unknown, places: JsonPositions, comment: Problem | null): JsonDocument {
  return {
    file,
    value,
    comment,
    problem: (path, message, spot = 'value') => ({ file, ...places.of(path, spot), message }),
  }
}

/** What `JSON.parse` refuses and the other parser takes is a comment. */
function commentIn(file: string, source: string, places: JsonPositions): Problem | null {
  const errors: ParseError[] = []
  parseTree(source, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  return error ? { file, ...places.at(error.offset), message: syntaxMessage(source, error) } : null
}

/** The parser's names for what is wrong. */
const SYNTAX_FAULTS: Readonly<Record<string, SyntaxFault>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'key-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'brace-expected',
  CloseBracketExpected: 'bracket-expected',
  EndOfFileExpected: 'end-expected',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'unclosed-comment',
  UnexpectedEndOfString: 'unclosed-text',
  UnexpectedEndOfNumber: 'digits-expected',
}

function syntaxMessage(source: string, { offset, length, error }: ParseError): Message {
  const found = source.slice(offset, offset + Math.max(1, length))
  return message('json-syntax', {
    fault: SYNTAX_FAULTS[printParseErrorCode(error)] ?? 'other',
    found: found.trim() === '' ? null : shorten(found),
  })
}

function repeatedKeyProblem(file: string, key: Node, places: JsonPositions): Problem {
  return { file, ...places.at(key.offset), message: message('repeated-key', { key: String(key.value) }) }
}

/** The keys that their object already has, in the order of the text. */
function repeatedKeys(root: Node | undefined): Node[] {
  const found: Node[] = []
  const look = (node: Node) => {
    const seen = new Set<unknown>()
    for (const child of node.children ?? []) {
      const key = node.type === 'object' ? child.children?.[0] : undefined
      if (key && seen.has(key.value)) found.push(key)
      if (key) seen.add(key.value)
      look(child)
    }
  }
  if (root) look(root)
  return found
}

/** The value that a tree stands for. Each key becomes an own property, "__proto__" too. */
function valueIn(node: Node): unknown {
  const { type, children = [] } = node
  if (type === 'array') return children.map(valueIn)
  if (type !== 'object') return node.value as unknown
  return Object.fromEntries(
    children.map(({ children: [key, value] = [] }) => [String(key?.value), value && valueIn(value)]),
  )
}
