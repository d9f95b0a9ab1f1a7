import { ruleMessage } from '../../messages/rules'
import { z } from '../zod'
import { DATE_MEANINGS, DIRECTIONS, QUALIFIERS, RELIABILITIES, STANCES, STATED_KINDS, UNITS } from './model'
import { parsePeriod } from './period'
import {
  conflictPhrasesSchema,
  findingPhrasesSchema,
  metricPhrasesSchema,
  milestonePhrasesSchema,
  regionPhrasesSchema,
} from './phrase-schema'
import { localized, text } from './text-schema'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ruleMessage('id'))
const note = localized.nullable().default(null)

/** A localized text with a limit of characters in each language. */
const limited = (en: number, zh: number) =>
  z.strictObject({
    en: text.max(en).describe('The English text'),
    zh: text.max(zh).describe('The Chinese text'),
  })

const period = z.string().refine((value) => parsePeriod(value) !== null, ruleMessage('period'))
const date = z.string().refine((value) => parsePeriod(value)?.form === 'date', ruleMessage('date'))
const context = limited(48, 20)
  .nullable()
  .default(null)
  .describe('A short phrase for a card, where it says more than name, place and period: "a year"')
const locator = z
  .strictObject({
    paragraph: z.int().min(1).describe('The paragraph of the source, counted from 1; titles and captions do not count'),
    to: z.int().min(2).nullable().default(null).describe('The last paragraph, where the statement goes over several'),
    via: note.describe('Whose figure it is, where the source repeats somebody else’s'),
  })
  .describe('Where a reader finds the statement in the source')
const related = z.strictObject({
  change: text.nullable().default(null).describe('The id of the observation that states how this one changed'),
  usd: text.nullable().default(null).describe('The id of the observation that states the same value in US dollars'),
})
const decimals = z.int().min(0).max(4).describe('How many decimals are shown: as many as the source gives')
const ownId = id.describe('Unique in its table: small letters, digits and single hyphens')
const theme = id.describe('The id of the theme that it belongs to')
const source = id.describe('The id of the source that states it')

/** Office programs and browsers take longer addresses, but not all of them. */
const MAX_ADDRESS_LENGTH = 2000
const TOO_LONG = ruleMessage('webAddressLength')

/** An address on the web, in the letters that every program takes (RFC 3986): others come percent-encoded out of it. */
const address = z
  .string()
  .max(MAX_ADDRESS_LENGTH, TOO_LONG)
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        normalize: true,
        error: ruleMessage('webAddress'),
      })
      .max(MAX_ADDRESS_LENGTH, TOO_LONG),
  )
const noRelation = { change: null, usd: null }

const day = date.refine((value) => value.length === 'yyyy-mm-dd'.length, ruleMessage('day'))
const license = z.strictObject({
  name: localized.describe('Its name, or what the document says: "All rights reserved"'),
  url: address.nullable().default(null).describe('Where its text is'),
})
const SHA256 = /^[0-9a-f]{64}$/
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export const sourceSchema = z.strictObject({
  id: ownId,
  title: localized.describe('The title of the document'),
  titleTranslated: z
    .enum(['en', 'zh'])
    .nullable()
    .default(null)
    .describe('The language whose title was translated for this dataset; null where the document itself has both'),
  language: z
    .string()
    .regex(LANGUAGE_TAG, ruleMessage('languageTag'))
    .nullable()
    .default(null)
    .describe('The language of the document, as a tag: "en"'),
  author: note.describe('Who wrote it, by its by-line'),
  producer: note.describe('Who made its figures, where that is one for the whole document'),
  publisher: note.describe('Who published it'),
  distributor: note.describe('Through whom it reached its readers, where that is not its publisher'),
  documentNumber: text.nullable().default(null).describe('The number that its publisher or distributor gave it'),
  place: note.describe('The place of its date line'),
  date: date.nullable().describe('When it was published, or null where the document does not say'),
  dateMeaning: z
    .enum(DATE_MEANINGS)
    .default('published')
    .describe('Whether the document calls its date that of publication or of an update'),
  accessed: day.nullable().default(null).describe('The day on which it was read, if that was recorded'),
  url: address.nullable().default(null).describe('Where it is on the web, if the document says so'),
  license: license.nullable().default(null).describe('On what terms it may be used, as it says itself'),
  version: note.describe('The edition of what it reports: "2025 edition of the index"'),
  citation: localized.describe('How a footnote names it: "China Daily, 28 February 2025"'),
  sha256: z
    .string()
    .regex(SHA256, ruleMessage('sha256'))
    .nullable()
    .default(null)
    .describe('SHA-256 of the file from which the facts were taken'),
  paragraphs: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('How many paragraphs it has by the rule "paragraphs"; no locator goes beyond the last'),
  reliability: z
    .enum(RELIABILITIES)
    .default('unknown')
    .describe('Whether it is an official document, a report of the press, promotion, or nobody can tell'),
  note: note.describe('What a reader should know before trusting it'),
})

export const regionSchema = z.strictObject({
  id: ownId,
  name: localized.describe('The full name'),
  short: limited(24, 10).describe('A name that is short enough for the label of a chart'),
  note: note.describe('What the region does or does not include'),
  within: id.nullable().default(null).describe('The id of the smallest other region that holds all of it'),
  phrases: regionPhrasesSchema.exactOptional().describe('How sentences name it; the short name if left out'),
})

export const themeSchema = z.strictObject({
  id: ownId,
  name: localized.describe('The name of the topic'),
  summary: localized.describe('One sentence that says what the theme covers'),
})

export const metricSchema = z.strictObject({
  id: ownId,
  theme,
  field: localized.nullable().default(null).describe('The heading of a group of metrics, such as a field of a plan'),
  name: localized.describe('The full name'),
  singular: localized.nullable().default(null).describe('The name beside a value of one, where it differs'),
  short: limited(24, 10).describe('A name for the labels of charts and for narrow cards'),
  unit: z.enum(UNITS).describe('The unit of its values'),
  direction: z.enum(DIRECTIONS).describe('Whether more is better, worse or neither'),
  time: z
    .enum(['point', 'year'])
    .nullable()
    .default(null)
    .describe(
      'Whether a value of a single year is as of a moment in it or of the whole of it; counts, ranks and travel times are of a moment if left out',
    ),
  change: z.boolean().default(false).describe('True for growth and other changes, which are shown with a sign'),
  unitName: z
    .strictObject({
      en: z.string().default('').describe('After the number in English'),
      zh: z.string().default('').describe('After the number in Chinese'),
    })
    .nullable()
    .default(null)
    .describe('What stands after the number in place of the unit’s own name: 家'),
  note: note.describe('How to read the metric, or what it is not'),
  phrases: metricPhrasesSchema.exactOptional().describe('How sentences speak of it; its name if left out'),
})

/** What stated and derived observations have in common. Their id is worked out from the first four entries. */
const place = {
  metric: id.describe('The id of the metric'),
  region: id.describe('The id of the region'),
  period: period.nullable().describe('When: 2023, 2020-2023, 2020-12 or 2020-12-24; null where nothing tells'),
  variant: id.nullable().default(null).describe('Tells two values of one metric, region and period apart: "usd"'),
  periodInferred: z.boolean().default(false).describe('True where the document does not say the period'),
  regionInferred: z
    .boolean()
    .default(false)
    .describe('True where the document does not name the region in these words'),
  metricInferred: z
    .boolean()
    .default(false)
    .describe('True where the document does not name the metric in these words'),
  context,
  note: note.describe('What a careful reader must know'),
  related: related.default(noRelation).describe('Observations that belong to this one'),
}

export const observationSchema = z.strictObject({
  ...place,
  value: z.number().describe('The number, in the unit of the source'),
  decimals,
  qualifier: z.enum(QUALIFIERS).default('exact').describe('What the source says around the number'),
  rounding: z
    .number()
    .min(0)
    .nullable()
    .default(null)
    .describe(
      'The unit to which the source rounded, or 0 where the number is exact by definition; read off the digits if left out',
    ),
  unit: z.enum(UNITS).nullable().default(null).describe('The unit, where it is not that of the metric'),
  kind: z
    .enum(STATED_KINDS)
    .default('observed')
    .describe('Whether it was observed, announced, claimed, projected or planned'),
  words: note.describe('The words of a source that gives no number: "nearly doubled"; shown in its place'),
  source,
  locator,
})

export const derivedSchema = z.strictObject({
  ...place,
  decimals: decimals.describe('At most how many decimals are shown; fewer where the inputs are too rough for them'),
  formula: text.describe('The name of the formula'),
  inputs: z.array(text).min(1).describe('The ids of the observations that it takes, in order'),
})

export const milestoneSchema = z.strictObject({
  id: ownId,
  theme,
  date: date.describe('1997, 2020-01 or 2020-12-24: as exact as the source'),
  dateInferred: z.boolean().default(false).describe('True where the document does not say all of the date'),
  title: localized.describe('What happened, as a title'),
  detail: localized.describe('What happened, in a sentence'),
  source,
  locator,
  phrases: milestonePhrasesSchema.exactOptional().describe('How titles name it'),
})

export const findingSchema = z.strictObject({
  id: ownId,
  theme,
  regions: z.array(id).min(1).describe('The ids of the regions that it is about'),
  statement: localized.describe('The judgment, paraphrased'),
  attribution: localized.describe('Who says so, in the words of a caption'),
  stance: z
    .enum(STANCES)
    .default('neutral')
    .describe('Whether it criticizes, gives advice, promotes or does none of these'),
  source,
  locator,
  phrases: findingPhrasesSchema.exactOptional().describe('How titles quote it'),
})

export const conflictSchema = z.strictObject({
  id: ownId,
  theme,
  title: localized.describe('What does not fit, as a title'),
  statement: localized.describe('Who says what'),
  resolution: localized.describe('What a briefing does about it'),
  agrees: z
    .boolean()
    .default(false)
    .describe('True where the statements turn out to agree, or not to contradict each other'),
  observations: z.array(text).describe('The ids of the observations that do not fit each other'),
  sources: z.array(id).describe('The ids of the sources that state them'),
  phrases: conflictPhrasesSchema.exactOptional().describe('How titles put it'),
})

export const renamedSchema = z.strictObject({
  from: text.describe('The id that an observation had'),
  to: text.describe('The id that it has now'),
})

export const ruleSchema = z.strictObject({
  id: ownId.describe('Its name: "paragraphs" is shown with the sources of a deck'),
  name: localized.describe('What it is about'),
  text: localized.describe('The rule, in a few sentences'),
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
  rules: ruleSchema,
  renamed: renamedSchema,
} as const

export type TableName = keyof typeof TABLE_SCHEMAS
export type TableEntry<N extends TableName> = z.output<(typeof TABLE_SCHEMAS)[N]>
export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as readonly TableName[]
