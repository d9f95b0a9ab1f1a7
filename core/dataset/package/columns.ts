import { z } from '../../zod'
import type { Cell } from '../csv'

// The columns of a table follow from the schema of its entries: a nested key becomes `locator_paragraph`, a text in both
// languages `title_en` and `title_zh`. So the package describes each column in the words that the schema has for its key.

/** What a Table Schema says of a column. */
export interface Column {
  readonly name: string
  /** The keys that lead to its value in an entry. */
  readonly path: readonly string[]
  readonly type: 'string' | 'number' | 'integer' | 'boolean'
  readonly description: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  /** True where every entry has a value. */
  readonly required: boolean
}

/** A list inside an entry, which becomes a table of its own. */
export interface ListKey {
  readonly path: readonly string[]
  readonly description: string
}

export interface EntryColumns {
  readonly columns: readonly Column[]
  readonly lists: readonly ListKey[]
}

/** The last part of the name of a column that says whether a group of optional texts is there at all. */
const GIVEN = 'given'

interface Node {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Node[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
}

/** The columns of a table whose entries have this schema, and the lists in them. */
export function columnsOf(schema: z.ZodObject): EntryColumns {
  const columns: Column[] = []
  const lists: ListKey[] = []
  visit(z.toJSONSchema(schema, { io: 'output' }) as Node, [], true, '')
  return { columns, lists }

  function visit(given: Node, path: readonly string[], required: boolean, about: string): void {
    const node = withoutNull(given)
    const always = required && node === given
    const description = describe(given.description ?? node.description, about, path)
    if (node.type === 'array') lists.push({ path, description })
    else if (node.properties) visitGroup(node, path, always, description)
    else columns.push(leaf(node, path, always, description))
  }

  function visitGroup(node: Node, path: readonly string[], always: boolean, about: string): void {
    const { properties = {}, required } = node
    const keys = Object.entries(properties)
    if (!always && !isNeverEmpty(node)) columns.push(givenColumn(path, about))
    for (const [key, child] of keys) visit(child, [...path, key], always && (required?.includes(key) ?? false), about)
  }
}

/** The cells of an entry; what it does not have is empty. */
export function cellsOf(columns: readonly Column[], entry: object): readonly Cell[] {
  return columns.map(({ path }) => {
    const group = path.at(-1) === GIVEN ? valueAt(entry, path.slice(0, -1)) : undefined
    if (path.at(-1) === GIVEN) return group !== null && group !== undefined
    return (valueAt(entry, path) ?? null) as Cell
  })
}

/** What an entry has at the end of a path; undefined where the path breaks off. */
export function valueAt(entry: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], entry)
}

/** `["locator", "via", "en"]` is `locator_via_en`, `regionInferred` is `region_inferred`. */
export function columnName(path: readonly string[]): string {
  return path.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_')
}

/** Whether there is always a cell that is not empty, which shows that the thing itself is there. */
function isNeverEmpty(node: Node): boolean {
  const { type, properties, required, minLength } = node
  if (withoutNull(node) !== node || type === 'array') return false
  if (properties) return Object.entries(properties).some(([key, one]) => required?.includes(key) && isNeverEmpty(one))
  return type !== 'string' || node.enum !== undefined || node.pattern !== undefined || (minLength ?? 0) > 0
}

function leaf(node: Node, path: readonly string[], required: boolean, description: string): Column {
  const name = columnName(path)
  const type = node.type === 'boolean' || node.type === 'number' || node.type === 'integer' ? node.type : 'string'
  return {
    name,
    path,
    type,
    description,
    ...(node.enum ? { enum: node.enum } : {}),
    ...(node.pattern ? { pattern: node.pattern } : {}),
    // An empty text is an empty cell.
    required: required && (type !== 'string' || isNeverEmpty(node)),
  }
}

function givenColumn(path: readonly string[], about: string): Column {
  const description = `Whether there is an entry in the columns ${columnName(path)}_…: ${about}`
  return { name: columnName([...path, GIVEN]), path: [...path, GIVEN], type: 'boolean', description, required: true }
}

/** The same without null; another object where null was possible. */
function withoutNull(node: Node): Node {
  const { type, anyOf } = node
  if (typeof type === 'object') return { ...node, type: type.find((one) => one !== 'null') ?? 'string' }
  return anyOf?.find((one) => one.type !== 'null') ?? node
}

/** The two texts of a pair are described by what the pair is. */
function describe(own: string | undefined, about: string, path: readonly string[]): string {
  const key = path.at(-1)
  if (about !== '' && key === 'en') return `${about} (English)`
  if (about !== '' && key === 'zh') return `${about} (Chinese)`
  return own ?? about
}
