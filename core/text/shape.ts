import type { Lang } from '../locale'
import type { Points } from '../units'
import { isInvisible } from './characters'
import type { FontSet, Run, TextStyle } from './model'
import { drawnAs, normaliseText } from './normalise'
import { type Coverage, glyphOf, type Script, scriptsOf } from './script'

/** A paragraph's characters, measured. All arrays run over code points; `ends` has one entry more. */
export interface Shaped {
  readonly text: string
  readonly codes: readonly number[]
  /** What is drawn for each character; empty for those that only steer breaking. */
  readonly drawn: readonly string[]
  readonly styles: readonly TextStyle[]
  readonly scripts: readonly Script[]
  /** `ends[i]` is where character i begins: a stretch is `ends[to] - ends[from]` points wide, tracking included. */
  readonly ends: Float64Array
  /** Characters that no font has, each once. */
  readonly missing: readonly string[]
}

/** Measures the text of all runs as one: scripts and breaks look across the borders of runs. */
export function shapeRuns(runs: readonly Run[], fonts: FontSet, lang: Lang): Shaped {
  const normal = runs.map((run) => ({ text: normaliseText(run.text), style: run.style }))
  const characters: string[] = []
  const styles: TextStyle[] = []
  for (const run of normal) {
    for (const character of run.text) {
      characters.push(character)
      styles.push(run.style)
    }
  }
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  const measured = measureCharacters(characters, codes, styles, fonts, lang)
  return { text: normal.map((run) => run.text).join(''), codes, styles, ...measured }
}

function measureCharacters(
  characters: readonly string[],
  codes: readonly number[],
  styles: readonly TextStyle[],
  fonts: FontSet,
  lang: Lang,
): Pick<Shaped, 'drawn' | 'scripts' | 'ends' | 'missing'> {
  const scripts = scriptsOf(codes, lang)
  const ends = new Float64Array(codes.length + 1)
  const missing = new Set<string>()
  const drawn: string[] = []
  let x: Points = 0
  let style: TextStyle | undefined
  let coverage: Coverage | undefined
  for (const [i, code] of codes.entries()) {
    const next = styles[i] as TextStyle
    if (coverage === undefined || next !== style) coverage = coverageOf(next, fonts)
    style = next
    const character = isInvisible(code) ? '' : drawnAs(characters[i] ?? '')
    drawn.push(character)
    if (character !== '') {
      const glyph = glyphOf(character.codePointAt(0) ?? 0, scripts[i] ?? 'latin', coverage)
      if (glyph.missing) missing.add(character)
      scripts[i] = glyph.script
      x += glyph.advance * style.size + style.tracking
    }
    ends[i + 1] = x
  }
  return { drawn, scripts, ends, missing: [...missing] }
}

/** The Latin and the Chinese face of a style. */
export function coverageOf(style: TextStyle, fonts: FontSet): Coverage {
  const { font: slot, bold, italic } = style
  return {
    latin: fonts.face({ slot, script: 'latin', bold, italic }),
    cjk: fonts.face({ slot, script: 'cjk', bold, italic }),
  }
}
