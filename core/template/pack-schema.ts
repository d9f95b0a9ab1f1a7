import { ruleMessage } from '../../messages/rules'
import { z } from '../zod'
import { idSchema, localizedSchema, schemaHint } from './shared-schema'

const MAX_TEXT_LENGTH = 200

/** What `pack.json` says of the templates beside it. */
export const packSchema = z.strictObject({
  $schema: schemaHint,
  id: idSchema.describe('The name of the pack'),
  name: localizedSchema.optional().describe('How the pack is called where templates are chosen'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, ruleMessage('version'))
    .describe('Raised with every change that others get'),
  author: z.string().min(1).max(MAX_TEXT_LENGTH).describe('Who made the templates'),
  licence: z
    .string()
    .min(1)
    .max(MAX_TEXT_LENGTH)
    .describe('What others may do with them, like "CC-BY-4.0" or "Internal use"'),
})

export type PackInfo = z.output<typeof packSchema>
