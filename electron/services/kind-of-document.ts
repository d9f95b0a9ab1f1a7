import { basename, dirname } from 'node:path'
import { TABLE_NAMES, TABLE_SCHEMAS, type TableName } from '../../core/dataset/schema'
import { DECK_FORMAT } from '../../core/deck/schema'
import type { JsonDocument } from './json-document'
import { ownKeys } from './schema-walk'

export const DOCUMENT_KINDS = ['deck', 'layout', 'design', 'storyline', 'pack'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What a file is: by its `$schema`, its format or name, its folder, or what it holds; null where nothing tells. */
export function kindOf({ file, value }: JsonDocument): DocumentKind | null {
  const content: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  const hint = /(\w+)\.schema\.json$/.exec(String(content.$schema ?? ''))?.[1]
  const folder = basename(dirname(file)).replace(/s$/, '')
  const byName = DOCUMENT_KINDS.find((kind) => kind === hint) ?? DOCUMENT_KINDS.find((kind) => kind === folder)
  if (content.format === DECK_FORMAT || file.endsWith('.brief.json')) return 'deck'
  if (basename(file) === 'pack.json') return 'pack'
  return byName ?? kindByContent(content)
}

function kindByContent(content: Readonly<Record<string, unknown>>): DocumentKind | null {
  if ('areas' in content || 'slots' in content) return 'layout'
  if ('palette' in content || 'paints' in content) return 'design'
  if ('licence' in content) return 'pack'
  if ('format' in content || 'version' in content) return 'deck'
  return 'sections' in content ? 'storyline' : null
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
  const keys = new Set(Object.keys(first))
  const ranked = TABLE_NAMES.map((name) => ({ name, shared: sharedKeys(name, keys) })).sort(
    (a, b) => b.shared - a.shared,
  )
  return ranked[0] && ranked[0].shared > 1 ? ranked[0].name : null
}

function sharedKeys(name: TableName, keys: ReadonlySet<string>): number {
  return ownKeys(TABLE_SCHEMAS[name]).filter((key) => keys.has(key)).length
}
