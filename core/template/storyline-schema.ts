import { z } from '../zod'
import { slotContentSchema, textSchema } from './content-schema'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

/** A slide as storylines and decks write it: a layout and what its slots hold. */
export const slideRecipeSchema = z.strictObject({
  id: idSchema.optional().describe('Unique in the deck; made from the layout where it is left out'),
  layout: z.string(),
  theme: z.string().optional().describe('The theme named above the title'),
  content: z.record(z.string(), slotContentSchema).default({}),
  talk: textSchema.optional().describe('The talking point: the first paragraph of the speaker notes'),
})
export type SlideRecipe = z.output<typeof slideRecipeSchema>

export const sectionSchema = z.strictObject({
  name: localizedSchema,
  listed: z.boolean().default(true).describe('Whether the agenda lists and numbers it'),
  slides: z.array(slideRecipeSchema).min(1),
})

/** A recipe from a stranger must not keep the machine busy for long. */
const MOST_SECTIONS = 40
const MOST_SLIDES = 60

export const storylineSchema = z.strictObject({
  $schema: schemaHint,
  id: idSchema,
  name: localizedSchema,
  description: localizedSchema,
  title: localizedSchema.describe('The title of the deck'),
  subject: localizedSchema,
  sections: z
    .array(sectionSchema.extend({ slides: sectionSchema.shape.slides.max(MOST_SLIDES) }))
    .min(1)
    .max(MOST_SECTIONS),
})

export type Storyline = z.output<typeof storylineSchema>
