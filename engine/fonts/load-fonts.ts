import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FontMetrics, faceName } from '../../core/text/font-set'
import type { FontFiles } from './font-files'

export interface LoadedFonts {
  readonly files: FontFiles
  readonly metrics: FontMetrics
}

/**
 * Opens the fonts that the build left in `dir`. Only the metrics are read at once; a font file is read when it is
 * first asked for, and kept.
 */
export function loadFonts(dir: string): LoadedFonts {
  const metrics = readMetrics(dir)
  const cache = new Map<string, Uint8Array>()
  const read = (family: string, bold: boolean, italic: boolean): Uint8Array => {
    const exact = faceName(family, bold, italic)
    const name = exact in metrics ? exact : faceName(family, bold, false)
    if (!(name in metrics)) throw new Error(`There is no font "${exact}" in ${dir}.`)
    const bytes = cache.get(name) ?? readFileSync(join(dir, `${name}.ttf`))
    cache.set(name, bytes)
    return bytes
  }
  return { files: { read }, metrics }
}

function readMetrics(dir: string): FontMetrics {
  const path = join(dir, 'metrics.json')
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FontMetrics
  } catch (cause) {
    throw new Error(`The fonts are not built: ${path} cannot be read. Run "npm run build:fonts".`, { cause })
  }
}
