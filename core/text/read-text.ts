import type { Lang } from '../locale'
import { isInvisible, type Script, scriptsOf } from './characters'
import type { Paragraph } from './model'
import { breakOpportunities } from './opportunities'

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
const MAX_TEXTS = 2048
const MAX_CHARACTERS = 500_000

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
  if (cache.texts.size >= MAX_TEXTS || cache.characters + text.length > MAX_CHARACTERS) {
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

/**
 * The characters that all outputs can draw alike. Thin and narrow no-break spaces become U+00A0, because the shipped
 * fonts lack them or give them another width than their Office twins; rare spaces become a plain one; soft hyphens,
 * byte order marks and control characters go; letters with loose accents
 * become one character. The result may still hold "\n", which forces a line break.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace(/[\t\u2000-\u2006\u2008\u200a\u205f]/g, ' ')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd')
}

/** Only characters that never need replacing: most texts leave at once. */
const PLAIN = /^[\n\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2026\u3000-\u9fff\uff00-\uff5e]*$/
const CONTROLS = /(?!\n)[\p{Cc}\u00ad\ufeff]/gu
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Paragraphs as every output shows them: normalised text, and no space before the first one, which PowerPoint leaves
 * out at the top of a text box in any case.
 */
export function normaliseParagraphs(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    spaceBefore: index === 0 ? 0 : paragraph.spaceBefore,
    runs: paragraph.runs.map((run) => ({ ...run, text: normaliseText(run.text) })),
  }))
}

const DRAWN_AS: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-' }

/** What is drawn for a character: the no-break hyphen steers breaking but looks like a hyphen, which fonts do have. */
function drawnAs(character: string): string {
  return DRAWN_AS[character] ?? character
}
