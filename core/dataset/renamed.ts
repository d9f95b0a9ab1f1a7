// Ids of observations change when a figure is put where it belongs. Decks and storylines that name a former id are read as
// if they named the one of today.

/** Former ids of observations, each with the one that it has now. */
export type RenamedIds = ReadonlyMap<string, string>

/** Where no dataset is at hand. */
export const NO_RENAMED_IDS: RenamedIds = new Map()

/** A figure inside a text, `{{id}}` or `{{id|form}}`: what comes before its id, and the id. */
const NAMED = /(\{\{\s*)([^{}|\s]+)/g

/** A part of a deck or a storyline in which every former id, by itself or inside a text, is the one of today. */
export function withCurrentIds<T>(part: T, renamed: RenamedIds): T {
  return renamed.size === 0 ? part : (current(part, renamed) as T)
}

function current(part: unknown, renamed: RenamedIds): unknown {
  if (typeof part === 'string') return currentText(part, renamed)
  if (Array.isArray(part)) return part.map((one) => current(one, renamed))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, current(one, renamed)]))
}

function currentText(text: string, renamed: RenamedIds): string {
  const whole = renamed.get(text)
  if (whole !== undefined) return whole
  if (!text.includes('{{')) return text
  return text.replace(NAMED, (named, start: string, id: string) => {
    const now = renamed.get(id)
    return now === undefined ? named : start + now
  })
}
