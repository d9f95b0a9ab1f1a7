import type { Points } from '../../../core/units'
import { run } from '../run'

/** A word where it is on a page. */
export interface PlacedWord {
  readonly text: string
  /** Left edge of its first character. */
  readonly x: Points
  readonly baseline: Points
}

interface Glyph {
  readonly x: Points
  readonly y: Points
}

const WORD = /<word xMin="([^"]+)" yMin="([^"]+)" xMax="[^"]+" yMax="([^"]+)">(.*?)<\/word>/g
const GLYPH = /<use xlink:href="#glyph[^"]*" x="([^"]+)" y="([^"]+)"/g
/** Where the baseline lies in a word's box, roughly, from its top. */
const BASELINE_SHARE = 0.73
/** How far a word's left edge may be from its first glyph. */
const SAME_PLACE: Points = 0.1

/**
 * The words of each page. Poppler tells a word's box, whose height is that of its font's description and not the same
 * from one writer of PDF to another; the baseline is that of the glyph at its left edge. Transparent text is a group of
 * its own, whose glyphs have other coordinates: there the box has to do.
 */
export async function placedWords(pdf: string): Promise<readonly (readonly PlacedWord[])[]> {
  const pages = (await run('pdftotext', ['-bbox', pdf, '-'])).split('<page ').slice(1)
  const words: (readonly PlacedWord[])[] = []
  for (const [i, page] of pages.entries()) words.push(wordsOf(page, await glyphsOf(pdf, i + 1)))
  return words
}

async function glyphsOf(pdf: string, page: number): Promise<readonly Glyph[]> {
  // Without these two options a page whose size is not whole is scaled and moved a little.
  const exact = ['-noshrink', '-nocenter']
  const svg = await run('pdftocairo', ['-svg', ...exact, '-f', `${page}`, '-l', `${page}`, pdf, '-'])
  return [...svg.matchAll(GLYPH)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

function wordsOf(page: string, glyphs: readonly Glyph[]): readonly PlacedWord[] {
  return [...page.matchAll(WORD)].map(([, xMin, yMin, yMax, text = '']) => {
    const [x, top, bottom] = [Number(xMin), Number(yMin), Number(yMax)]
    const first = glyphs
      .filter((glyph) => Math.abs(glyph.x - x) < SAME_PLACE && glyph.y > top && glyph.y <= bottom)
      .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
    return { text: unescaped(text), x, baseline: first?.y ?? top + BASELINE_SHARE * (bottom - top) }
  })
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
