import type { Dataset, Source } from '../model'
import type { Column } from './columns'
import type { Reference } from './tables'

// Descriptors of the Data Package standard, version 2 (https://datapackage.org). They hold no date of their making, so that
// the same dataset gives the same bytes.

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** One column of a Table Schema. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
}

/** A file of a package, or data inside its descriptor. */
export interface Resource {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly path?: string
  readonly data?: readonly object[]
  readonly type?: 'table'
  readonly format: 'csv' | 'json'
  readonly mediatype: string
  readonly encoding?: 'utf-8'
  readonly bytes?: number
  readonly hash?: string
  readonly schema?: object
}

/** What a package is called and says of itself besides its resources. */
export interface PackageHead {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The version of the program that made it, or null where none is stated. */
  readonly version: string | null
}

/** The size of a text in UTF-8, and its hash as "sha256:" and hexadecimal digits; core itself has no such functions. */
export type Measure = (text: string) => { readonly bytes: number; readonly hash: string }

/** The descriptor of a package, for `datapackage.json`. */
export function packageDescriptor(
  head: PackageHead,
  { themes, sources }: Pick<Dataset, 'themes' | 'sources'>,
  resources: readonly Resource[],
): object {
  const { version, ...named } = head
  return {
    $schema: `${PROFILES}/datapackage.json`,
    ...named,
    ...(version === null ? {} : { version }),
    ...(themes.length === 0 ? {} : { keywords: themes.map(({ name }) => name.en) }),
    licenses: [{ name: 'MIT', title: 'MIT License' }],
    contributors: [{ title: 'Chengyu Brief contributors' }],
    sources: sources.map(sourceOf),
    resources,
  }
}

/** A text file of a package, with its size and hash. */
export function fileResource(
  resource: Pick<Resource, 'name' | 'title' | 'description' | 'schema'> & { readonly path: string },
  text: string,
  measure: Measure,
): Resource {
  const isTable = resource.schema !== undefined
  const { schema, ...named } = resource
  return {
    ...named,
    ...(isTable ? { type: 'table' } : {}),
    format: isTable ? 'csv' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    ...measure(text),
    ...(schema === undefined ? {} : { schema }),
  }
}

/** The Table Schema of a table: its columns, key and references. An empty cell is a missing value. */
export function tableSchema(
  fields: readonly Field[],
  key: readonly string[],
  references: readonly Reference[],
  own: string,
): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields,
    missingValues: [''],
    primaryKey: key,
    ...(references.length === 0 ? {} : { foreignKeys: references.map((reference) => foreignKey(reference, own)) }),
  }
}

/** A column as a field; the only column of a key holds each value once. */
export function fieldOf({ name, type, description, required, pattern, ...column }: Column, isKey: boolean): Field {
  const constraints = {
    ...(required ? { required } : {}),
    ...(isKey ? { unique: true as const } : {}),
    ...(column.enum ? { enum: column.enum } : {}),
    ...(pattern ? { pattern } : {}),
  }
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}

/** A table that refers to itself does not name itself. */
function foreignKey({ column, table }: Reference, own: string): object {
  const reference = table === own ? { fields: ['id'] } : { resource: table, fields: ['id'] }
  return { fields: [column], reference }
}

function sourceOf({ citationFull, url, version }: Source): object {
  return { title: citationFull.en, ...(url ? { path: url } : {}), ...(version ? { version: version.en } : {}) }
}
