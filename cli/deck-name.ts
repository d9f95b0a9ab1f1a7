import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Deck } from '../core/deck/schema'

/** The names of built files, without their ending: whatever sets two decks apart is in them. */

export const DEFAULT_DESIGN = 'two-rivers'
const LONGEST_NAME = 60

/** `full-briefing-en`, `full-briefing-zh-night-train`. */
export function nameOfStoryline(id: string, { lang, design }: Deck): string {
  return joined([id, lang, design === DEFAULT_DESIGN ? null : design])
}

/** `themes-rail-connectivity-en`, `themes-rd-technology-metrics-gdp-zh`: the names in the order of the deck. */
export function nameOfSelection(themes: readonly string[], metrics: readonly string[], deck: Deck): string {
  return nameOfStoryline(joined([listed('themes', themes), listed('metrics', metrics)]), deck)
}

/** The name of the file that the deck was saved in, and what the command says otherwise: `mine`, `mine-zh`. */
export function nameOfSaved(file: string, saved: Deck, built: Deck): string {
  const own = basename(file).replace(/(\.brief)?\.json$/, '')
  const changed = (['lang', 'design'] as const).map((key) => (saved[key] === built[key] ? null : built[key]))
  return joined([own, ...changed])
}

/** A long list is cut, and keeps a mark by which it differs from others that begin the same way. */
function listed(kind: string, ids: readonly string[]): string | null {
  if (ids.length === 0) return null
  const all = [kind, ...ids].join('-')
  if (all.length <= LONGEST_NAME) return all
  const mark = createHash('sha256').update(all).digest('hex').slice(0, 6)
  return `${kind}-${ids[0]}-and-${ids.length - 1}-more-${mark}`
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('-')
}
