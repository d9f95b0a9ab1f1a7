import type { Area, Design } from '../template/template'
import { nameOf, type Tie, tiesOf } from '../template/ties'
import type { Box, Points } from '../units'
import { placeBox } from './place'

/** An area of a layout, and its place on a slide. */
export interface PlacedArea {
  readonly area: Area
  readonly box: Box
}

/** What areas are placed with. */
export interface Placing {
  readonly design: Design
  readonly size: Pick<Box, 'width' | 'height'>
  /** Whether an area shows something on this slide; ties to one that does not are left aside. */
  readonly isShown: (area: Area) => boolean
  /** Where a single line of an area would stand; null where that is not known. */
  readonly baseline: (area: Area, box: Box) => Points | null
}

/** Where each area of a layout stands, on the grid and by the areas that it is tied to; in the order of the layout. */
export function placeAreas(areas: readonly Area[], placing: Placing): readonly PlacedArea[] {
  const placed = new Map<Area, Box>()
  const waiting = new Set<Area>()
  const boxOf = (area: Area): Box => {
    const known = placed.get(area)
    if (known) return known
    const onGrid = placeBox(area.at, placing.design, placing.size)
    // A circle is an error of the layout's file; whoever meets one here stays on the grid.
    if (waiting.has(area)) return onGrid
    waiting.add(area)
    const box = tiesOf(area).reduce((before, tie) => {
      const other = areas.find((one) => one !== area && nameOf(one) === tie.area && placing.isShown(one))
      return other ? tied(before, tie, { area, other, otherBox: boxOf(other) }, placing) : before
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

function tied(box: Box, { key, edge }: Tie, { area, other, otherBox }: Pair, { design, baseline }: Placing): Box {
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

type Edge = Exclude<Tie['edge'], 'baseline'>

type Edges = Readonly<Record<Edge, Points>>

function edgesOf({ x, y, width, height }: Box): Edges {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** A box with one edge elsewhere; where that leaves no room, it is as narrow as a line, and what it holds overflows. */
function withEdge(box: Box, edge: Edge, at: Points): Box {
  const edges: Edges = { ...edgesOf(box), [edge]: at }
  const { left, top, right, bottom } = edges
  const [width, height] = [Math.max(LEAST, right - left), Math.max(LEAST, bottom - top)]
  return { x: edge === 'right' ? right - width : left, y: edge === 'bottom' ? bottom - height : top, width, height }
}

const LEAST: Points = 1
