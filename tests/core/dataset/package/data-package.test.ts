import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../core/dataset/model'
import { z } from '../../../../core/zod'
import { dataset, descriptor, entriesOf, files, rowsOf } from './read-package'

const table = { schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json') }
const keys = z.array(z.string()).min(1)

const fieldProfile = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'number', 'integer', 'boolean']),
  description: z.string().min(5),
  constraints: z
    .strictObject({
      required: z.literal(true),
      unique: z.literal(true),
      enum: z.array(z.string()).min(1),
      pattern: z.string(),
    })
    .partial()
    .optional(),
})

/** What version 2 of the standard has for a package like this, and nothing else. */
const packageProfile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  keywords: z.array(z.string()).min(1),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^[A-Za-z0-9._-]+$/), title: z.string() })).min(1),
  contributors: z.array(z.strictObject({ title: z.string() })).min(1),
  sources: z
    .array(z.strictObject({ title: z.string(), path: z.url().optional(), version: z.string().optional() }))
    .min(1),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9._-]+$/),
        title: z.string(),
        description: z.string(),
        // Neither absolute nor above the folder.
        path: z.string().regex(/^[a-z-]+\.(csv|json)$/),
        type: z.literal('table').optional(),
        format: z.enum(['csv', 'json']),
        mediatype: z.enum(['text/csv', 'application/json']),
        encoding: z.literal('utf-8'),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        schema: z
          .strictObject({
            $schema: table.schema,
            fields: z.array(fieldProfile).min(1),
            missingValues: z.tuple([z.literal('')]),
            primaryKey: keys,
            foreignKeys: z
              .array(
                z.strictObject({
                  fields: keys,
                  reference: z.strictObject({ resource: z.string().optional(), fields: keys }),
                }),
              )
              .min(1)
              .optional(),
          })
          .optional(),
      }),
    )
    .min(1),
})

const tables = descriptor.resources.flatMap(({ name, schema }) => (schema ? [{ name, schema }] : []))

describe('the descriptor', () => {
  it('has what the standard has for a package, and nothing else', () => {
    expect(packageProfile.safeParse(descriptor).error?.issues ?? []).toEqual([])
  })

  it('names every file of the package once, and no other', () => {
    const paths = descriptor.resources.map(({ path }) => path)
    expect(paths.sort()).toEqual([...files.keys()].filter((name) => name !== 'datapackage.json').sort())
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length)
  })

  it('states no day of its making, and no address that no document gives', () => {
    expect(Object.keys(descriptor)).not.toContain('created')
    expect(JSON.stringify(descriptor.sources)).not.toContain('http')
  })
})

describe.each(tables)('the table $name', ({ name, schema }) => {
  const rows = rowsOf(name)
  const key = (row: (typeof rows)[number], fields: readonly string[]) => fields.map((field) => row[field]).join('\n')

  it('has rows, each with a key of its own', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => key(row, schema.primaryKey))).size).toBe(rows.length)
  })

  it('refers to rows that there are', () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(rowsOf(reference.resource ?? name).map((row) => key(row, reference.fields)))
      expect(there.size).toBeGreaterThan(0)
      const named = rows.filter((row) => fields.some((field) => row[field] !== null)).map((row) => key(row, fields))
      expect(named.filter((one) => !there.has(one))).toEqual([])
    }
  })

  it('keeps its constraints', () => {
    for (const { name: field, constraints = {} } of schema.fields) {
      const values = rows.map((row) => row[field] ?? null)
      const given = values.filter((value) => value !== null)
      if (constraints.required) expect(given.length, field).toBe(values.length)
      if (constraints.unique) expect(new Set(given).size, field).toBe(given.length)
      if (constraints.enum)
        expect(
          given.filter((one) => !constraints.enum?.includes(String(one))),
          field,
        ).toEqual([])
      const pattern = new RegExp(constraints.pattern ?? '')
      expect(
        given.filter((one) => !pattern.test(String(one))),
        field,
      ).toEqual([])
    }
  })
})

type Mentioning = object & { readonly mentions?: readonly string[] }
type Facts = Exclude<keyof Dataset, 'renamed'>
const FACTS = (Object.keys(dataset) as (keyof Dataset)[]).filter((name): name is Facts => name !== 'renamed')

/** Without what is not there: null, empty texts and lists, and groups of nothing but these. */
function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(present)
  if (typeof value !== 'object' || value === null) return value === '' || value === null ? undefined : value
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const held = present(one)
    return held === undefined ? [] : [[key, held]]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

describe('the tables, read back', () => {
  it.each(FACTS)('are the dataset: %s', (name) => {
    // The ids that a text names are worked out from it, and the text has their figures written out.
    const facts: readonly object[] = dataset[name].map(({ mentions: _mentions, ...entry }: Mentioning) => entry)
    expect(entriesOf(name).map(present)).toEqual(facts.map(present))
  })

  it('have what a group of texts says by being there without any', () => {
    const rows = rowsOf('observations')
    const marked = rows.filter((row) => row.unit_name_given === true).length
    expect(marked).toBe(dataset.observations.filter(({ unitName }) => unitName).length)
  })

  it('have no text that a spreadsheet would run, so that none has an apostrophe before it', () => {
    for (const { name } of tables)
      for (const row of rowsOf(name))
        for (const value of Object.values(row)) if (typeof value === 'string') expect(value).not.toMatch(/^[=+\-@]/)
  })
})
