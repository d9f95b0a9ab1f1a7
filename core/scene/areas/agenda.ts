import { layoutText } from '../../text/layout'
import type { Align } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SectionEntry, SlideBuild } from '../context'
import type { TableCell, TableRow } from '../model'
import { reportFit, stroke } from '../nodes'
import { paragraph, type ResolvedStyle, resolvePaint, resolveStyle, run } from '../style'

const MOST_ROW: Points = 48
const NUMBER_COLUMN: Points = 56
const PAGE_COLUMN: Points = 64

/** The sections of the deck with the slides that they begin on: a native table, so that it stays one thing to edit. */
export function addAgenda(build: SlideBuild, box: Box): void {
  const entries = build.sections
  if (entries.length === 0) return
  const { design, lang } = build.context
  const height = Math.min(MOST_ROW, box.height / entries.length)
  const columns = [NUMBER_COLUMN, box.width - NUMBER_COLUMN - PAGE_COLUMN, PAGE_COLUMN]
  const number = resolveStyle(design, 'agendaNumber', lang)
  const item = resolveStyle(design, 'agendaItem', lang)
  const page = { ...item, style: { ...item.style, paint: resolvePaint(design, 'muted') } }
  const rows = entries.map((entry, i): TableRow => {
    const y = box.y + i * height
    return {
      height,
      header: false,
      cells: cellsOf(build, entry, i, { ...box, y, height }, columns, [number, item, page]),
    }
  })
  build.nodes.push({
    kind: 'table',
    id: 'agenda',
    slot: null,
    role: 'body',
    box: { ...box, height: height * entries.length },
    alt: entries.map((entry, i) => `${i + 1} ${entry.name}, ${entry.firstSlide}`).join('; '),
    fromLayout: false,
    columns,
    rows,
  })
}

function cellsOf(
  build: SlideBuild,
  entry: SectionEntry,
  i: number,
  row: Box,
  columns: readonly Points[],
  styles: readonly ResolvedStyle[],
): TableCell[] {
  const { fonts, lang, design } = build.context
  const texts = [String(i + 1), entry.name, String(entry.firstSlide)]
  const aligns: readonly Align[] = ['left', 'left', 'right']
  let x = row.x
  return texts.map((text, column): TableCell => {
    const style = styles[column] as ResolvedStyle
    const width = columns[column] ?? 0
    const paragraphs = [paragraph([run(text, style)], style, { align: aligns[column] ?? 'left' })]
    const box = { x, y: row.y, width, height: row.height }
    const laidOut = layoutText({ paragraphs, box, valign: 'middle', fonts, lang })
    reportFit(build, { id: 'agenda', slot: null }, laidOut)
    x += width
    const bottom = stroke(resolvePaint(design, 'line'), 0.75)
    return { paragraphs: laidOut.paragraphs, lines: laidOut.lines, fill: null, valign: 'middle', bottom, padding: 0 }
  })
}
