import { formatPeriod } from '../../dataset/format'
import { getOrThrow } from '../../dataset/lookup'
import type { Milestone } from '../../dataset/model'
import type { AreaOf } from '../../template/template'
import { fitText, scaleParagraphs } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import { addText, lineShape, shapeNode, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'
import {
  assignLanes,
  isYearOnly,
  type LanePlace,
  type TimeScale,
  timeScale,
  yearOf,
  yearOnAxis,
} from './timeline-scale'

const MAX_LABEL_WIDTH: Points = 186
/** Labels leave this much of a narrow area to the axis. */
const LABEL_SHARE = 0.5
const BESIDE_LEADER: Points = 8
const DOT: Points = 10
/** Room under the axis for the years. */
const YEARS: Points = 24
const YEAR_STEP: Points = 28
const YEAR_BAR: Points = 6
const YEAR_GAP: Points = 2
/** Leaders longer than they need be make a slide look empty. */
const MAX_LANE: Points = 104

/** Events on an axis to scale; their texts hang on leaders above and below it. */
export function addTimelineArea(build: SlideBuild, area: AreaOf<'timeline'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('milestones' in content)) return
  const events = content.milestones
    .map((id) => getOrThrow(build.context.index.milestone, id))
    .sort((a, b) => yearOf(a.date) - yearOf(b.date))
  for (const event of events) build.references.milestones.add(event.id)
  const years = events.map((event) => yearOf(event.date))
  const labelWidth = Math.min(MAX_LABEL_WIDTH, box.width * LABEL_SHARE)
  const axis = timeScale(years, box.x + DOT / 2, box.x + box.width - labelWidth)
  const xs = years.map(axis.x)
  const places = assignLanes(xs, labelWidth, 6)
  const axisY = box.y + (box.height - YEARS) * shareAbove(places)
  addAxis(build, area.slot, axis, box, axisY)
  addYears(build, area.slot, events, axis, { x: box.x + box.width, y: axisY })
  const labels = events.map((_, i) => {
    const at = { ...box, x: (xs[i] ?? 0) + BESIDE_LEADER, width: labelWidth - BESIDE_LEADER }
    return labelBox(places[i] as LanePlace, places, at, axisY)
  })
  const scale = commonScale(build, events, labels)
  events.forEach((event, i) => {
    addEvent(
      build,
      { id: `${area.slot}-${i + 1}`, slot: area.slot, event, place: places[i] as LanePlace, scale },
      labels[i] as Box,
      axisY,
    )
  })
}

function lanesOn(places: readonly LanePlace[], side: LanePlace['side']): number {
  return Math.max(0, ...places.map((place) => (place.side === side ? place.lane + 1 : 0)))
}

/** The axis is where both sides have room for their lanes. */
function shareAbove(places: readonly LanePlace[]): number {
  const above = lanesOn(places, 'above')
  const below = lanesOn(places, 'below')
  return above + below === 0 ? 0.5 : above / (above + below)
}

/** The part of a column that the label's lane has. */
function labelBox(place: LanePlace, places: readonly LanePlace[], box: Box, axisY: Points): Box {
  const lanes = lanesOn(places, place.side)
  const room = place.side === 'above' ? axisY - DOT - box.y : box.y + box.height - axisY - YEARS
  const height = Math.min(MAX_LANE, room / lanes)
  const y = place.side === 'above' ? axisY - DOT - (place.lane + 1) * height : axisY + YEARS + place.lane * height
  return { ...box, y, height: height - 6 }
}

function addAxis(build: SlideBuild, slot: string, scale: TimeScale, box: Box, y: Points): void {
  const { design, lang } = build.context
  const axis = stroke(resolvePaint(design, 'muted'), 1)
  const ends = [box.x, ...scale.breaks.flatMap((x) => [x - 5, x + 5]), box.x + box.width]
  for (let i = 0; i < ends.length; i += 2) {
    const x = ends[i] ?? 0
    const width = (ends[i + 1] ?? 0) - x
    build.nodes.push(lineShape(`${slot}-axis-${i / 2 + 1}`, { x, y, width, height: 0 }, axis))
  }
  scale.breaks.forEach((x, i) => {
    for (const side of [-5, 5]) {
      const id = `${slot}-break-${i + 1}-${side < 0 ? 'left' : 'right'}`
      const commands = [
        ['M', x + side - 3, y + 6],
        ['L', x + side + 3, y - 6],
      ] as const
      const at = { x: x + side - 3, y: y - 6, width: 6, height: 12 }
      build.nodes.push(shapeNode({ id, box: at, geometry: { type: 'path', commands }, stroke: axis }))
    }
  })
  const style = resolveStyle(design, 'foot', lang)
  let free = Number.NEGATIVE_INFINITY
  for (const year of scale.ticks) {
    const x = scale.x(year)
    if (x > box.x + box.width) continue
    build.nodes.push(lineShape(`${slot}-tick-${year}`, { x, y: y - 3, width: 0, height: 6 }, axis))
    // Where the years are close, only as many are written as find room.
    if (x < free) continue
    free = x + YEAR_STEP
    // Beside the tick, not under it: the leader of an event may hang there.
    const at = { x: x + 4, y: y + 5, width: 48, height: style.lineHeight }
    const text = paragraph([run(String(year), style)], style)
    addText(build, { id: `${slot}-year-${year}`, slot, role: 'label', box: at, paragraphs: [text] })
  }
}

/** A bar over each year of which the source says no more than that something happened in it. */
function addYears(
  build: SlideBuild,
  slot: string,
  events: readonly Milestone[],
  scale: TimeScale,
  end: { readonly x: Points; readonly y: Points },
): void {
  const years = new Set(events.flatMap(({ date }) => (isYearOnly(date) ? [Number(date)] : [])))
  for (const year of years) {
    const span = yearOnAxis(year, scale, end.x)
    if (span === null) continue
    // Bars of years in a row are told apart by a gap.
    const bar = { x: span[0] + YEAR_GAP, y: end.y, width: span[1] - span[0] - 2 * YEAR_GAP, height: 0 }
    build.nodes.push(lineShape(`${slot}-whole-${year}`, bar, stroke({ role: 'accent1', alpha: 0.35 }, YEAR_BAR)))
  }
}

/** All labels are of one size: that of the one that needs most room. */
function commonScale(build: SlideBuild, events: readonly Milestone[], labels: readonly Box[]): number {
  const { fonts, lang } = build.context
  const scales = events.map((event, i) => {
    const paragraphs = eventParagraphs(build, event)
    return fitText({ paragraphs, box: labels[i] as Box, valign: 'top', fonts, lang, minScale: 0.8 }).scale
  })
  return Math.min(...scales)
}

interface PlacedEvent {
  readonly id: string
  readonly slot: string
  readonly event: Milestone
  readonly place: LanePlace
  readonly scale: number
}

function addEvent(build: SlideBuild, { id, slot, event, place, scale }: PlacedEvent, label: Box, axisY: Points): void {
  const { design } = build.context
  const x = label.x - BESIDE_LEADER
  const leader =
    place.side === 'above'
      ? { x, y: label.y + 2, width: 0, height: axisY - label.y - 2 }
      : { x, y: axisY, width: 0, height: label.y + label.height - 2 - axisY }
  const dot = { x: x - DOT / 2, y: axisY - DOT / 2, width: DOT, height: DOT }
  build.nodes.push(
    lineShape(`${id}-leader`, leader, stroke(resolvePaint(design, 'line'), 0.75)),
    eventDot(build, `${id}-dot`, event, dot),
  )
  const paragraphs = scaleParagraphs(eventParagraphs(build, event), scale)
  const valign = place.side === 'above' ? 'top' : 'bottom'
  addText(build, { id, slot, role: 'body', box: label, paragraphs, valign })
}

/** Solid on its day or month, hollow where the source gives the year only. */
function eventDot(build: SlideBuild, id: string, event: Milestone, box: Box) {
  const outline = stroke({ role: 'accent1' }, 2)
  if (!isYearOnly(event.date)) return shapeNode({ id, box, geometry: { type: 'ellipse' }, fill: { role: 'accent1' } })
  build.marks.add('year')
  const fill = resolvePaint(build.context.design, build.layout.ground)
  return shapeNode({ id, box, geometry: { type: 'ellipse' }, fill, stroke: outline })
}

function eventParagraphs(build: SlideBuild, event: Milestone): readonly Paragraph[] {
  const { design, lang } = build.context
  const date = resolveStyle(design, 'date', lang)
  const title = resolveStyle(design, 'label', lang)
  return [
    paragraph([run(formatPeriod(event.date, lang), date)], date),
    paragraph([run(event.title[lang], title)], title, { spaceBefore: 2 }),
  ]
}
