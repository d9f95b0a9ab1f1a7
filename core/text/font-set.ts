import type { FontFace, FontKey, FontSet } from './model'

/** The widths of one font file, as the font build wrote them (`out/fonts/metrics.json`). */
export interface FaceMetrics {
  /** Units per em, in which all else is given. */
  readonly unitsPerEm: number
  /**
   * For each advance, the code points that have it, as gap and length in turn: [65, 2, 1, 3] is 65–66 and 68–70.
   */
  readonly advances: Readonly<Record<string, readonly number[]>>
}

/** Key of a face: family and weight, and whether it is italic: `arimo-700-italic`. */
export type FontMetrics = Readonly<Record<string, FaceMetrics>>

/** The shipped families that stand for a design's fonts. */
export interface FontTwins {
  readonly heading: string
  readonly body: string
  readonly cjk: string
}

/** The key of a face in the metrics, which is also its file's name without `.ttf`. */
export function faceName(family: string, bold: boolean, italic: boolean): string {
  return `${family}-${bold ? 700 : 400}${italic ? '-italic' : ''}`
}

/**
 * The fonts of a design from the measured widths. A face is unpacked when it is first asked for; a family that has no
 * italic (the Chinese one) answers with the upright face.
 */
export function createFontSet(metrics: FontMetrics, twins: FontTwins): FontSet {
  const faces = new Map<string, FontFace>()
  const load = (family: string, bold: boolean, italic: boolean): FontFace => {
    const exact = faceName(family, bold, italic)
    const found = metrics[exact] ?? metrics[faceName(family, bold, false)]
    if (found === undefined) throw new Error(`The font metrics have no face "${exact}".`)
    return unpack(found)
  }
  return {
    face(key: FontKey): FontFace {
      const family = key.script === 'cjk' ? twins.cjk : twins[key.slot]
      const name = faceName(family, key.bold, key.italic)
      let face = faces.get(name)
      if (face === undefined) {
        face = load(family, key.bold, key.italic)
        faces.set(name, face)
      }
      return face
    },
  }
}

const ABSENT = -1
/** The basic plane is looked up in an array, which is several times faster than a map; few characters lie beyond. */
const PLANE = 0x10000

function unpack(metrics: FaceMetrics): FontFace {
  const basic = new Int16Array(PLANE).fill(ABSENT)
  const beyond = new Map<number, number>()
  for (const [advance, pairs] of Object.entries(metrics.advances)) {
    fillRuns(Number(advance), pairs, basic, beyond)
  }
  const { unitsPerEm } = metrics
  return {
    advance(codePoint: number): number | null {
      const units = codePoint < PLANE ? basic[codePoint] : beyond.get(codePoint)
      return units === undefined || units === ABSENT ? null : units / unitsPerEm
    },
  }
}

function fillRuns(advance: number, pairs: readonly number[], basic: Int16Array, beyond: Map<number, number>): void {
  let code = 0
  for (let i = 0; i < pairs.length; i += 2) {
    code += pairs[i] ?? 0
    for (const end = code + (pairs[i + 1] ?? 0); code < end; code++) {
      if (code < PLANE) basic[code] = advance
      else beyond.set(code, advance)
    }
  }
}
