import type { Scene, SceneSlide } from '../../../../core/scene/model'
import type { Box, Points } from '../../../../core/units'
import type { PlacedSlide, Rule, Sheet } from './paper'
import { A4, AREA, marginLines, type Typesetter } from './paper'

/** How slides share a sheet, and where the lines to write on are. */
interface Grid {
  readonly columns: number
  readonly rows: number
  readonly lines: 'beside' | 'below'
}

/** As PowerPoint arranges them; lines are wherever there is room, not beside three slides only. */
const GRIDS = {
  'handout-2': { columns: 1, rows: 2, lines: 'below' },
  'handout-3': { columns: 1, rows: 3, lines: 'beside' },
  'handout-6': { columns: 2, rows: 3, lines: 'below' },
} as const satisfies Record<string, Grid>

/** Between cells, and between a slide and its lines. */
const GAP: Points = 24
/** From line to line: wide enough for handwriting. */
const LINE_STEP: Points = 20
const MIN_LINES = 3
/** The share of a cell's width that a slide takes where lines are beside it. */
const BESIDE_SHARE = 0.56

/** Several slides a sheet, with lines to write on. */
export function handoutSheets(scene: Scene, pages: keyof typeof GRIDS, typesetter: Typesetter): readonly Sheet[] {
  const grid = GRIDS[pages]
  const each = grid.columns * grid.rows
  const count = Math.ceil(scene.slides.length / each)
  return Array.from({ length: count }, (_, page) => {
    const slides = scene.slides.slice(page * each, (page + 1) * each)
    const cells = slides.map((slide, i) => fillCell(slide, scene.size, cellBox(grid, i), grid.lines))
    return {
      size: A4,
      label: labelOf(slides),
      bare: false,
      slides: cells.map(({ placed }) => placed),
      notes: [],
      rules: cells.flatMap(({ rules }) => rules),
      margins: marginLines(scene, String(page + 1), typesetter),
    }
  })
}

function labelOf(slides: readonly SceneSlide[]): string {
  const [first, last] = [slides[0]?.number, slides.at(-1)?.number]
  return first === last ? String(first) : `${first}–${last}`
}

function cellBox({ columns, rows }: Grid, i: number): Box {
  const width = (AREA.width - GAP * (columns - 1)) / columns
  const height = (AREA.bottom - AREA.y - GAP * (rows - 1)) / rows
  const column = i % columns
  const row = Math.floor(i / columns)
  return { x: AREA.x + column * (width + GAP), y: AREA.y + row * (height + GAP), width, height }
}

interface Cell {
  readonly placed: PlacedSlide
  readonly rules: readonly Rule[]
}

function fillCell(slide: SceneSlide, size: Scene['size'], cell: Box, lines: Grid['lines']): Cell {
  const room =
    lines === 'beside'
      ? { width: cell.width * BESIDE_SHARE, height: cell.height }
      : { width: cell.width, height: cell.height - MIN_LINES * LINE_STEP }
  const scale = Math.min(room.width / size.width, room.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  const placed = { slide, x: cell.x, y: cell.y, scale }
  if (lines === 'below')
    return { placed, rules: rulesBetween(cell.x, cell.width, cell.y + height, cell.y + cell.height) }
  const x = cell.x + width + GAP
  return { placed, rules: rulesBetween(x, cell.width - width - GAP, cell.y, cell.y + height) }
}

/** As many lines as have room between two heights, the first a step below the upper one. */
function rulesBetween(x: Points, width: Points, top: Points, bottom: Points): readonly Rule[] {
  const count = Math.floor((bottom - top + 0.01) / LINE_STEP)
  return Array.from({ length: count }, (_, i) => ({ x, y: top + (i + 1) * LINE_STEP, width }))
}
