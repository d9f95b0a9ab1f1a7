import { type Anchor, anchorsOf, nameOf } from '../template/anchors'
import type { Area, AreaPlacement, Design } from '../template/template'
import type { Box, Points } from '../units'

/** An area of a layout, and its place on a slide. */
export interface PlacedArea {
  readonly area: Area
  readonly box: Box
}

/** What areas are placed with. */
interface Placing {
  readonly design: Design
  readonly size: Pick<Box, 'width' | 'height'>
  /** Whether an area shows something on this slide; anchors to one that does not are ignored. */
  readonly isShown: (area: Area) => boolean
  /** Where a single line of an area would be; null where that is not known. */
  readonly baseline: (area: Area, box: Box) => Points | null
}

/** Where each area of a layout is, on the grid and by the areas that it is anchored to; in the order of the layout. */
export function placeAreas(areas: readonly Area[], placing: Placing): readonly PlacedArea[] {
  const placed = new Map<Area, Box>()
  const waiting = new Set<Area>()
  const boxOf = (area: Area): Box => {
    const known = placed.get(area)
    if (known) return known
    const onGrid = placeBox(area.at, placing.design, placing.size)
    // A circle is an error of the layout's file; areas in a loop stay on the grid.
    if (waiting.has(area)) return onGrid
    waiting.add(area)
    const box = anchorsOf(area).reduce((before, anchor) => {
      const other = areas.find((one) => one !== area && nameOf(one) === anchor.area && placing.isShown(one))
      return other ? anchored(before, anchor, { area, other, otherBox: boxOf(other) }, placing) : before
    }, onGrid)
    placed.set(area, box)
    return box
  }
  return areas.map((area) => ({ area, box: boxOf(area) }))
}

interface Pair {
  readonly area: Area
  readonly other: Area
  readonly otherBox: Box
}

function anchored(
  box: Box,
  { key, edge }: Anchor,
  { area, other, otherBox }: Pair,
  { design, baseline }: Placing,
): Box {
  if (edge === 'baseline') {
    const [own, its] = [baseline(area, box), baseline(other, otherBox)]
    return own === null || its === null ? box : { ...box, y: box.y + its - own }
  }
  const theirs = edgesOf(otherBox)
  if (key === 'alignTo') return withEdge(box, edge, theirs[edge])
  const gap = area.at.gap ?? design.grid.gutter
  const level = {
    below: theirs.bottom + gap,
    above: theirs.top - gap,
    rightOf: theirs.right + gap,
    leftOf: theirs.left - gap,
  }
  return withEdge(box, edge, level[key])
}

type Edge = Exclude<Anchor['edge'], 'baseline'>

type Edges = Readonly<Record<Edge, Points>>

function edgesOf({ x, y, width, height }: Box): Edges {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** A box with one edge elsewhere; where that leaves no room, it is as narrow as a line, and what it holds overflows. */
function withEdge(box: Box, edge: Edge, at: Points): Box {
  const edges: Edges = { ...edgesOf(box), [edge]: at }
  const { left, top, right, bottom } = edges
  const [width, height] = [Math.max(MIN_SIZE, right - left), Math.max(MIN_SIZE, bottom - top)]
  return { x: edge === 'right' ? right - width : left, y: edge === 'bottom' ? bottom - height : top, width, height }
}

const MIN_SIZE: Points = 1

/** Height of the slides that a design's bands are given for. */
const DESIGN_HEIGHT = 540

type Size = { readonly width: Points; readonly height: Points }

/**
 * The rectangle of an area: columns of the slide's grid, rows of its band. On a slide of another height than 540 the
 * body grows, and the foot keeps its distance from the lower edge.
 */
export function placeBox(place: AreaPlacement, design: Design, size: Size): Box {
  const band = bandBox(place.band, design, size)
  const gutter = place.band === 'bleed' ? 0 : design.grid.gutter
  const column = (band.width - 11 * gutter) / 12
  const row = band.height / 12
  const [firstColumn, lastColumn] = place.columns
  const [firstRow, lastRow] = place.rows
  return {
    x: band.x + (firstColumn - 1) * (column + gutter),
    y: band.y + (firstRow - 1) * row,
    width: (lastColumn - firstColumn + 1) * (column + gutter) - gutter,
    height: (lastRow - firstRow + 1) * row,
  }
}

function bandBox(band: AreaPlacement['band'], design: Design, size: Size): Box {
  const { margin, bands } = design.grid
  const grown = size.height - DESIGN_HEIGHT
  const x = margin
  const width = size.width - 2 * margin
  if (band === 'bleed') return { x: 0, y: 0, ...size }
  if (band === 'page') return { x, y: margin, width, height: size.height - 2 * margin }
  const [top, bottom] = bands[band]
  const below = band === 'foot' ? grown : 0
  const stretch = band === 'body' ? grown : 0
  return { x, y: top + below, width, height: bottom - top + stretch }
}

/** The part of a box from `top` downwards. */
export function below(box: Box, top: Points): Box {
  return { ...box, y: box.y + top, height: box.height - top }
}
