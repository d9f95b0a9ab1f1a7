import { SLIDE_SIZES } from '../slide-sizes'
import { slotContentSchema } from '../template/content-schema'
import { idSchema, plainTextSchema, schemaHint } from '../template/shared-schema'
import { sectionSchema, slideRecipeSchema } from '../template/storyline-schema'
import { z } from '../zod'

export const DECK_FORMAT = 'chengyu-brief/deck'
/** Raised when an older program could no longer read a deck. */
export const DECK_VERSION = 1

/**
 * How the program made a slide. As long as the fingerprint of what the slide says is the one noted here, nobody has
 * edited it, and the program may replace it or take it away again.
 */
const originSchema = z.strictObject({
  made: z.enum(['storyline', 'selection']),
  theme: z
    .string()
    .optional()
    .describe('The theme that it was made for; none for the cover, the agenda and their like'),
  fingerprint: z.string(),
})

/** In the languages that it was written in; in the others the text that follows from the data stays. */
const writtenAltSchema = z.strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })

export const deckSlideSchema = slideRecipeSchema.extend({
  id: idSchema,
  alt: z
    .record(z.string(), writtenAltSchema)
    .optional()
    .describe(
      'Alternative texts that somebody wrote, by the element that they stand for: "chart", "shares-1-part", and "table-1.2" for the second page of a table',
    ),
  origin: originSchema.optional().describe('Set by the program on slides that it made'),
  aside: z
    .record(z.string(), slotContentSchema)
    .optional()
    .describe('Content that the layout has no slot for; it comes back with a layout that has'),
})

/** The document that an analyst edits and saves as `*.brief.json`. */
export const deckSchema = z.strictObject({
  $schema: schemaHint,
  format: z.literal(DECK_FORMAT),
  version: z.literal(DECK_VERSION),
  title: plainTextSchema.describe('The title of the files'),
  subject: plainTextSchema,
  author: z.string().default(''),
  date: z.iso.date().describe('The only date that goes into an exported file'),
  lang: z.enum(['en', 'zh']),
  design: z.string(),
  size: z.enum(SLIDE_SIZES).default('16:9'),
  sections: z.array(sectionSchema.extend({ slides: deckSlideSchema.array() })),
})

export type Deck = z.output<typeof deckSchema>
export type DeckInput = z.input<typeof deckSchema>
export type DeckSlide = z.output<typeof deckSlideSchema>
