import { formatKind, formatObservation, formatPeriod } from '../../dataset/format'
import { getOrThrow } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import type { TextStyleName } from '../../template/design-schema'
import type { AreaOf, Design } from '../../template/template'
import type { Box } from '../../units'
import type { SlideBuild } from '../context'
import { resolveText } from '../text-content'
import { WORDS } from '../words'
import { type CellText, paginate, placeTable, type RowText, rowHeights } from './place-table'

type Column = AreaOf<'table'>['columns'][number]

/** Figures in groups, in one block or dealt to two; what does not fit goes on to another slide. */
export function addTableArea(build: SlideBuild, area: AreaOf<'table'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('table' in content)) return
  const blocks = tableBlocks(area, box, build.context.design)
  const width = blocks[0]?.width ?? box.width
  const groups = content.table.groups.map((group) => ({
    name: resolveText(build, area.slot, group.name),
    observations: group.observations.map((id) => getOrThrow(build.context.index.observation, id)),
  }))
  const rows = groups.flatMap((group) => groupRows(build, area.columns, group.name, group.observations))
  const heights = rowHeights(build, rows, area.columns, width)
  const pages = paginate(rows, heights, box.height, area.blocks)
  const page = pages[build.page] ?? []
  build.more ||= build.page < pages.length - 1
  page.forEach((block, i) => {
    const at = blocks[i] ?? box
    noteShown(build, block)
    const rows = withoutRepeatedHeads(block)
    build.nodes.push(placeTable(build, `${area.slot}-${i + 1}`, area.slot, rows, area.columns, at))
  })
}

/** The blocks of a table beside each other. */
export function tableBlocks(area: AreaOf<'table'>, box: Box, { grid }: Pick<Design, 'grid'>): readonly Box[] {
  if (area.blocks === 1) return [box]
  const gap = grid.gutter * 2
  const width = (box.width - gap) / 2
  return [0, 1].map((i) => ({ ...box, x: box.x + i * (width + gap), width }))
}

/** Heads of columns are read once at the top of a block; further groups bring their name only. */
function withoutRepeatedHeads(rows: readonly RowText[]): readonly RowText[] {
  const [first] = rows
  return rows.map((row) => {
    if (!row.header || row === first) return row
    const cells = row.cells.map((cell, i) =>
      i > 0 && cell.text === first?.cells[i]?.text ? { ...cell, text: '' } : cell,
    )
    return { ...row, cells }
  })
}

function noteShown(build: SlideBuild, rows: readonly RowText[]): void {
  for (const row of rows) {
    if (row.observation === null) continue
    build.references.observations.add(row.observation.id)
    if (row.observation.kind !== 'observed') build.marks.add(row.observation.kind)
  }
}

function groupRows(
  build: SlideBuild,
  columns: readonly Column[],
  name: string,
  observations: readonly Observation[],
): RowText[] {
  const header = columns.map((column) => headerCell(build, column, name, observations))
  return [
    { header: true, observation: null, cells: header },
    ...observations.map((observation) => ({
      header: false,
      observation,
      cells: columns.map((column) => bodyCell(build, column, observation)),
    })),
  ]
}

const isRight = (column: Column): boolean => column === 'value'

function cell(text: string, style: TextStyleName, column: Column): CellText {
  return { text, style, align: isRight(column) ? 'right' : 'left', href: null }
}

function headerCell(build: SlideBuild, column: Column, name: string, observations: readonly Observation[]): CellText {
  const { lang } = build.context
  if (column === 'name') return cell(name, 'tableHead', column)
  if (column === 'value' && observations.every((observation) => observation.kind === 'target'))
    return cell(targetHead(observations, lang), 'tableHead', column)
  const words = {
    value: WORDS.value,
    period: WORDS.period,
    kind: WORDS.kind,
    region: WORDS.region,
    source: WORDS.sourceColumn,
  }
  return cell(words[column][lang], 'tableHead', column)
}

/** "Target 2025" where all targets are for one period. */
function targetHead(observations: readonly Observation[], lang: 'en' | 'zh'): string {
  const periods = new Set(observations.map((observation) => observation.period))
  const [period] = periods
  if (periods.size !== 1 || period == null) return WORDS.target[lang]
  return lang === 'zh' ? `${formatPeriod(period, lang)}${WORDS.target.zh}` : `${WORDS.target.en} ${period}`
}

function bodyCell(build: SlideBuild, column: Column, observation: Observation): CellText {
  const { index, lang } = build.context
  if (column === 'value') return cell(formatObservation(observation, lang).text, 'tableFigure', column)
  const source = getOrThrow(index.source, observation.source)
  if (column === 'source') return { ...cell(source.citation[lang], 'tableCell', column), href: source.url }
  const texts: Record<Exclude<Column, 'value' | 'source'>, () => string> = {
    name: () => getOrThrow(index.metric, observation.metric).name[lang],
    period: () => formatPeriod(observation.period, lang),
    kind: () => formatKind(observation.kind, lang),
    region: () => getOrThrow(index.region, observation.region).short[lang],
  }
  return cell(texts[column](), 'tableCell', column)
}
