import type { Line, Paragraph } from '../../../core/text/model'

/** Plain paragraphs, or list items, that follow each other. */
export interface Block {
  readonly key: number
  readonly isList: boolean
  readonly paragraphs: readonly { readonly key: number; readonly lines: readonly Line[] }[]
}

/** The lines by paragraph, gathered into lists and what stands between them; an empty paragraph is left out. */
export function blocksOf(paragraphs: readonly Paragraph[], lines: readonly Line[]): readonly Block[] {
  const blocks: { key: number; isList: boolean; paragraphs: { key: number; lines: readonly Line[] }[] }[] = []
  for (const [key, { bullet }] of paragraphs.entries()) {
    const own = lines.filter((line) => line.paragraph === key && line.segments.length > 0)
    if (own.length === 0) continue
    const isList = bullet !== null
    const last = blocks.at(-1)
    if (last?.isList === isList) last.paragraphs.push({ key, lines: own })
    else blocks.push({ key, isList, paragraphs: [{ key, lines: own }] })
  }
  return blocks
}
