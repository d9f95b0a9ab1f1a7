import type { Settings } from '../../../bridge/contract'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'

/** What child and parent know of the folder that a child works in. */

/** The deck that all numbered decks are made from. */
export const BASE = 'base.json'

/** The decks that are saved again and again; the last is a link to LINKED. */
export const FILES = ['files/mine.brief.json', 'private/mine.brief.json', 'files/link.brief.json'] as const
export const LINK = FILES[2]
export const LINKED = 'linked/mine.brief.json'

/** One draft of a deck that is in FILES[0], and one of a deck that is in no file. */
export const DRAFTS = ['of-file', 'of-none'] as const

/** The files of an export, which belong together. */
export const PAIR = ['out/deck.pptx', 'out/deck.pdf'] as const

/** The first lock is kept; the others are taken and released. */
export const LOCKS = ['kept', 'one', 'two'] as const

/** The settings of a numbered write: one of six. */
export function settingsOf(number: number): Settings {
  return {
    interfaceLang: number % 2 === 0 ? 'en' : 'zh',
    scheme: (['system', 'light', 'dark'] as const)[number % 3] ?? 'system',
    formats: DEFAULT_FORMAT_OPTIONS,
  }
}
