import { createFontSet, type FontMetrics } from '../../../core/text/font-set'
import type { Paragraph, TextStyle } from '../../../core/text/model'
import { fontMetrics } from '../shipped-files'

export const METRICS: FontMetrics = fontMetrics()
export const FONTS = createFontSet(METRICS, { heading: 'gelasio', body: 'arimo', cjk: 'noto-sans-sc' })

export const STYLE: TextStyle = {
  font: 'body',
  bold: false,
  italic: false,
  size: 20,
  paint: { role: 'text' },
  tracking: 0,
}

/** A left-aligned paragraph of one run, with lines of 1.2 times the size. */
export function paragraph(text: string, style: Partial<TextStyle> = {}, rest: Partial<Paragraph> = {}): Paragraph {
  const merged = { ...STYLE, ...style }
  return {
    runs: [{ text, style: merged }],
    align: 'left',
    lineHeight: merged.size * 1.2,
    spaceBefore: 0,
    bullet: null,
    ...rest,
  }
}
