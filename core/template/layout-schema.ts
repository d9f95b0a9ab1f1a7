import { CHART_TYPES } from '../chart-types'
import { SLIDE_SIZES } from '../slide-sizes'
import { z } from '../zod'
import { SLOT_TYPES } from './content-schema'
import { COLOUR_NAMES, TEXT_STYLES } from './design-schema'
import { RULES } from './rules'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

/** Horizontal bands of the design's grid; `page` is all within the margins, `bleed` is the whole slide. */
export const BANDS = ['kicker', 'title', 'body', 'foot', 'page', 'bleed'] as const

const spanSchema = z
  .tuple([z.number().min(1).max(12), z.number().min(1).max(12)])
  .describe('First and last of twelve, both included')

/** Where an area stands: columns of the slide's grid, rows of its band; twelve each. */
const placeSchema = z.strictObject({
  band: z.enum(BANDS).default('body'),
  columns: spanSchema.default([1, 12]),
  rows: spanSchema.default([1, 12]),
})

const textStyle = z.enum(TEXT_STYLES)
const colour = z.enum(COLOUR_NAMES)
const align = z.enum(['left', 'center', 'right']).default('left')
const valign = z.enum(['top', 'middle', 'bottom']).default('top')
const minScale = z.number().min(0.4).max(1).default(0.8).describe('How far text may shrink before it overflows')

/** When an area is shown; two areas of one slot with different conditions are variants of each other. */
const conditions = {
  when: z.string().optional().describe('Shown only where this slot is filled'),
  unless: z.string().optional().describe('Shown only where this slot is empty'),
  sizes: z.array(z.enum(SLIDE_SIZES)).min(1).optional().describe('Shown only on slides of these sizes; on all without'),
}

const textArea = z.strictObject({
  show: z.literal('text'),
  ...conditions,
  slot: z.string(),
  at: placeSchema,
  style: textStyle,
  align,
  valign,
  minScale,
  balance: z.boolean().default(false).describe('Break lines so that they are of like length'),
  colour: colour.optional(),
  placeholder: z.enum(['title', 'subtitle', 'body']).optional().describe('What it is in PowerPoint'),
})

const pointsArea = z.strictObject({
  show: z.literal('points'),
  ...conditions,
  slot: z.string(),
  at: placeSchema,
  style: textStyle.default('body'),
  marker: z.enum(['dash', 'number', 'rule', 'none']).default('rule'),
  valign,
  minScale,
})

/** The lines of a card, from the top. Fields are worked out from the observation, milestone or finding. */
const cardLine = z.strictObject({
  field: z.enum(['value', 'name', 'context', 'period', 'statement', 'attribution', 'title', 'detail', 'date']),
  style: textStyle,
})

const cardsArea = z.strictObject({
  show: z.literal('cards'),
  ...conditions,
  slot: z.string(),
  at: placeSchema,
  columns: z
    .record(z.string().regex(/^[1-9]\d*$/, RULES.cardCount.en), z.number().int().min(1).max(6))
    .describe('How many columns for how many cards: {"2": 2, "4": 2, "6": 3}; the next larger entry counts'),
  gap: z.number().min(0).max(80).default(28).describe('Space between rows of cards, in points'),
  rule: z.enum(['above', 'left', 'none']).default('above'),
  arrange: z
    .enum(['stacked', 'beside'])
    .default('stacked')
    .describe('"beside" sets the first line to the left of the others'),
  lines: z.array(cardLine).min(1).max(6),
  minScale,
})

const chartArea = z.strictObject({
  show: z.literal('chart'),
  ...conditions,
  slot: z.string(),
  at: placeSchema,
  forms: z.array(z.enum(CHART_TYPES)).optional().describe('Forms that look right here; all where it is left out'),
})

const tableArea = z.strictObject({
  show: z.literal('table'),
  ...conditions,
  slot: z.string(),
  at: placeSchema,
  columns: z
    .array(z.enum(['name', 'value', 'period', 'kind', 'region', 'source']))
    .min(2)
    .default(['name', 'value']),
  blocks: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .describe('Side by side blocks that the groups are dealt to'),
})

const sharesArea = z.strictObject({ show: z.literal('shares'), slot: z.string(), at: placeSchema, ...conditions })
const timelineArea = z.strictObject({ show: z.literal('timeline'), slot: z.string(), at: placeSchema, ...conditions })
const conflictsArea = z.strictObject({ show: z.literal('conflicts'), slot: z.string(), at: placeSchema, ...conditions })

/** Lists that the program works out from the deck: nobody types an agenda or a footnote. */
const agendaArea = z.strictObject({ show: z.literal('agenda'), at: placeSchema, ...conditions })
const sourcesArea = z.strictObject({ show: z.literal('sources'), at: placeSchema, ...conditions })

const sectionNumberArea = z.strictObject({
  show: z.literal('section-number'),
  ...conditions,
  at: placeSchema,
  style: textStyle.default('sectionNumber'),
})

const colouredArea = <Show extends string>(show: Show) =>
  z.strictObject({ show: z.literal(show), at: placeSchema, colour: colour.optional(), ...conditions })
/** The design brings the motif's colours. */
const motifArea = z.strictObject({ show: z.literal('motif'), at: placeSchema, ...conditions })

export const areaSchema = z.discriminatedUnion('show', [
  textArea,
  pointsArea,
  cardsArea,
  chartArea,
  tableArea,
  sharesArea,
  timelineArea,
  conflictsArea,
  agendaArea,
  sourcesArea,
  sectionNumberArea,
  colouredArea('panel'),
  colouredArea('rule'),
  motifArea,
])

/** No slide shows more; what a stranger's layout asks for, the program lays out. */
const MOST_ENTRIES = 60
const MOST_SLOTS = 40
const MOST_AREAS = 80

const slotSchema = z.strictObject({
  accepts: z.enum(SLOT_TYPES),
  name: localizedSchema,
  min: z.number().int().min(0).max(MOST_ENTRIES).default(1),
  max: z.number().int().min(1).max(MOST_ENTRIES).default(12),
  optional: z.boolean().default(false),
  longest: z
    .number()
    .int()
    .min(1)
    .max(400)
    .optional()
    .describe(
      'How long a text of it may be, in Latin letters (a Chinese character counts twice); `check` tries the layout with so much',
    ),
})

export const layoutSchema = z.strictObject({
  $schema: schemaHint,
  id: idSchema,
  name: localizedSchema,
  description: localizedSchema,
  frame: z
    .enum(['standard', 'none'])
    .default('standard')
    .describe('"standard" adds kicker, title, sources and slide number where the design has them'),
  ground: colour.default('background'),
  slots: z
    .record(z.string(), slotSchema)
    .refine((slots) => Object.keys(slots).length <= MOST_SLOTS, RULES.slotCount.en),
  areas: z.array(areaSchema).min(1).max(MOST_AREAS),
})

export type LayoutInput = z.input<typeof layoutSchema>
export type LayoutJson = z.output<typeof layoutSchema>
export type AreaJson = z.output<typeof areaSchema>
export type Place = z.output<typeof placeSchema>
