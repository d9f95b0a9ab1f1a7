import { layoutText } from '../../text/layout'
import type { Align, ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import { tableInWords } from '../alt'
import type { SectionEntry, SlideBuild } from '../context'
import type { TableCell, TableRow } from '../model'
import { type Fit, reportFit, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'

const MAX_ROW: Points = 48
const NUMBER_COLUMN: Points = 56
const PAGE_COLUMN: Points = 64

/** The sections of the deck with the slides that they begin on: a native table, so that it stays one thing to edit. */
export function addAgenda(build: SlideBuild, box: Box): void {
  const entries = build.sections
  if (entries.length === 0) return
  const { height, columns, rows, fit } = agendaCached(build, box)
  reportFit(build, { id: 'agenda', slot: null }, fit)
  build.nodes.push({
    kind: 'table',
    id: 'agenda',
    slot: null,
    role: 'body',
    box: { ...box, height: height * entries.length },
    alt: tableInWords(
      entries.map((entry, i) => [`${i + 1} ${entry.name}`, String(entry.firstSlide)]),
      build.context.lang,
    ),
    fromLayout: false,
    columns,
    rows,
  })
}

interface Agenda {
  readonly height: Points
  readonly columns: readonly Points[]
  readonly rows: readonly TableRow[]
  readonly fit: Fit
}

/** Agendas of the same sections in the same place: a deck may show its agenda again before each of its sections. */
const agendas = new WeakMap<readonly SectionEntry[], Map<string, Agenda>>()

function agendaCached(build: SlideBuild, box: Box): Agenda {
  const { sections } = build
  const known = agendas.get(sections) ?? new Map<string, Agenda>()
  agendas.set(sections, known)
  const key = JSON.stringify(box)
  const agenda = known.get(key) ?? layOutAgenda(build, box)
  known.set(key, agenda)
  return agenda
}

function layOutAgenda({ sections: entries, context }: SlideBuild, box: Box): Agenda {
  const { design, lang } = context
  const height = Math.min(MAX_ROW, box.height / entries.length)
  const columns = [NUMBER_COLUMN, box.width - NUMBER_COLUMN - PAGE_COLUMN, PAGE_COLUMN]
  const number = resolveStyle(design, 'agendaNumber', lang)
  const item = resolveStyle(design, 'agendaItem', lang)
  const page = { ...item, style: { ...item.style, paint: resolvePaint(design, 'muted') } }
  const fits: Fit[] = []
  const rows = entries.map((entry, i): TableRow => {
    const place = { ...box, y: box.y + i * height, height }
    return { height, header: false, cells: cellsOf(context, entry, i, place, columns, [number, item, page], fits) }
  })
  return { height, columns, rows, fit: worstOf(fits) }
}

/** What the fullest cell lacks, and every character that a font lacks. */
function worstOf(fits: readonly Fit[]): Fit {
  const max = (side: 'overflowX' | 'overflowY') => fits.reduce((worst, fit) => Math.max(worst, fit[side]), 0)
  return {
    overflowX: max('overflowX'),
    overflowY: max('overflowY'),
    missing: [...new Set(fits.flatMap(({ missing }) => missing))],
  }
}

function cellsOf(
  context: SlideBuild['context'],
  entry: SectionEntry,
  i: number,
  row: Box,
  columns: readonly Points[],
  styles: readonly ResolvedStyle[],
  fits: Fit[],
): TableCell[] {
  const { fonts, lang, design } = context
  const texts = [String(i + 1), entry.name, String(entry.firstSlide)]
  const aligns: readonly Align[] = ['left', 'left', 'right']
  let x = row.x
  return texts.map((text, column): TableCell => {
    const style = styles[column] as ResolvedStyle
    const width = columns[column] ?? 0
    const paragraphs = [paragraph([run(text, style)], style, { align: aligns[column] ?? 'left' })]
    const box = { x, y: row.y, width, height: row.height }
    const laidOut = layoutText({ paragraphs, box, valign: 'middle', fonts, lang })
    fits.push(laidOut)
    x += width
    const bottom = stroke(resolvePaint(design, 'line'), 0.75)
    return { paragraphs: laidOut.paragraphs, lines: laidOut.lines, fill: null, valign: 'middle', bottom, padding: 0 }
  })
}
