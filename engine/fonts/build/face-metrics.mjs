/** Measures a font file for line breaking: what `core/text/font-set.ts` reads. */
import { create } from 'fontkit'

/**
 * Spaces that the Office fonts and their twins draw at different widths or not at all. Left out, they count as missing,
 * and text is set with the no-break space instead.
 */
const LEFT_OUT = new Set([0x2007, 0x2009, 0x202f])
const FIRST_PRINTABLE = 0x20

/**
 * Advances of a font, in its units per em.
 * @param {Uint8Array} bytes
 */
export function measureFace(bytes) {
  const font = create(Buffer.from(bytes))
  const byAdvance = new Map()
  const codes = font.characterSet.filter((code) => code >= FIRST_PRINTABLE && !LEFT_OUT.has(code)).sort((a, b) => a - b)
  for (const code of codes) {
    const advance = Math.round(font.glyphForCodePoint(code).advanceWidth)
    const list = byAdvance.get(advance)
    if (list) list.push(code)
    else byAdvance.set(advance, [code])
  }
  const advances = {}
  for (const advance of [...byAdvance.keys()].sort((a, b) => a - b)) advances[advance] = runsOf(byAdvance.get(advance))
  return { unitsPerEm: font.unitsPerEm, advances }
}

/** Sorted code points as gap and length in turn. */
function runsOf(codes) {
  const pairs = []
  let next = 0
  let previous = null
  for (const code of codes) {
    if (code === previous + 1 && previous !== null) pairs[pairs.length - 1]++
    else {
      pairs.push(code - next, 1)
    }
    next = code + 1
    previous = code
  }
  return pairs
}
