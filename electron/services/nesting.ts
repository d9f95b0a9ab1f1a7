import { createScanner } from 'jsonc-parser'

/** How deep lists and objects may stand inside each other; no document of ours comes near. */
export const DEEPEST = 100

/** Where a JSON text nests deeper than it may; null where it does not. */
export function tooDeepAt(source: string): number | null {
  const scanner = createScanner(source, true)
  let depth = 0
  while (scanner.getPosition() < source.length) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    depth += DEPTH[source.charAt(offset)] ?? 0
    if (depth > DEEPEST) return offset
  }
  return null
}

/** What a token does to the depth, by its first character: brackets inside texts and comments begin no token. */
const DEPTH: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 }
