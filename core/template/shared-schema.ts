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

const words = {
  en: z.string().min(1).optional().describe('The English text'),
  zh: z.string().min(1).optional().describe('The Chinese text'),
}
const changed = z
  .enum(['en', 'zh'])
  .optional()
  .describe('The language that was changed last, until the other one has been reviewed')

interface Words {
  readonly en?: string | undefined
  readonly zh?: string | undefined
}

const isWritten = ({ en, zh }: Words) => en !== undefined || zh !== undefined
/** Without `abort`, a union would take any object of unknown keys for a written text, and say nothing of its other branches. */
const WRITTEN = { error: ruleMessage('written'), abort: true }
/** Nearly the same for editors, which know no other rules. */
const ONE_AT_LEAST = { minProperties: 1 }

/** What somebody has written: one language at least. Where the other one is missing, this one is shown. */
export const ownTextSchema = z
  .strictObject({ ...words, changed })
  .refine(isWritten, WRITTEN)
  .meta({ id: 'OwnText', ...ONE_AT_LEAST })

/** The same over a sentence of the data, which the other language goes on saying, and which can be had back. */
export function overwrittenSchema<T extends z.ZodType>(sentence: T) {
  return z
    .strictObject({
      ...words,
      instead: sentence.optional().describe('The sentence of the data that somebody has written over'),
      changed,
    })
    .refine(isWritten, WRITTEN)
    .meta({ id: 'WrittenText', ...ONE_AT_LEAST })
}

/** A text of people alone: no claims, no tokens. One string counts as written in the language of its letters. */
export const plainTextSchema = z.union([z.string(), ownTextSchema])
export type PlainText = z.infer<typeof plainTextSchema>

/** Editors read it for completion; the program does not. */
export const schemaHint = z.string().optional().describe('The schema that editors complete and check this file with')
