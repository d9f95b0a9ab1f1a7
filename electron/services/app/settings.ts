import { join } from 'node:path'
import { COLOUR_SCHEMES, type Settings } from '../../../core/bridge/contract'
import type { Lang } from '../../../core/locale'
import { z } from '../../../core/zod'
import { type KeptFile, keptFile } from './kept-file'

const schema = z.object({ interfaceLang: z.enum(['en', 'zh']), scheme: z.enum(COLOUR_SCHEMES) })

/** What the interface remembers; a first start speaks the language of the system. */
export function settingsIn(userData: string, lang: Lang): KeptFile<Settings> {
  return keptFile<Settings>(join(userData, 'settings.json'), schema, { interfaceLang: lang, scheme: 'system' })
}
