import type { JsonSchema, Property, Section } from './model'
import { asSchemas, code, isSchema, nameOfRef, valueWords } from './value-words'

/** What a section is called: the kind of file, and the way to the object inside it. */
interface SchemaLocation {
  readonly kind: string
  readonly path: string
}

/** The sections of one kind of file: itself first, then every object in it, in the order in which they are met. */
export function sectionsOf(kind: string, schema: JsonSchema): readonly Section[] {
  return [objectSection({ kind, path: '' }, schema), ...inside({ kind, path: '' }, schema)]
}

/** The sections of what a schema gives a name, which several kinds of file may use. */
export function namedSections(schema: JsonSchema): ReadonlyMap<string, readonly Section[]> {
  const named = Object.entries(schema.$defs ?? {}).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1]))
  return new Map(
    named.map(([id, definition]) => {
      const place = { kind: nameOfRef(id), path: '' }
      return [id, [namedSection(place, definition), ...inside(place, definition)]]
    }),
  )
}

function namedSection(place: SchemaLocation, schema: JsonSchema): Section {
  const title = titleOf(place)
  if (schema.enum) return { title, intro: `One of ${schema.enum.map(code).join(', ')}.`, properties: [] }
  const options = asSchemas(schema.anyOf ?? [])
  if (options.length === 0) return objectSection(place, schema)
  const keyed = options.filter((option) => option.properties)
  const others = options.filter((option) => !option.properties).map((option) => valueWords(option, sectionNames(place)))
  const object = keyed.length === 0 ? [] : [keyed.length > 1 ? 'an object with one of these keys' : 'an object']
  const intro = `${[...others, ...object].join(', or ')}.`
  const properties = keyed.flatMap((option) => propertiesOf(place, option))
  const asOne = keyed.length > 1 ? properties.map((property) => ({ ...property, without: '' })) : properties
  return { title, intro: intro.charAt(0).toUpperCase() + intro.slice(1), properties: asOne }
}

function objectSection(place: SchemaLocation, schema: JsonSchema, intro = ''): Section {
  return { title: titleOf(place), intro, properties: propertiesOf(place, schema) }
}

function propertiesOf(place: SchemaLocation, { properties = {}, required = [] }: JsonSchema): readonly Property[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    if (!isSchema(property)) return []
    const value = valueWords(property, sectionNames({ ...place, path: joined(place.path, key) }, property))
    const optional = property.default === undefined ? '' : code(property.default)
    return [{ key, meaning: property.description ?? '', value, without: required.includes(key) ? null : optional }]
  })
}

/** The sections of the objects that the properties of an object hold. */
function inside(place: SchemaLocation, schema: JsonSchema): readonly Section[] {
  const own = Object.entries(schema.properties ?? {})
  const optional = asSchemas(schema.anyOf ?? []).flatMap((option) => Object.entries(option.properties ?? {}))
  return [...own, ...optional].flatMap(([key, property]) => {
    if (!isSchema(property)) return []
    return objectsIn(property, joined(place.path, key)).flatMap(({ path, schema, intro }) => {
      const inner = { kind: place.kind, path }
      return [objectSection(inner, schema, intro), ...inside(inner, schema)]
    })
  })
}

interface FoundObject {
  readonly path: string
  readonly schema: JsonSchema
  readonly intro: string
}

/** The objects that a property may hold: itself, entries of a list or record, branches of a union. */
function objectsIn(schema: JsonSchema, path: string): readonly FoundObject[] {
  if (schema.properties) return [{ path, schema, intro: '' }]
  const entries = isSchema(schema.items) ? objectsIn(schema.items, path) : []
  const values = isSchema(schema.additionalProperties) ? objectsIn(schema.additionalProperties, `${path} › name`) : []
  const branches = asSchemas(schema.oneOf ?? schema.anyOf ?? []).flatMap((branch) => branchOf(branch, path))
  return [...entries, ...values, ...branches]
}

/** A branch of a union that is recognized by the value of one key: `"show": "text"`. */
function branchOf(schema: JsonSchema, path: string): readonly FoundObject[] {
  const tag = tagOf(schema)
  if (!tag) return objectsIn(schema, path)
  return [{ path: `${path} › ${tag.names}`, schema, intro: tag.meaning }]
}

function tagOf({ properties = {} }: JsonSchema): { readonly names: string; readonly meaning: string } | null {
  for (const key of ['show', 'shape']) {
    const tag = properties[key]
    if (!isSchema(tag)) continue
    const names = tag.const === undefined ? (tag.enum ?? []) : [tag.const]
    return { names: names.join(', '), meaning: tag.description ?? '' }
  }
  return null
}

/** How a property's words name the section of an object that it holds. */
function sectionNames(place: SchemaLocation, property?: JsonSchema): (schema: JsonSchema) => string {
  const found = property ? objectsIn(property, place.path) : []
  return (schema) => titleOf({ ...place, path: found.find((one) => one.schema === schema)?.path ?? place.path })
}

function titleOf({ kind, path }: SchemaLocation): string {
  return path === '' ? kind : `${kind}: ${path}`
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path} › ${key}`
}
