import { z } from '../zod'

/** A text that is not blank. */
export const text = z.string().trim().min(1)

/** A text in both languages. */
export const localized = z.strictObject({
  en: text.describe('The English text'),
  zh: text.describe('The Chinese text'),
})
