import type { Lang } from '../locale'
import { isAmbiguous, isCjk, isClosingQuote, isOpeningQuote } from './characters'
import type { FontFace } from './model'

export type Script = 'latin' | 'cjk'

/** The two faces that a style can draw a character with. */
export interface Coverage {
  readonly latin: FontFace
  readonly cjk: FontFace
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

/** The script whose face draws a character: its own, else the other one; null where no font has it. */
export function drawingScript(code: number, script: Script, coverage: Coverage): Script | null {
  if (coverage[script].advance(code) !== null) return script
  const other: Script = script === 'latin' ? 'cjk' : 'latin'
  return coverage[other].advance(code) === null ? null : other
}

/** Room for a character that no font has: PowerPoint will find one elsewhere, so it is measured as a typical glyph. */
const MISSING_ADVANCE: Readonly<Record<Script, number>> = { latin: 0.5, cjk: 1 }

/** The advance of a character in a face, in em. */
export function advanceOf(code: number, script: Script, coverage: Coverage): number {
  return coverage[script].advance(code) ?? MISSING_ADVANCE[script]
}
