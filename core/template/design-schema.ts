import { ruleMessage } from '../../messages/rules'
import { z } from '../zod'
import { namesOf, PAINT_USES, PALETTE_USES, TEXT_STYLE_USES } from './design-names'
import { imageDataSchema } from './image'
import { PALETTE_ROLES, type PaletteRole } from './palette'
import { pathSchema } from './path'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

/** An object with a value of one sort under each name, which says what it is for. */
function eachOf<Name extends string, Schema extends z.ZodType>(uses: Readonly<Record<Name, string>>, schema: Schema) {
  const entries = namesOf(uses).map((name) => [name, schema.describe(uses[name])])
  return z.strictObject(Object.fromEntries(entries) as Record<Name, Schema>)
}

const hexSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, ruleMessage('color'))

/** Colors that a design mixes from its palette, each for one use. */
export const PAINT_NAMES = namesOf(PAINT_USES)
export type PaintName = keyof typeof PAINT_USES

/** A color as layouts may name it. */
const COLOR_NAMES = [...PALETTE_ROLES, ...PAINT_NAMES] as const
export type ColorName = PaletteRole | PaintName
export const colorNameSchema = z.enum(COLOR_NAMES).meta({ id: 'ColorName' })

const paintSchema = z
  .union([
    z.enum(PALETTE_ROLES),
    z.strictObject({
      role: z.enum(PALETTE_ROLES).describe('A color of the palette'),
      lumMod: z.number().min(0).max(4).optional().describe('Its luminance times this; 0.6 is darker'),
      lumOff: z.number().min(-1).max(1).optional().describe('Added to its luminance, which is 0 to 1'),
      alpha: z.number().min(0).max(1).optional().describe('How much it covers; 0.5 is half transparent'),
    }),
  ])
  .meta({ id: 'Paint' })

/** The styles of text that layouts name. */
export const TEXT_STYLES = namesOf(TEXT_STYLE_USES)
export type TextStyleName = keyof typeof TEXT_STYLE_USES

const chineseStyleSchema = z.strictObject({
  size: z.number().min(9).max(200).optional().describe('In points'),
  lineHeight: z.number().min(9).max(240).optional().describe('Distance between baselines in points'),
  bold: z.boolean().optional().describe('Whether it is bold'),
})

const textStyleSchema = z
  .strictObject({
    font: z.enum(['heading', 'body']).describe('Which of the fonts; a Chinese deck uses that of the body throughout'),
    size: z.number().min(9, ruleMessage('textSize')).max(200).describe('In points'),
    lineHeight: z.number().min(9).max(240).describe('Distance between baselines in points'),
    bold: z.boolean().default(false).describe('Whether it is bold'),
    italic: z.boolean().default(false).describe('Whether it is italic'),
    tracking: z.number().min(-2).max(6).default(0).describe('Extra space after each Latin character, in points'),
    capitals: z.boolean().default(false).describe('Whether it is set in capitals'),
    colour: colorNameSchema.describe('Its color where the layout names none'),
    zh: chineseStyleSchema
      .optional()
      .describe('What differs in a Chinese deck; letter spacing and capitals never apply there'),
  })
  .meta({ id: 'TextStyle' })

const fontPairSchema = z
  .strictObject({
    office: z.string().min(1).describe('The font that PowerPoint users have'),
    twin: z
      .enum(['gelasio', 'arimo', 'carlito', 'caladea', 'noto-sans-sc'])
      .describe('The shipped font of the same widths'),
  })
  .meta({ id: 'Font' })

const unitLength = z.number().min(-100).max(200)

const painted = {
  fill: paintSchema.optional().describe('What it is filled with; nothing without'),
  stroke: paintSchema.optional().describe('What its outline is drawn with; none without'),
  strokeWidth: z.number().min(0.25).max(12).default(1).describe('Width of the outline, in points'),
}

/** Shapes of the motif, in hundredths of the largest square in the area that it is drawn in. */
const motifShapeSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.enum(['ellipse', 'rect']).describe('What is drawn in a rectangle'),
    x: unitLength.describe('Its left edge'),
    y: unitLength.describe('Its top edge'),
    width: unitLength.describe('Its width'),
    height: unitLength.describe('Its height'),
    ...painted,
  }),
  z.strictObject({
    shape: z.literal('path').describe('What is drawn along a path'),
    path: pathSchema,
    ...painted,
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
  id: idSchema.describe('The name in decks and on the command line'),
  name: localizedSchema.describe('How the design is called where it is chosen'),
  description: localizedSchema.describe('Where and for whom it is meant, in a line'),
  palette: eachOf(PALETTE_USES, hexSchema).describe('The twelve colors of an Office theme, as "#0F5C66"'),
  paints: eachOf(PAINT_USES, paintSchema).describe('Colors mixed from the palette'),
  regions: z.record(z.string(), z.enum(PALETTE_ROLES)).describe('A region keeps its color in the whole deck'),
  fonts: z
    .strictObject({
      heading: fontPairSchema.describe('For headlines and large figures'),
      body: fontPairSchema.describe('For everything else'),
      cjk: fontPairSchema.describe('For Chinese'),
    })
    .describe('Fonts that PowerPoint users have, each with a shipped twin of the same widths'),
  type: eachOf(TEXT_STYLE_USES, textStyleSchema).describe('The styles of text that layouts name'),
  grid: z
    .strictObject({
      margin: z.number().min(0).max(120).describe('Left and right of everything, in points'),
      gutter: z.number().min(0).max(40).describe('Between two columns, in points'),
      bands: z
        .strictObject({
          kicker: bandSchema.describe('Where the kicker is'),
          title: bandSchema.describe('Where the title is'),
          body: bandSchema.describe('Where areas stand that name no band'),
          foot: bandSchema.describe('Where sources and slide number stand'),
        })
        .describe('The parts of a slide, each from top to bottom in points, on a slide 540 points high'),
    })
    .describe('Where things stand; a slide has twelve columns'),
  chart: z
    .strictObject({
      lineWidth: z.number().min(0.5).max(12).describe('Width of lines, in points'),
      pointSize: z.number().min(2).max(40).describe('Diameter of points, in points'),
      rankSize: z.number().min(12).max(60).describe('Diameter of the points that hold a rank'),
      barShare: z.number().min(0.1).max(1).describe('How much of its place a bar takes'),
    })
    .describe('Lines, points and bars of charts'),
  rule: z
    .strictObject({ width: z.number().min(0.25).max(8).describe('Its width, in points') })
    .describe('The line of a card'),
  motif: z.array(motifShapeSchema).max(60).describe('The picture on covers, on a square of 100 by 100, back to front'),
  logo: logoSchema.optional().describe('A mark of the house: a picture'),
})

export type DesignJson = z.output<typeof designSchema>
