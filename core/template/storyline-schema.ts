import { z } from '../zod'
import { slotContentSchema, textSchema } from './content-schema'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

/** A slide as storylines and decks write it: a layout and what its slots hold. */
export const storylineSlideSchema = z.strictObject({
  id: idSchema.optional().describe('Unique in the deck; made from the layout where it is left out'),
  layout: z.string().describe('The id of a layout'),
  theme: z.string().optional().describe('The theme named above the title'),
  content: z
    .record(z.string(), slotContentSchema)
    .default({})
    .describe('What each slot holds, by the name of the slot'),
  talk: textSchema.optional().describe('The talking point: the first paragraph of the speaker notes'),
})
export type StorylineSlide = z.output<typeof storylineSlideSchema>

export const sectionSchema = z.strictObject({
  name: localizedSchema.describe('Shown in the agenda and above its slides in PowerPoint'),
  listed: z.boolean().default(true).describe('Whether the agenda lists and numbers it'),
  slides: z.array(storylineSlideSchema).min(1).describe('The slides, in order'),
})

/** A storyline from a stranger must not keep the machine busy for long. */
const MAX_SECTIONS = 40
const MAX_SLIDES = 60

export const storylineSchema = z.strictObject({
  $schema: schemaHint,
  id: idSchema.describe('The name on the command line'),
  name: localizedSchema.describe('How the storyline is called where it is chosen'),
  description: localizedSchema.describe('What it tells, in a line'),
  title: localizedSchema.describe('The title of the deck'),
  subject: localizedSchema.describe('What the deck is about, for the properties of the files'),
  sections: z
    .array(sectionSchema.extend({ slides: sectionSchema.shape.slides.max(MAX_SLIDES) }))
    .min(1)
    .max(MAX_SECTIONS)
    .describe('The parts of the deck, in order'),
})

export type Storyline = z.output<typeof storylineSchema>
