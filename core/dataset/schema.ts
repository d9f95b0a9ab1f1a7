import { z } from '../zod'
import { DIRECTIONS, KINDS, QUALIFIERS, STANCES, UNITS } from './model'
import { parsePeriod } from './period'

const text = z.string().trim().min(1, 'This text is empty.')
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id has small letters, digits and single hyphens.')
const localized = z.strictObject({ en: text, zh: text })
const note = localized.nullable().default(null)

/** A localized text with a limit of characters in each language. */
const limited = (en: number, zh: number) =>
  z.strictObject({
    en: text.max(en, `This text may have at most ${en} characters in English.`),
    zh: text.max(zh, `This text may have at most ${zh} characters in Chinese.`),
  })

const period = z.string().refine((value) => parsePeriod(value) !== null, {
  error: (issue) => `"${issue.input}" is not a period: write 2023, 2020-2023, 2020-12 or 2020-12-24.`,
})
const date = period.refine((value) => parsePeriod(value)?.form !== 'range', {
  error: (issue) => `"${issue.input}" is a span; a date is written 1997, 2020-01 or 2020-12-24.`,
})
const context = limited(48, 20).nullable().default(null)
const locator = z.strictObject({ paragraph: z.int().min(1), via: note })
const related = z.strictObject({ change: text.nullable().default(null), usd: text.nullable().default(null) })
const decimals = z.int().min(0).max(4)

/** Office programs and browsers take longer addresses, but not all of them. */
const LONGEST_ADDRESS = 2000
const TOO_LONG = `A web address may have at most ${LONGEST_ADDRESS} characters, percent-encoded.`

/** An address on the web, in the letters that every program takes (RFC 3986): others come percent-encoded out of it. */
const address = z
  .string()
  .max(LONGEST_ADDRESS, TOO_LONG)
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        normalize: true,
        error: (issue) => `"${issue.input}" is no web address: write one that begins with https:// or http://.`,
      })
      .max(LONGEST_ADDRESS, TOO_LONG),
  )
const noRelation = { change: null, usd: null }

export const sourceSchema = z.strictObject({
  id,
  title: localized,
  publisher: localized,
  date: date.nullable(),
  citation: localized,
  url: address.nullable().default(null),
  note,
})

export const regionSchema = z.strictObject({ id, name: localized, short: limited(24, 10), note })

export const themeSchema = z.strictObject({ id, name: localized, summary: localized })

export const metricSchema = z.strictObject({
  id,
  theme: id,
  field: localized.nullable().default(null),
  name: localized,
  singular: localized.nullable().default(null),
  short: limited(24, 10),
  unit: z.enum(UNITS),
  direction: z.enum(DIRECTIONS),
  change: z.boolean().default(false),
  unitName: z
    .strictObject({ en: z.string().default(''), zh: z.string().default('') })
    .nullable()
    .default(null),
  note,
})

/** What stated and derived observations have in common. Their id is worked out from the first four entries. */
const place = {
  metric: id,
  region: id,
  period: period.nullable(),
  variant: id.nullable().default(null),
  periodInferred: z.boolean().default(false),
  decimals,
  qualifier: z.enum(QUALIFIERS).default('exact'),
  context,
  note,
  related: related.default(noRelation),
}

export const observationSchema = z.strictObject({
  ...place,
  value: z.number(),
  unit: z.enum(UNITS).nullable().default(null),
  kind: z.enum(KINDS).exclude(['derived'], 'A derived value belongs in derived.json.').default('observed'),
  words: note,
  source: id,
  locator,
})

export const derivedSchema = z.strictObject({ ...place, formula: text, inputs: z.array(text).min(1) })

export const milestoneSchema = z.strictObject({
  id,
  theme: id,
  date,
  title: localized,
  detail: localized,
  source: id,
  locator,
})

export const findingSchema = z.strictObject({
  id,
  theme: id,
  regions: z.array(id).min(1),
  statement: localized,
  attribution: localized,
  stance: z.enum(STANCES).default('neutral'),
  source: id,
  locator,
})

export const conflictSchema = z.strictObject({
  id,
  theme: id,
  title: localized,
  statement: localized,
  resolution: localized,
  agrees: z.boolean().default(false),
  observations: z.array(text),
  sources: z.array(id),
})

/** One schema per table: a file `NAME.json` holds an array of these. */
export const TABLE_SCHEMAS = {
  sources: sourceSchema,
  regions: regionSchema,
  themes: themeSchema,
  metrics: metricSchema,
  observations: observationSchema,
  derived: derivedSchema,
  milestones: milestoneSchema,
  findings: findingSchema,
  conflicts: conflictSchema,
} as const

export type TableName = keyof typeof TABLE_SCHEMAS
export type TableEntry<N extends TableName> = z.output<(typeof TABLE_SCHEMAS)[N]>
export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as readonly TableName[]
