import { ruleMessage } from '../../messages/rules'
import { CHART_FORM_IDS } from '../chart-form-ids'
import { SLIDE_SIZES } from '../slide-sizes'
import { z } from '../zod'
import { anchorShape } from './anchor-schema'
import { SLOT_TYPES } from './content-schema'
import { colorNameSchema, TEXT_STYLES } from './design-schema'
import { ICON_NAMES } from './icons'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

/** Horizontal bands of the design's grid; `page` is all within the margins, `bleed` is the whole slide. */
const BANDS = ['kicker', 'title', 'body', 'foot', 'page', 'bleed'] as const

const spanSchema = z
  .tuple([z.number().min(1).max(12), z.number().min(1).max(12)])
  .describe('First and last of twelve, both included')

/** Where an area is: columns of the slide's grid, rows of its band, twelve each; edges may follow other areas. */
const placeSchema = z
  .strictObject({
    band: z
      .enum(BANDS)
      .default('body')
      .describe(
        'The part of the slide: a band of the design\'s grid, "page" for all within the margins, "bleed" for all',
      ),
    columns: spanSchema
      .default([1, 12])
      .describe('First and last of twelve columns, both included; 1.5 is between two'),
    rows: spanSchema.default([1, 12]).describe("First and last of the band's twelve rows, both included"),
    ...anchorShape,
  })
  .meta({ id: 'Place' })

const textStyle = z.enum(TEXT_STYLES).meta({ id: 'TextStyleName' }).describe('A style of text that the design gives')
const color = colorNameSchema.describe('A color of the design, by its role')
const ALIGN = z.enum(['left', 'center', 'right'])
const VALIGN = z.enum(['top', 'middle', 'bottom'])
const align = ALIGN.default('left').describe('How lines stand in the area')
const valign = VALIGN.default('top').describe('Vertical alignment of the text in its area')
const minScale = z.number().min(0.4).max(1).default(0.8).describe('How far text may shrink before it overflows')

/** The kind of an area, and what that is in words. */
const shows = <Show extends string>(show: Show, what: string) => z.literal(show).describe(what)
const slot = z.string().describe('The slot that is shown, a key of "slots"')
const at = placeSchema.describe('Where the area is')

/**
 * What other areas call an area, and when it is shown; two areas of one slot with different conditions are variants of each
 * other.
 */
const conditions = {
  id: idSchema.optional().describe('What other areas call it in "at"; the name of its slot where it is left out'),
  when: z.string().optional().describe('Shown only where this slot is filled'),
  unless: z.string().optional().describe('Shown only where this slot is empty'),
  sizes: z.array(z.enum(SLIDE_SIZES)).min(1).optional().describe('Shown only on slides of these sizes; on all without'),
}

const textArea = z.strictObject({
  show: shows('text', 'One text'),
  ...conditions,
  slot,
  at,
  style: textStyle,
  align,
  valign,
  minScale,
  balance: z.boolean().default(false).describe('Break lines so that they are of like length'),
  colour: color.optional().describe('Replaces the color of the style'),
  placeholder: z.enum(['title', 'subtitle', 'body']).optional().describe('What it is in PowerPoint'),
})

const pointsArea = z.strictObject({
  show: shows('points', 'A list of sentences'),
  ...conditions,
  slot,
  at,
  style: textStyle.default('body'),
  marker: z
    .enum(['dash', 'number', 'rule', 'none'])
    .default('rule')
    .describe('What sets the sentences apart: a dash or number before each, or a line above each'),
  valign,
  minScale,
})

/** The lines of a card, from the top. Fields are worked out from the observation, milestone or finding. */
const cardLine = z.strictObject({
  field: z
    .enum(['value', 'name', 'context', 'period', 'statement', 'attribution', 'title', 'detail', 'date'])
    .describe(
      'Figures have "value", "name", "context" and "period"; findings "statement" and "attribution"; milestones "title", "detail" and "date"',
    ),
  style: textStyle,
})

const cardsArea = z.strictObject({
  show: shows('cards', 'A card for each figure, milestone or finding, in rows'),
  ...conditions,
  slot,
  at,
  columns: z
    .record(z.string().regex(/^[1-9]\d*$/, ruleMessage('cardCount')), z.number().int().min(1).max(6))
    .describe('How many columns for how many cards: {"2": 2, "4": 2, "6": 3}; the next larger entry counts'),
  gap: z.number().min(0).max(80).default(28).describe('Space between rows of cards, in points'),
  rule: z
    .enum(['above', 'left', 'none'])
    .default('above')
    .describe('The line of each card, drawn as the kind of its figure is'),
  arrange: z
    .enum(['stacked', 'beside'])
    .default('stacked')
    .describe('"beside" sets the first line to the left of the others'),
  lines: z.array(cardLine).min(1).max(6).describe('The lines of a card, from the top'),
  minScale,
})

const chartArea = z.strictObject({
  show: shows('chart', 'A chart'),
  ...conditions,
  slot,
  at,
  forms: z.array(z.enum(CHART_FORM_IDS)).optional().describe('Forms that work here; all if left out'),
})

const tableArea = z.strictObject({
  show: shows('table', 'Figures in groups; what does not fit goes on to another slide'),
  ...conditions,
  slot,
  at,
  columns: z
    .array(z.enum(['name', 'value', 'period', 'kind', 'region', 'source']))
    .min(2)
    .default(['name', 'value'])
    .describe('The columns of the table, from the left'),
  blocks: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .describe('Side by side blocks that the groups are dealt to'),
})

const sharesArea = z.strictObject({
  show: shows('shares', 'Shares of a whole, each as a hundred squares'),
  slot,
  at,
  ...conditions,
})
const timelineArea = z.strictObject({ show: shows('timeline', 'Events on an axis, to scale'), slot, at, ...conditions })
const conflictsArea = z.strictObject({
  show: shows('conflicts', 'Panels that say where sources disagree'),
  slot,
  at,
  ...conditions,
})

const imageArea = z.strictObject({
  show: shows('image', 'A picture'),
  ...conditions,
  slot,
  at,
  fit: z
    .enum(['contain', 'cover'])
    .default('contain')
    .describe('"contain" shows the whole picture inside the area; "cover" fills the area and crops what is over'),
  align: ALIGN.default('center').describe(
    'Where the picture stands in the area, or which part of it stays when it is cropped',
  ),
  valign: VALIGN.default('middle').describe('As "align", from top to bottom'),
})

/** Lists that the program works out from the deck: nobody types an agenda or a footnote. */
const agendaArea = z.strictObject({
  show: shows('agenda', 'The sections of the deck, worked out from it'),
  at,
  ...conditions,
})
const sourcesArea = z.strictObject({
  show: shows('sources', 'The sources of the deck, worked out from it; a long list goes on to another slide'),
  at,
  ...conditions,
})

const numeralArea = z.strictObject({
  show: shows('numeral', 'A large numeral'),
  ...conditions,
  at,
  number: z
    .union([z.enum(['section', 'slide']), z.number().int().min(0).max(99)])
    .default('section')
    .describe('The number of the section or of the slide, or a number of your own'),
  digits: z
    .union([z.literal(1), z.literal(2)])
    .default(2)
    .describe('2 writes "03", 1 writes "3"'),
  style: textStyle.default('sectionNumber'),
  align,
  valign: VALIGN.default('bottom').describe('Vertical alignment of the numeral in its area'),
  colour: color.optional().describe("Instead of the style's own"),
})

const iconArea = z.strictObject({
  show: shows('icon', 'An icon, as large as its place allows; decoration'),
  ...conditions,
  at,
  icon: z
    .enum(['theme', ...ICON_NAMES])
    .describe('"theme" is the icon of the theme that the slide names, if it has one'),
  align: ALIGN.default('left').describe('Where the icon is in its area'),
  valign: VALIGN.default('top').describe('As "align", from top to bottom'),
  colour: color.optional().describe('Instead of the first accent'),
})

const coloredArea = <Show extends string>(show: Show, what: string) =>
  z.strictObject({
    show: shows(show, what),
    at,
    colour: color.optional().describe("Instead of the design's own"),
    ...conditions,
  })
/** The design brings the motif's colors. */
const motifArea = z.strictObject({
  show: shows('motif', "The design's picture, in the design's colors"),
  at,
  ...conditions,
})

export const areaSchema = z.discriminatedUnion('show', [
  textArea,
  pointsArea,
  cardsArea,
  chartArea,
  tableArea,
  sharesArea,
  timelineArea,
  conflictsArea,
  imageArea,
  agendaArea,
  sourcesArea,
  numeralArea,
  coloredArea('panel', 'A panel: a filled rectangle, behind what is listed after it'),
  coloredArea('rule', 'A hairline along the top of its place'),
  motifArea,
  iconArea,
])

/** No slide shows more; what a stranger's layout asks for, the program lays out. */
const MAX_ENTRIES = 60
const MAX_SLOTS = 40
const MAX_AREAS = 80

const slotSchema = z.strictObject({
  accepts: z.enum(SLOT_TYPES).describe('What it holds'),
  name: localizedSchema.describe('How the slot is called in the window'),
  min: z.number().int().min(0).max(MAX_ENTRIES).default(1).describe('The fewest entries of a list or chart'),
  max: z.number().int().min(1).max(MAX_ENTRIES).default(12).describe('The most entries of a list or chart'),
  optional: z.boolean().default(false).describe('Whether it may stay empty'),
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
  id: idSchema.describe('The name in decks and storylines'),
  name: localizedSchema.describe('How the layout is called where it is chosen'),
  description: localizedSchema.describe('What it is for, in a line'),
  frame: z
    .enum(['standard', 'none'])
    .default('standard')
    .describe('"standard" adds kicker, title, sources and slide number where the design has them'),
  ground: color.default('background').describe('The background color of the slide'),
  slots: z
    .record(z.string(), slotSchema)
    .refine((slots) => Object.keys(slots).length <= MAX_SLOTS, ruleMessage('slotCount'))
    .describe('What a slide of this layout holds; the keys are names of yours, and "title" is what the frame shows'),
  areas: z
    .array(areaSchema)
    .min(1)
    .max(MAX_AREAS)
    .describe('What is shown where; what comes first is painted first and read first'),
})

export type LayoutInput = z.input<typeof layoutSchema>
export type LayoutJson = z.output<typeof layoutSchema>
export type AreaJson = z.output<typeof areaSchema>
export type AreaPlacement = z.output<typeof placeSchema>
