import { join } from 'node:path'
import { COLOUR_SCHEMES, type Settings } from '../../../bridge/contract'
import { DEFAULT_PDF_OPTIONS, PDF_PAGES } from '../../../core/export-options'
import { LANGS, type Lang } from '../../../core/locale'
import { z } from '../../../core/zod'
import { type KeptFile, keptFile } from './kept-file'

/** Settings that an earlier version wrote say nothing of PDFs. */
const schema = z.object({
  interfaceLang: z.enum(LANGS),
  scheme: z.enum(COLOUR_SCHEMES),
  pdf: z.object({ pages: z.enum(PDF_PAGES), attachments: z.boolean() }).default(DEFAULT_PDF_OPTIONS),
})

/** What the interface remembers; a first start speaks the language of the system. */
export function settingsIn(userData: string, lang: Lang): KeptFile<Settings> {
  const first: Settings = { interfaceLang: lang, scheme: 'system', pdf: DEFAULT_PDF_OPTIONS }
  return keptFile(join(userData, 'settings.json'), schema, first)
}
