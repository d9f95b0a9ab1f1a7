import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { Localized } from '../../core/locale'
import { DEEPEST, tooDeepAt } from './nesting'
import { bad, type Checked, good, type Problem } from './problem'
import * as messages from './value-messages'

export type JsonPath = readonly (string | number)[]

/** Whether a problem is shown at an entry's key or at its value. */
export type Spot = 'key' | 'value'

export interface JsonOptions {
  /** Templates are written by hand and may explain themselves in comments; what the program writes may not. */
  readonly comments: boolean
  /** Also look for keys written twice, which costs a slow parse: for what a person hands in, not for what is shipped. */
  readonly thorough: boolean
}

/** A parsed JSON text that still knows where each of its values stands. */
export interface JsonDocument {
  readonly file: string
  readonly value: unknown
  /** A problem at the value with this path, or at the nearest one around it that exists. */
  problem(path: JsonPath, message: Localized, spot?: Spot): Problem
}

/** Parses a JSON text; syntax errors and keys written twice are problems. */
export function parseJson(file: string, text: string, options: JsonOptions): Checked<JsonDocument> {
  const source = text.replace(/^\uFEFF/, '')
  const quick = parseQuickly(source)
  if (quick && !options.thorough) return good(document(file, source, quick.value))
  const spoilt = unparsableAt(source)
  if (spoilt) return bad([{ file, ...place(source, spoilt.offset), message: spoilt.message }])
  const errors: ParseError[] = []
  const tree = parseTree(source, errors, { disallowComments: !options.comments, allowTrailingComma: false })
  // What follows the first syntax error is mostly its consequence, and would only hide it.
  const problems = errors[0] ? [syntaxProblem(file, source, errors[0])] : repeatedKeys(file, source, tree)
  return problems.length > 0 || !tree ? bad(problems) : good(document(file, source, getNodeValue(tree)))
}

/** What no parser need be troubled with: nothing at all, or nesting without end, which would exhaust it. */
function unparsableAt(source: string): { readonly offset: number; readonly message: Localized } | null {
  if (source.trim() === '') return { offset: 0, message: messages.emptyFile }
  const offset = tooDeepAt(source)
  return offset === null ? null : { offset, message: messages.nestedTooDeeply(DEEPEST) }
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
function document(file: string, source: string, value: unknown): JsonDocument {
  let tree: Node | undefined
  const problem = (path: JsonPath, message: Localized, spot: Spot = 'value'): Problem => {
    tree ??= parseTree(source, [])
    return { file, ...place(source, tree ? offsetOf(tree, path, spot) : 0), message }
  }
  return { file, value, problem }
}

function syntaxProblem(file: string, source: string, error: ParseError): Problem {
  const found = source.slice(error.offset, error.offset + Math.max(1, error.length))
  return { file, ...place(source, error.offset), message: messages.jsonSyntax(printParseErrorCode(error.error), found) }
}

function repeatedKeys(file: string, source: string, node: Node | undefined): Problem[] {
  const here: Problem[] = []
  const seen = new Set<unknown>()
  for (const child of node?.children ?? []) {
    const key = node?.type === 'object' ? child.children?.[0] : undefined
    if (key && seen.has(key.value)) {
      here.push({ file, ...place(source, key.offset), message: messages.repeatedKey(String(key.value)) })
    }
    if (key) seen.add(key.value)
    here.push(...repeatedKeys(file, source, child))
  }
  return here
}

function offsetOf(tree: Node, path: JsonPath, spot: Spot): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (!node) continue
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
    return spot === 'key' && length === path.length && key ? key.offset : node.offset
  }
  return tree.offset
}

function place(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}
