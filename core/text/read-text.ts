import type { Lang } from '../locale'
import { isInvisible } from './characters'
import { drawnAs } from './normalise'
import { breakOpportunities } from './opportunities'
import { type Script, scriptsOf } from './script'

/** What is known of a text before it has a font. All arrays run over code points. */
export interface ReadText {
  readonly codes: readonly number[]
  /** What is drawn for each character; empty for those that only steer breaking. */
  readonly drawn: readonly string[]
  /** The code points of what is drawn; 0 where that is nothing. */
  readonly drawnCodes: readonly number[]
  /** The script that each character belongs to; a font that lacks it may have it drawn in the other one. */
  readonly scripts: readonly Script[]
  /** Whether a line may begin before a character: see `breakOpportunities`. */
  readonly allowed: Uint8Array
}

/** Fitting a text sets it again at every size, and another design in other fonts: enough for a deck. */
const CACHE_SIZE = 2048
const CACHES: Readonly<Record<Lang, Map<string, ReadText>>> = { en: new Map(), zh: new Map() }

/** Reads a normalised text, each text once. The answer is shared: not to be written to. */
export function readText(text: string, lang: Lang): ReadText {
  const cache = CACHES[lang]
  const known = cache.get(text)
  if (known !== undefined) return known
  const read = readCharacters(text, lang)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(text, read)
  return read
}

function readCharacters(text: string, lang: Lang): ReadText {
  const characters = Array.from(text)
  const codes = characters.map(codeOf)
  const drawn = characters.map((character, i) => (isInvisible(codes[i] ?? 0) ? '' : drawnAs(character)))
  return {
    codes,
    drawn,
    drawnCodes: drawn.map(codeOf),
    scripts: scriptsOf(codes, lang),
    allowed: breakOpportunities(text, codes, lang),
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
