import { type Node, parseTree } from 'jsonc-parser'
import type { JsonPath, KeyOrValue } from '../../../core/explain/json-path'

/** A line and a column; both count from 1. */
export interface JsonPosition {
  readonly line: number
  readonly column: number
}

/** Where the values of a JSON text are. */
export interface JsonPositions {
  /** The place of the value with this path, or of the nearest one around it that exists. */
  of(path: JsonPath, spot: KeyOrValue): JsonPosition
  at(offset: number): JsonPosition
}

/** Places in a text. Whatever they need is worked out when the first one is asked for, and each is then found quickly. */
export function positionsIn(source: string): JsonPositions {
  let tree: Node | null | undefined
  let breaks: Uint32Array | undefined
  const entries = new Map<Node, ReadonlyMap<string, Node>>()

  const at = (offset: number): JsonPosition => {
    if (offset === 0) return { line: 1, column: 1 }
    breaks ??= lineBreaks(source)
    const line = countBelow(breaks, offset)
    return { line: line + 1, column: offset - (line === 0 ? -1 : (breaks[line - 1] ?? -1)) }
  }

  const propertiesOf = (node: Node): ReadonlyMap<string, Node> => {
    const known = entries.get(node)
    if (known) return known
    const made = new Map<string, Node>()
    for (const property of node.children ?? []) {
      const key: unknown = property.children?.[0]?.value
      // Of a key that is written twice, the first counts.
      if (typeof key === 'string' && !made.has(key)) made.set(key, property)
    }
    entries.set(node, made)
    return made
  }

  /** One step inwards: the entry of a list, or the property of an object. */
  const stepInto = (node: Node, step: string | number): FoundPosition | null => {
    if (typeof step === 'number') {
      const entry = node.type === 'array' ? node.children?.[step] : undefined
      return entry ? { value: entry, key: null } : null
    }
    const [key, value] = (node.type === 'object' ? propertiesOf(node).get(step)?.children : null) ?? []
    return key && value ? { value, key } : null
  }

  return {
    at,
    of(path, spot) {
      tree ??= parseTree(source, []) ?? null
      if (!tree) return at(0)
      let found: FoundPosition = { value: tree, key: null }
      let depth = 0
      for (const step of path) {
        const next = stepInto(found.value, step)
        if (!next) break
        found = next
        depth++
      }
      const shown = spot === 'key' && depth === path.length ? found.key : null
      return at((shown ?? found.value).offset)
    },
  }
}

interface FoundPosition {
  readonly value: Node
  /** Null in a list. */
  readonly key: Node | null
}

/** The offsets of all line breaks. */
function lineBreaks(source: string): Uint32Array {
  let count = 0
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) count++
  const breaks = new Uint32Array(count)
  let at = -1
  for (let i = 0; i < count; i++) {
    at = source.indexOf('\n', at + 1)
    breaks[i] = at
  }
  return breaks
}

/** How many of the sorted numbers are below a bound. */
function countBelow(sorted: Uint32Array, bound: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return low
}
