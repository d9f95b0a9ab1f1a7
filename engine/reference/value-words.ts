import type { JsonSchema } from './model'

const NUMBERS = ['no', 'one', 'two', 'three', 'four'] as const

/** What is allowed where a schema is, in words and as Markdown. `sectionOf` names the section of an object. */
export function valueWords(schema: JsonSchema, sectionOf: (schema: JsonSchema) => string): string {
  const words = (inner: JsonSchema) => valueWords(inner, sectionOf)
  if (schema.$ref !== undefined) return linkTo(nameOfRef(schema.$ref))
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum) return schema.enum.map(code).join(', ')
  const options = schema.anyOf ?? schema.oneOf
  if (options) return [...new Set(asSchemas(options).map(words))].join(', or ')
  if (schema.type === 'array') return listWords(schema, words)
  if (schema.type === 'object') return schema.properties ? linkTo(sectionOf(schema)) : recordWords(schema, words)
  if (schema.type === 'boolean') return '`true` or `false`'
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema)
  return textWords(schema)
}

/** A value as it is written in JSON. */
export function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``
}

/** A link to a section, which bears the last part of its title: `Layout: areas › text` is "text" where layouts speak. */
function linkTo(title: string): string {
  return `[${title.split(/: | › /).at(-1)}](#${anchorOf(title)})`
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** `#/$defs/TextStyle` is called "Text style". */
export function nameOfRef(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function listWords(schema: JsonSchema, words: (inner: JsonSchema) => string): string {
  if (schema.prefixItems) {
    const items = asSchemas(schema.prefixItems).map(words)
    const same = new Set(items).size === 1
    const count = NUMBERS[items.length] ?? String(items.length)
    return same ? `a list of ${count}: each a ${items[0]}` : `a list of ${items.join(' and ')}`
  }
  const { minItems, maxItems, items } = schema
  const size = range(minItems, maxItems)
  return `list${size === '' ? '' : ` of ${size}`}: ${isSchema(items) ? words(items) : 'anything'}`
}

function recordWords({ additionalProperties, propertyNames }: JsonSchema, words: (inner: JsonSchema) => string) {
  const pattern = isSchema(propertyNames) ? propertyNames.pattern : undefined
  const key = pattern === undefined ? '"name"' : '"number"'
  return `\`{ ${key}: … }\`, each ${isSchema(additionalProperties) ? words(additionalProperties) : 'anything'}`
}

function numberWords({ type, minimum, maximum }: JsonSchema): string {
  const bounds = range(minimum, maximum)
  return `${type === 'integer' ? 'whole number' : 'number'}${bounds === '' ? '' : `, ${bounds}`}`
}

function textWords({ format, maxLength }: JsonSchema): string {
  if (format === 'date') return 'date, as `"2026-01-04"`'
  return maxLength === undefined || maxLength > 1000 ? 'text' : `text, at most ${maxLength} characters`
}

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  if (min !== undefined) return min === 0 ? '' : `at least ${min}`
  return max === undefined ? '' : `at most ${max}`
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asSchemas(values: readonly unknown[]): readonly JsonSchema[] {
  return values.filter(isSchema)
}
