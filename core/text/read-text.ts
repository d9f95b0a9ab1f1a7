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

/**
 * Fitting a text sets it again at every size, and another design in other fonts: enough for a deck. Of long texts fewer
 * are kept, since each letter that is typed makes another one: a character takes about forty bytes.
 */
const MOST_TEXTS = 2048
const MOST_CHARACTERS = 500_000

interface Cache {
  readonly texts: Map<string, ReadText>
  /** How long they are together. */
  characters: number
}

const CACHES: Readonly<Record<Lang, Cache>> = { en: emptyCache(), zh: emptyCache() }

function emptyCache(): Cache {
  return { texts: new Map(), characters: 0 }
}

/** Reads a normalised text, each text once. The answer is shared: not to be written to. */
export function readText(text: string, lang: Lang): ReadText {
  const known = CACHES[lang].texts.get(text)
  if (known !== undefined) return known
  const read = readCharacters(text, lang)
  keep(CACHES[lang], text, read)
  return read
}

function keep(cache: Cache, text: string, read: ReadText): void {
  if (cache.texts.size >= MOST_TEXTS || cache.characters + text.length > MOST_CHARACTERS) {
    cache.texts.clear()
    cache.characters = 0
  }
  cache.texts.set(text, read)
  cache.characters += text.length
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
