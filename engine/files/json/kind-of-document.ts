import { basename, dirname } from 'node:path'
import { TABLE_NAMES, TABLE_SCHEMAS, type TableName } from '../../../core/dataset/schema'
import { DECK_FORMAT } from '../../../core/deck/schema'
import { ownKeys, valueAt } from '../../../core/explain/schema-walk'
import type { JsonDocument } from './json-document'

export const DOCUMENT_KINDS = ['deck', 'layout', 'design', 'storyline', 'pack'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What a file is: by its `$schema`, its format or name, its folder, or what it holds; null where it is unknown. */
export function kindOf({ file, value }: JsonDocument): DocumentKind | null {
  const schema = valueAt(value, ['$schema'])
  const hint = typeof schema === 'string' ? /(\w{1,20})\.schema\.json$/.exec(schema)?.[1] : undefined
  const folder = basename(dirname(file)).replace(/s$/, '')
  const byName = DOCUMENT_KINDS.find((kind) => kind === hint) ?? DOCUMENT_KINDS.find((kind) => kind === folder)
  if (valueAt(value, ['format']) === DECK_FORMAT || file.endsWith('.brief.json')) return 'deck'
  if (basename(file) === 'pack.json') return 'pack'
  return byName ?? kindByContent(value)
}

function kindByContent(value: unknown): DocumentKind | null {
  const has = (...keys: readonly string[]) => keys.some((key) => valueAt(value, [key]) !== undefined)
  if (has('areas', 'slots')) return 'layout'
  if (has('palette', 'paints')) return 'design'
  if (has('licence')) return 'pack'
  if (has('format', 'version')) return 'deck'
  return has('sections') ? 'storyline' : null
}

/** The folder of the dataset that a file is a table of; null where its name and folder do not say so. */
export function datasetFolderOf(document: JsonDocument): string | null {
  if (kindOf(document) !== null) return null
  const isTable = (name: string) => TABLE_NAMES.includes(name as TableName)
  const folder = dirname(document.file)
  if (isTable(basename(folder))) return dirname(folder)
  return isTable(basename(document.file, '.json')) ? folder : null
}

/** The table that a list of entries probably belongs to: the one that knows most of the first entry's keys. */
export function tableByContent(value: unknown): TableName | null {
  const first: unknown = Array.isArray(value) ? value[0] : null
  if (typeof first !== 'object' || first === null) return null
  const ranked = TABLE_NAMES.map((name) => ({ name, shared: sharedKeys(name, first) })).sort(
    (a, b) => b.shared - a.shared,
  )
  return ranked[0] && ranked[0].shared > 1 ? ranked[0].name : null
}

function sharedKeys(name: TableName, entry: object): number {
  return ownKeys(TABLE_SCHEMAS[name]).filter((key) => Object.hasOwn(entry, key)).length
}
