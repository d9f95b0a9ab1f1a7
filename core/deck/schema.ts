import { SLIDE_SIZES } from '../slide-sizes'
import { slotContentSchema } from '../template/content-schema'
import { idSchema, ownTextSchema, plainTextSchema, schemaHint } from '../template/shared-schema'
import { sectionSchema, storylineSlideSchema } from '../template/storyline-schema'
import { z } from '../zod'

export const DECK_FORMAT = 'chengyu-brief/deck'
/** Raised when an older program would take something in a deck for what it is not. What it does not know at all, it refuses. */
export const DECK_VERSION = 1

/**
 * How the program made a slide. As long as the fingerprint of what the slide says is the one noted here, nobody has
 * edited it, and the program may replace it or take it away again.
 */
const originSchema = z.strictObject({
  made: z.enum(['storyline', 'selection']).describe('From what'),
  theme: z
    .string()
    .optional()
    .describe('The theme that it was made for; none for the cover, the agenda and their like'),
  fingerprint: z.string().describe('Of what the slide said then'),
})

/** In the languages that it was written in; in the others the text that follows from the data stays. */
const writtenAltSchema = z.strictObject({
  en: z.string().min(1).optional().describe('The English text'),
  zh: z.string().min(1).optional().describe('The Chinese text'),
})

export const deckSlideSchema = storylineSlideSchema.extend({
  id: idSchema.describe('Unique in the deck'),
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
  format: z.literal(DECK_FORMAT).describe('Says that this is a deck'),
  version: z.literal(DECK_VERSION).describe('The version of the format'),
  title: plainTextSchema.describe('The title of the files'),
  subject: plainTextSchema.describe('What the deck is about, for the properties of the files'),
  author: z.string().default('').describe('For the properties of the files'),
  date: z.iso.date().describe('The only date that goes into an exported file'),
  lang: z.enum(['en', 'zh']).describe('The language that the deck is shown in'),
  design: z.string().describe('The id of a design'),
  size: z.enum(SLIDE_SIZES).default('16:9').describe('The size of the slides'),
  sections: z
    .array(
      sectionSchema.extend({
        name: ownTextSchema.describe('Shown in the agenda and above its slides in PowerPoint'),
        slides: deckSlideSchema.array().describe('The slides, in order'),
      }),
    )
    .describe('The parts of the deck, in order'),
})

export type Deck = z.output<typeof deckSchema>
export type DeckSlide = z.output<typeof deckSlideSchema>
