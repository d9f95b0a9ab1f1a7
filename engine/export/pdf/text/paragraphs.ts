import type { Line, Paragraph } from '../../../../core/text/model'
import type { Painter } from '../painter'
import type { StructureElement } from '../pdfkit'
import { addText, bulletsOf, filled, type Wrap, withoutBullets } from './content'

interface Block {
  readonly listItem: boolean
  readonly lines: readonly Line[]
}

/** Draws paragraphs, each tagged as one; list items that follow each other become one list. */
export function drawParagraphs(
  painter: Painter,
  parent: StructureElement,
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  wrap: Wrap,
): void {
  let list: StructureElement | null = null
  for (const block of blocksOf(paragraphs, lines)) {
    if (block.listItem) {
      list ??= painter.tags.open(parent, 'L')
      drawListItem(painter, list, block.lines, wrap)
      continue
    }
    list?.end()
    list = null
    addText(painter, parent, 'P', block.lines, wrap)
  }
  list?.end()
}

function drawListItem(painter: Painter, list: StructureElement, lines: readonly Line[], wrap: Wrap): void {
  const item = painter.tags.open(list, 'LI')
  const bullets = bulletsOf(lines)
  if (bullets.length > 0) addText(painter, item, 'Lbl', bullets, wrap)
  addText(painter, item, 'LBody', withoutBullets(lines), wrap)
  item.end()
}

/** The lines by paragraph; an empty paragraph is not content. */
function blocksOf(paragraphs: readonly Paragraph[], lines: readonly Line[]): readonly Block[] {
  return paragraphs.flatMap(({ bullet }, index) => {
    const own = filled(lines).filter((line) => line.paragraph === index)
    return own.length === 0 ? [] : [{ listItem: bullet !== null, lines: own }]
  })
}
