import type { Lang } from '../locale'
import { isAmbiguous, isCjk, isClosingQuote, isInvisible, isOpeningQuote } from './characters'
import type { FontFace } from './model'

export type Script = 'latin' | 'cjk'

/** The two faces that a style can draw a character with. */
export interface Coverage {
  readonly latin: FontFace
  readonly cjk: FontFace
}

export interface ScriptRun {
  readonly text: string
  readonly script: Script
}

/**
 * The script of each code point of a text. Quotes, dashes and dots that both scripts share are Chinese where the
 * language is `zh` and Chinese stands beside them; a pair of quotes never mixes both looks.
 */
export function scriptsOf(codes: readonly number[], lang: Lang): Script[] {
  const scripts = codes.map((code): Script => (isCjk(code) ? 'cjk' : 'latin'))
  if (lang !== 'zh') return scripts
  spreadOverAmbiguous(codes, scripts, 1)
  spreadOverAmbiguous(codes, scripts, -1)
  pairQuotes(codes, scripts)
  return scripts
}

/** Carries 'cjk' over ambiguous characters that follow (step 1) or precede (step -1) a Chinese one. */
function spreadOverAmbiguous(codes: readonly number[], scripts: Script[], step: 1 | -1): void {
  const first = step === 1 ? 1 : codes.length - 2
  for (let i = first; i >= 0 && i < codes.length; i += step) {
    if (isAmbiguous(codes[i] ?? 0) && scripts[i - step] === 'cjk') scripts[i] = 'cjk'
  }
}

function pairQuotes(codes: readonly number[], scripts: Script[]): void {
  const open: number[] = []
  codes.forEach((code, i) => {
    if (isOpeningQuote(code)) open.push(i)
    if (!isClosingQuote(code)) return
    const start = open.pop()
    if (start === undefined || scripts[start] === scripts[i]) return
    scripts[start] = 'cjk'
    scripts[i] = 'cjk'
  })
}

/** A character's face and advance in em, after looking which font has it. */
export interface Glyph {
  readonly script: Script
  readonly advance: number
  readonly missing: boolean
}

/** Room for a character that no font has: PowerPoint will find one elsewhere, so it is measured as a typical glyph. */
const MISSING_ADVANCE: Readonly<Record<Script, number>> = { latin: 0.5, cjk: 1 }

/** Finds the face that draws a character: the one of its script, else the other one. */
export function glyphOf(code: number, script: Script, coverage: Coverage): Glyph {
  if (isInvisible(code)) return { script, advance: 0, missing: false }
  const own = coverage[script].advance(code)
  if (own !== null) return { script, advance: own, missing: false }
  const other: Script = script === 'latin' ? 'cjk' : 'latin'
  const advance = coverage[other].advance(code)
  if (advance !== null) return { script: other, advance, missing: false }
  return { script, advance: MISSING_ADVANCE[script], missing: true }
}

/**
 * Splits a text into stretches of one script each, and lists the characters that neither font has (each once, in
 * order of appearance; they stay in the script that they belong to).
 */
export function splitScripts(text: string, lang: Lang, coverage: Coverage): { runs: ScriptRun[]; missing: string[] } {
  const characters = Array.from(text)
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  const runs: { text: string; script: Script }[] = []
  const missing = new Set<string>()
  scriptsOf(codes, lang).forEach((natural, i) => {
    const character = characters[i] ?? ''
    const glyph = glyphOf(codes[i] ?? 0, natural, coverage)
    if (glyph.missing) missing.add(character)
    const last = runs.at(-1)
    if (last?.script === glyph.script) last.text += character
    else runs.push({ text: character, script: glyph.script })
  })
  return { runs, missing: [...missing] }
}
