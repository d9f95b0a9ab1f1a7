import { formatObservation, formatPeriod } from '../../dataset/format'
import { mustGet } from '../../dataset/lookup'
import { metricName } from '../../dataset/metric-name'
import type { Observation } from '../../dataset/model'
import type { Paint } from '../../template/palette'
import type { AreaOf } from '../../template/template'
import { layoutText } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import { markOf } from '../card/rule'
import { report, type SlideBuild } from '../context'
import * as messages from '../messages'
import type { PathCommand, Stroke } from '../model'
import { addText, shapeNode, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'

/** How the hundred squares stand: several shares one under the other are flat, a single one is a square. */
interface Grid {
  readonly columns: number
  readonly rows: number
}
const FLAT: Grid = { columns: 20, rows: 5 }
const SQUARE: Grid = { columns: 10, rows: 10 }
const WIDEST: Grid = { columns: 25, rows: 4 }
/** Gap between squares as a part of a square's side. */
const GAP_SHARE = 0.22
const UNDER_LABEL: Points = 8
const BETWEEN: Points = 30
/** Squares that are smaller than this cannot be counted. */
const LEAST_SIDE: Points = 3

/** The squares end a little above the foot. */
const MOST_FILLED = 0.95
/** An area that is wider than this has the slide to itself. */
const WIDE: Points = 600

function gridFor(box: Box, count: number): Grid {
  if (box.width > WIDE) return WIDEST
  return count === 1 ? SQUARE : FLAT
}

/** The length of a row of squares, in sides of one. */
const span = (count: number): number => count + (count - 1) * GAP_SHARE

/** Each share as a hundred squares of which so many are filled: areas that are compared must be of one size. */
export function addSharesArea(build: SlideBuild, area: AreaOf<'shares'>, box: Box): void {
  const content = build.recipe.content[area.slot]
  if (!content || !('shares' in content)) return
  const observations = content.shares
    .map((id) => mustGet(build.context.index.observation, id))
    .filter((observation) => isShare(build, area.slot, observation))
  const labels = observations.map((observation) => labelOf(build, observation))
  const labelHeight = Math.max(0, ...labels.map((label) => textHeight(build, label, box.width))) + UNDER_LABEL
  const room = (box.height * MOST_FILLED - (observations.length - 1) * BETWEEN) / observations.length - labelHeight
  const grid = gridFor(box, observations.length)
  const side = Math.max(LEAST_SIDE, Math.min(box.width / span(grid.columns), room / span(grid.rows)))
  const height = side * span(grid.rows)
  observations.forEach((observation, i) => {
    build.references.observations.add(observation.id)
    const y = box.y + i * (labelHeight + height + BETWEEN)
    const labelBox = { ...box, y, height: labelHeight - UNDER_LABEL }
    const paragraphs = labels[i] ?? []
    addText(build, { id: `${area.slot}-${i + 1}`, slot: area.slot, role: 'label', box: labelBox, paragraphs })
    addSquares(build, area.slot, i, observation, { x: box.x, y: y + labelHeight }, side, grid)
  })
}

/** Only a part of one hundred can fill squares of a hundred; anything else would be drawn wrong. */
function isShare(build: SlideBuild, slot: string, { id, unit, change, value }: Observation): boolean {
  const share = unit === 'percent' && change !== true && value >= 0 && value <= 100
  if (!share) report(build, 'no-share', slot, messages.noShare(id))
  return share
}

function textHeight(build: SlideBuild, paragraphs: readonly Paragraph[], width: Points): Points {
  const { fonts, lang } = build.context
  return layoutText({ paragraphs, box: { x: 0, y: 0, width, height: 0 }, valign: 'top', fonts, lang }).height
}

function labelOf(build: SlideBuild, observation: Observation): readonly Paragraph[] {
  const { design, lang, index } = build.context
  const name = resolveStyle(design, 'name', lang)
  const value = resolveStyle(design, 'change', lang)
  const metric = mustGet(index.metric, observation.metric)
  const comma = lang === 'zh' ? '，' : ', '
  const text = `${lang === 'zh' ? '　' : '  '}${metricName(metric, observation)[lang]}${comma}${formatPeriod(observation.period, lang)}`
  const runs = [run(formatObservation(observation, lang).text, value), run(text, name)]
  return [paragraph(runs, name)]
}

function addSquares(
  build: SlideBuild,
  slot: string,
  i: number,
  observation: Observation,
  origin: { readonly x: Points; readonly y: Points },
  side: Points,
  grid: Grid,
): void {
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
  const alt = lang === 'zh' ? `一百格中填满${text}` : `A hundred squares, ${text} of them filled`
  build.nodes.push(
    shapeNode({
      id: `${slot}-${i + 1}-whole`,
      slot,
      box,
      geometry: { type: 'path', commands: empty },
      fill: resolvePaint(design, 'track'),
    }),
    shapeNode({
      id: `${slot}-${i + 1}-part`,
      slot,
      box: boundsOf(filled, box),
      geometry: { type: 'path', commands: filled },
      ...partLook(build, observation),
      alt,
    }),
  )
}

interface PartLook {
  readonly fill: Paint | null
  readonly stroke: Stroke | null
  readonly hatched: boolean
}

/** Solid where the share was observed; what is a target or computed is outlined, like everywhere. */
function partLook(build: SlideBuild, observation: Observation): PartLook {
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
