import type { Random } from '../../../core/random'
import { hostileText, hostileValue } from './hostile'

type Path = readonly (string | number)[]
type Container = Record<string | number, unknown>

/** A copy in which a few things are other than before. */
export function mutatedJson(value: unknown, random: Random): unknown {
  let mutated = structuredClone(value)
  for (let count = 1 + random.below(3); count > 0; count--) mutated = mutateOnce(mutated, random)
  return mutated
}

function mutateOnce(value: unknown, random: Random): unknown {
  const path = random.pick(pathsOf(value))
  if (path === undefined || path.length === 0) return random.oneIn(20) ? hostileValue(random) : value
  const parent = valueAt(value, path.slice(0, -1)) as Container
  const key = path.at(-1) ?? ''
  random.pick(MUTATIONS)?.(parent, key, random)
  return value
}

type Mutation = (parent: Container, key: string | number, random: Random) => void

const MUTATIONS: readonly Mutation[] = [
  (parent, key, random) => set(parent, key, hostileValue(random)),
  (parent, key, random) => set(parent, key, hostileText(random)),
  (parent, key, random) => {
    const value = parent[key]
    set(parent, key, typeof value === 'string' ? mutatedText(value, random) : hostileValue(random))
  },
  (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  },
  (parent, key) => {
    const copy = structuredClone(parent[key])
    if (Array.isArray(parent)) parent.splice(Number(key), 0, copy)
    else set(parent, `${key}2`, copy)
  },
  (parent, key) => set(parent, key, [parent[key]]),
  (parent, key) => set(parent, key, { [key]: parent[key] }),
  (parent, key, random) => {
    const other = random.pick(Object.keys(parent))
    if (other === undefined) return
    const value = parent[key]
    set(parent, key, parent[other])
    set(parent, other, value)
  },
  (parent, _, random) => {
    if (!Array.isArray(parent)) set(parent, hostileText(random), hostileValue(random))
  },
  (parent, key, random) => {
    const value = parent[key]
    set(parent, key, typeof value === 'number' ? value * (random.below(2001) - 1000) : hostileValue(random))
  },
]

/** Also where the key is one that an assignment would take for something else. */
function set(parent: Container, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true })
}

function mutatedText(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const cut = random.oneIn(2) ? random.below(10) : 0
  return text.slice(0, at) + hostileText(random) + text.slice(at + cut)
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Container)[key], value)
}
