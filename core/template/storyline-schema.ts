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

export const storylineSchema = z.strictObject({
  $schema: schemaHint,
  id: idSchema,
  name: localizedSchema,
  description: localizedSchema,
  title: localizedSchema.describe('The title of the deck'),
  subject: localizedSchema,
  sections: z.array(sectionSchema).min(1),
})

export type Storyline = z.output<typeof storylineSchema>
