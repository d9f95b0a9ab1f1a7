import type { Lang } from '../locale'
import type { Points } from '../units'
import { advanceOf, type Coverage, drawingScript, type Script } from './characters'
import type { FontSet, Run, TextStyle } from './model'
import { normaliseText, type ReadText, readText } from './read-text'

/** A paragraph's characters, measured. All arrays run over code points; `ends` has one entry more. */
export interface Shaped extends ReadText {
  /** The run that each character is part of. */
  readonly runs: readonly Run[]
  /** The script of the font that draws each character. */
  readonly scripts: readonly Script[]
  /** `ends[i]` is where character i begins: a stretch is `ends[to] - ends[from]` points wide, tracking included. */
  readonly ends: Float64Array
  /** Characters that no font has, each once. */
  readonly missing: readonly string[]
}

/** Measures the text of all runs as one: scripts and breaks look across the borders of runs. */
export function shapeRuns(runs: readonly Run[], fonts: FontSet, lang: Lang): Shaped {
  const texts = runs.map(({ text }) => normaliseText(text))
  const read = readText(texts.join(''), lang)
  const { codes, drawn, drawnCodes } = read
  const ends = new Float64Array(codes.length + 1)
  const scripts = [...read.scripts]
  const runOf: Run[] = []
  const missing = new Set<string>()
  let x: Points = 0
  for (const [r, run] of runs.entries()) {
    const coverage = coverageOf(run.style, fonts)
    const { size, tracking } = run.style
    for (let left = texts[r]?.length ?? 0; left > 0; ) {
      const i = runOf.length
      const code = drawnCodes[i] ?? 0
      if (code !== 0) {
        const script = drawingScript(code, scripts[i] ?? 'latin', coverage)
        if (script === null) missing.add(drawn[i] ?? '')
        else scripts[i] = script
        x += advanceOf(code, scripts[i] ?? 'latin', coverage) * size + tracking
      }
      ends[i + 1] = x
      runOf.push(run)
      left -= (codes[i] ?? 0) > 0xffff ? 2 : 1
    }
  }
  return { ...read, runs: runOf, scripts, ends, missing: [...missing] }
}

/** The Latin and the Chinese face of a style. */
export function coverageOf(style: TextStyle, fonts: FontSet): Coverage {
  const { font: slot, bold, italic } = style
  return {
    latin: fonts.face({ slot, script: 'latin', bold, italic }),
    cjk: fonts.face({ slot, script: 'cjk', bold, italic }),
  }
}

/** The width of a text on one line, in points: the sum of its advances, and the tracking after each character. */
export function measureText(text: string, style: TextStyle, fonts: FontSet, lang: Lang): Points {
  return shapeRuns([{ text, style }], fonts, lang).ends.at(-1) ?? 0
}
