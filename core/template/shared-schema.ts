import { ruleMessage } from '../../messages/rules'
import { z } from '../zod'

/** Ids of templates, themes, metrics and slides: lower case words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ruleMessage('id'))

export const localizedSchema = z
  .strictObject({
    en: z.string().min(1).describe('The English text'),
    zh: z.string().min(1).describe('The Chinese text'),
  })
  .meta({ id: 'Localized' })

/** A text as it is: the same in every language or one per language; no claims, no tokens. */
export const plainTextSchema = z.union([z.string(), localizedSchema])
export type PlainText = z.infer<typeof plainTextSchema>

/** Editors read it for completion; the program does not. */
export const schemaHint = z.string().optional().describe('The schema that editors complete and check this file with')
