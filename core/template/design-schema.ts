import { z } from '../zod'
import { imageDataSchema } from './image'
import { PALETTE_ROLES, type PaletteRole } from './palette'
import { RULES } from './rules'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

const hexSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, RULES.colour.en)

/** Colours that a design mixes from its palette, each for one use. */
export const PAINT_NAMES = [
  'line',
  'track',
  'panel',
  'ground',
  'onGround',
  'onGroundMuted',
  'onGroundLine',
  'kicker',
  'warn',
] as const
export type PaintName = (typeof PAINT_NAMES)[number]

/** A colour as layouts may name it. */
export const COLOUR_NAMES = [...PALETTE_ROLES, ...PAINT_NAMES] as const
export type ColourName = PaletteRole | PaintName

export const paintSchema = z.union([
  z.enum(PALETTE_ROLES),
  z.strictObject({
    role: z.enum(PALETTE_ROLES),
    lumMod: z.number().min(0).max(4).optional(),
    lumOff: z.number().min(-1).max(1).optional(),
    alpha: z.number().min(0).max(1).optional(),
  }),
])

/** The styles of text that layouts name. */
export const TEXT_STYLES = [
  'kicker',
  'title',
  'coverTitle',
  'coverSubtitle',
  'coverFoot',
  'sectionNumber',
  'sectionTitle',
  'sectionLead',
  'lead',
  'body',
  'hero',
  'heroUnit',
  'figure',
  'figureUnit',
  'figureLarge',
  'figureLargeUnit',
  'name',
  'change',
  'context',
  'label',
  'tableHead',
  'tableCell',
  'tableFigure',
  'chartTitle',
  'category',
  'value',
  'endValue',
  'rank',
  'series',
  'quote',
  'attribution',
  'panelTitle',
  'panelBody',
  'agendaNumber',
  'agendaItem',
  'date',
  'sourceName',
  'sourceText',
  'foot',
] as const
export type TextStyleName = (typeof TEXT_STYLES)[number]

const chineseStyleSchema = z.strictObject({
  size: z.number().min(9).max(200).optional(),
  lineHeight: z.number().min(9).max(240).optional(),
  bold: z.boolean().optional(),
})

const textStyleSchema = z.strictObject({
  font: z.enum(['heading', 'body']),
  size: z.number().min(9, RULES.textSize.en).max(200),
  lineHeight: z.number().min(9).max(240).describe('Distance between baselines in points'),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  tracking: z.number().min(-2).max(6).default(0).describe('Extra space after each Latin character, in points'),
  capitals: z.boolean().default(false),
  colour: z.enum(COLOUR_NAMES),
  zh: chineseStyleSchema
    .optional()
    .describe('What differs in a Chinese deck; letter spacing and capitals never apply there'),
})

const fontPairSchema = z.strictObject({
  office: z.string().min(1).describe('The font that PowerPoint users have'),
  twin: z
    .enum(['gelasio', 'arimo', 'carlito', 'caladea', 'noto-sans-sc'])
    .describe('The shipped font of the same widths'),
})

const unitLength = z.number().min(-100).max(200)

/** `M 1 2`, `L 3 4`, `C` with six numbers, `Z`: a command that lacks a number could not be drawn. */
const NUMBER = '-?\\d+(?:\\.\\d+)?'
const POINT = `${NUMBER}[ ,]+${NUMBER}`
const PATH = new RegExp(`^ *M *${POINT}(?: *(?:[ML] *${POINT}|C *${POINT}[ ,]+${POINT}[ ,]+${POINT}|Z))* *$`)

/** Shapes of the motif, in hundredths of the height of the area that it is drawn in. */
const motifShapeSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.enum(['ellipse', 'rect']),
    x: unitLength,
    y: unitLength,
    width: unitLength,
    height: unitLength,
    fill: paintSchema.optional(),
    stroke: paintSchema.optional(),
    strokeWidth: z.number().min(0.25).max(12).default(1),
  }),
  z.strictObject({
    shape: z.literal('path'),
    path: z.string().regex(PATH, RULES.path.en).describe('Absolute M, L, C and Z commands as in SVG'),
    fill: paintSchema.optional(),
    stroke: paintSchema.optional(),
    strokeWidth: z.number().min(0.25).max(12).default(1),
  }),
])

/** A mark of the house on every slide, as high as asked for and as wide as its picture makes it. */
const logoSchema = z.strictObject({
  image: imageDataSchema,
  height: z.number().min(12).max(60).describe('In points; at the head of a slide there is room for 32'),
  on: z
    .array(z.enum(['slides', 'covers']))
    .min(1)
    .default(['slides'])
    .describe('"slides": at the right end of the head; "covers": top left on layouts without a frame'),
})

const bandEdge = z.number().min(0).max(540)
const bandSchema = z.tuple([bandEdge, bandEdge]).describe('Top and bottom in points, on a slide 540 points high')

export const designSchema = z.strictObject({
  $schema: schemaHint,
  id: idSchema,
  name: localizedSchema,
  description: localizedSchema,
  palette: z.strictObject(
    Object.fromEntries(PALETTE_ROLES.map((role) => [role, hexSchema])) as Record<PaletteRole, typeof hexSchema>,
  ),
  paints: z.strictObject(
    Object.fromEntries(PAINT_NAMES.map((name) => [name, paintSchema])) as Record<PaintName, typeof paintSchema>,
  ),
  regions: z.record(z.string(), z.enum(PALETTE_ROLES)).describe('A place keeps its colour in the whole deck'),
  fonts: z.strictObject({ heading: fontPairSchema, body: fontPairSchema, cjk: fontPairSchema }),
  type: z.strictObject(
    Object.fromEntries(TEXT_STYLES.map((name) => [name, textStyleSchema])) as Record<
      TextStyleName,
      typeof textStyleSchema
    >,
  ),
  grid: z.strictObject({
    margin: z.number().min(0).max(120),
    gutter: z.number().min(0).max(40),
    bands: z.strictObject({ kicker: bandSchema, title: bandSchema, body: bandSchema, foot: bandSchema }),
  }),
  chart: z.strictObject({
    lineWidth: z.number().min(0.5).max(12),
    pointSize: z.number().min(2).max(40),
    rankSize: z.number().min(12).max(60).describe('Diameter of the points that hold a rank'),
    barShare: z.number().min(0.1).max(1),
  }),
  rule: z.strictObject({ width: z.number().min(0.25).max(8) }).describe('The line above a card'),
  motif: z.array(motifShapeSchema).max(60).describe('The picture on covers, on a square of 100 by 100, back to front'),
  logo: logoSchema.optional(),
})

export type DesignInput = z.input<typeof designSchema>
export type DesignJson = z.output<typeof designSchema>
