import { message } from '../../../messages/message'
import { formatObservation, formatPeriod } from '../../dataset/format'
import { getOrThrow, metricName } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import type { Paint } from '../../template/palette'
import type { AreaOf } from '../../template/template'
import { layoutText } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import { namedInWords } from '../alt'
import { breakAtPause } from '../break-at-pause'
import { report, type SlideBuild } from '../context'
import type { PathCommand, Stroke } from '../model'
import { addText, shapeNode, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'
import { markOf } from './card'

/** Arrangement of the hundred squares: several shares one under the other are flat, a single one is a square. */
interface Grid {
  readonly columns: number
  readonly rows: number
}
const SQUARE: Grid = { columns: 10, rows: 10 }
const FLAT: Grid = { columns: 20, rows: 5 }
const FLATTER: Grid = { columns: 25, rows: 4 }
/** Gap between squares as a part of a square's side. */
const GAP_SHARE = 0.22
const UNDER_LABEL: Points = 8
const BETWEEN: Points = 24
/** Squares that are smaller than this cannot be counted. */
const MIN_SIDE: Points = 3

/** The squares end a little above the foot. */
const MAX_FILLED = 0.95
/** An area that is wider than this has the slide to itself. */
const WIDE: Points = 600

/** @param room what is left for the squares of one share below its label */
function gridFor(width: Points, room: Points, count: number): Grid {
  if (width > WIDE) return FLATTER
  if (count === 1) return SQUARE
  return sideIn(FLATTER, width, room) > sideIn(FLAT, width, room) ? FLATTER : FLAT
}

/** The largest side of a square with which the whole grid fits. */
const sideIn = (grid: Grid, width: Points, height: Points): Points =>
  Math.max(MIN_SIDE, Math.min(width / span(grid.columns), height / span(grid.rows)))

/** The length of a row of squares, in sides of one. */
const span = (count: number): number => count + (count - 1) * GAP_SHARE

/** Each share as a hundred squares of which so many are filled: areas that are compared must be of one size. */
export function addSharesArea(build: SlideBuild, area: AreaOf<'shares'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('shares' in content)) return
  const observations = content.shares
    .map((id) => getOrThrow(build.context.index.observation, id))
    .filter((observation) => isShare(build, area.slot, observation))
  const labels = observations.map((observation) => labelOf(build, observation, box.width))
  const taken = labels.reduce((sum, { height }) => sum + height + UNDER_LABEL, (observations.length - 1) * BETWEEN)
  const room = (box.height * MAX_FILLED - taken) / observations.length
  const grid = gridFor(box.width, room, observations.length)
  const side = sideIn(grid, box.width, room)
  let y = box.y
  observations.forEach((observation, i) => {
    build.references.observations.add(observation.id)
    const { paragraphs, height } = labels[i] as Label
    const labelBox = { ...box, y, height }
    addText(build, { id: `${area.slot}-${i + 1}`, slot: area.slot, role: 'label', box: labelBox, paragraphs })
    y += height + UNDER_LABEL
    addSquares(build, { id: `${area.slot}-${i + 1}`, slot: area.slot, observation, x: box.x, y, side, grid })
    y += side * span(grid.rows) + BETWEEN
  })
}

interface Label {
  readonly paragraphs: readonly Paragraph[]
  readonly height: Points
}

/** Only a part of one hundred can fill squares of a hundred; anything else would be drawn wrong. */
function isShare(build: SlideBuild, slot: string, { id, unit, change, value }: Observation): boolean {
  const share = unit === 'percent' && change !== true && value >= 0 && value <= 100
  if (!share) report(build, slot, message('no-share', { observation: id }))
  return share
}

function labelOf(build: SlideBuild, observation: Observation, width: Points): Label {
  const { design, lang, index, fonts } = build.context
  const name = resolveStyle(design, 'name', lang)
  const value = resolveStyle(design, 'change', lang)
  const metric = getOrThrow(index.metric, observation.metric)
  const comma = lang === 'zh' ? '，' : ', '
  const text = `${lang === 'zh' ? '　' : '  '}${metricName(metric, observation)[lang]}${comma}${formatPeriod(observation.period, lang)}`
  const runs = [run(formatObservation(observation, lang).text, value), run(text, name)]
  const paragraphs = [paragraph(breakAtPause(runs, width, build.context), name)]
  const box = { x: 0, y: 0, width, height: 0 }
  return { paragraphs, height: layoutText({ paragraphs, box, valign: 'top', fonts, lang }).height }
}

/** The hundred squares of a share, from their upper left corner on. */
interface Squares {
  readonly id: string
  readonly slot: string
  readonly observation: Observation
  readonly x: Points
  readonly y: Points
  readonly side: Points
  readonly grid: Grid
}

function addSquares(build: SlideBuild, { id, slot, observation, side, grid, ...origin }: Squares): void {
  const { design, lang } = build.context
  const step = side * (1 + GAP_SHARE)
  const box = { ...origin, width: side * span(grid.columns), height: side * span(grid.rows) }
  const filled: PathCommand[] = []
  const empty: PathCommand[] = []
  for (let cell = 0; cell < 100; cell++) {
    const x = origin.x + (cell % grid.columns) * step
    const y = origin.y + Math.floor(cell / grid.columns) * step
    const part = Math.min(1, Math.max(0, observation.value - cell))
    if (part > 0) filled.push(...square(x, y, side * part, side))
    if (part < 1) empty.push(...square(x + side * part, y, side * (1 - part), side))
  }
  const text = formatObservation(observation, lang).text
  const { name } = getOrThrow(build.context.index.metric, observation.metric)
  const alt = namedInWords(
    name[lang],
    lang === 'zh' ? `一百格中填满${text}` : `${text} of a hundred squares filled`,
    lang,
  )
  build.nodes.push(
    shapeNode({
      id: `${id}-whole`,
      slot,
      box,
      geometry: { type: 'path', commands: empty },
      fill: resolvePaint(design, 'track'),
    }),
    shapeNode({
      id: `${id}-part`,
      slot,
      box: boundsOf(filled, box),
      geometry: { type: 'path', commands: filled },
      ...partStyle(build, observation),
      alt,
    }),
  )
}

interface PartStyle {
  readonly fill: Paint | null
  readonly stroke: Stroke | null
  readonly hatched: boolean
}

/** Solid where the share was observed; what is a target or computed is outlined, like everywhere. */
function partStyle(build: SlideBuild, observation: Observation): PartStyle {
  const { kind, paint } = markOf(build, observation)
  if (kind === 'observed') return { fill: paint, stroke: null, hatched: false }
  const outline = stroke(paint, 0.75, kind === 'target' ? 'solid' : 'dash')
  return { fill: kind === 'derived' ? { ...paint, alpha: 0.25 } : null, stroke: outline, hatched: kind === 'words' }
}

function square(x: Points, y: Points, width: Points, height: Points): PathCommand[] {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']]
}

/** The smallest box around straight path commands. */
function boundsOf(commands: readonly PathCommand[], otherwise: Box): Box {
  const points = commands.flatMap((command) => (command[0] === 'M' || command[0] === 'L' ? [command] : []))
  if (points.length === 0) return otherwise
  const xs = points.map((point) => point[1])
  const ys = points.map((point) => point[2])
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
