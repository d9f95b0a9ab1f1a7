import { message } from '../../messages/message'
import type { Line } from '../text/model'
import type { Box, Points } from '../units'
import { report, type SlideBuild } from './context'
import { linesOf } from './lines-of'
import type { SceneNode } from './model'

/** Capitals reach about so far above the baseline and letters about so far below it, in parts of the size. */
const ABOVE = 0.7
const BELOW = 0.1
/** Less than this is not seen. */
const TOLERANCE: Points = 0.5

/** A line of text as it is seen. */
interface Ink {
  readonly node: SceneNode
  readonly box: Box
  readonly text: string
}

/**
 * Reports lines of text that run into each other, leave the slide or lie under what is painted later: areas of a layout
 * may cross, and the labels of a chart are where its values are. Each pair of nodes is reported once.
 */
export function reportCrossings(build: SlideBuild): void {
  const inks = build.nodes.flatMap(inksOf)
  reportCovered(build, inks)
  for (const ink of inks) if (leaves(ink.box, build.context.size)) reportOutside(build, ink)
  const reported = new Set<string>()
  for (const [a, b] of crossingPairs(inks)) {
    const pair = [a.node.id, b.node.id].sort().join(' ')
    if (reported.has(pair)) continue
    reported.add(pair)
    report(build, a.node.slot ?? b.node.slot, message('overlap', { text: shorten(a.text), other: shorten(b.text) }))
  }
}

/** Each text that a filled rectangle or a picture hides, once. */
function reportCovered(build: SlideBuild, inks: readonly Ink[]): void {
  const covered = new Set<SceneNode>()
  for (const [i, cover] of build.nodes.entries()) {
    if (!covers(cover)) continue
    const before = new Set(build.nodes.slice(0, i))
    for (const { node, box, text } of inks) {
      if (covered.has(node) || !before.has(node) || !cross(box, cover.box)) continue
      covered.add(node)
      report(build, node.slot ?? cover.slot, message('overlap', { text: shorten(text), other: null }))
    }
  }
}

/** What belongs to the layout is painted before everything else. */
function covers(node: SceneNode): boolean {
  if (node.fromLayout) return false
  if (node.kind === 'image') return true
  return node.kind === 'shape' && node.geometry.type === 'rect' && node.fill !== null
}

/** From the top downwards, so that only lines of like height are compared. */
function crossingPairs(inks: readonly Ink[]): [Ink, Ink][] {
  const sorted = [...inks].sort((a, b) => a.box.y - b.box.y)
  return sorted.flatMap((a, i) => {
    const pairs: [Ink, Ink][] = []
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Ink
      if (b.box.y > a.box.y + a.box.height) break
      if (cross(a.box, b.box)) pairs.push([a, b])
    }
    return pairs
  })
}

function reportOutside(build: SlideBuild, { node, text }: Ink): void {
  report(build, node.slot, message('outside', { text: shorten(text) }))
}

/** The lines of a node; a text that is turned has no upright box to compare. */
function inksOf(node: SceneNode): Ink[] {
  if (node.kind === 'text' && node.rotation !== 0) return []
  return linesOf(node).flatMap((line) => (line.segments.length === 0 ? [] : [inkOf(node, line)]))
}

function inkOf(node: SceneNode, line: Line): Ink {
  const size = Math.max(...line.segments.map((segment) => segment.style.size))
  const box = { x: line.x, y: line.baseline - ABOVE * size, width: line.width, height: (ABOVE + BELOW) * size }
  return { node, box, text: line.segments.map((segment) => segment.text).join('') }
}

function cross(a: Box, b: Box): boolean {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return x > TOLERANCE && y > TOLERANCE
}

function leaves(box: Box, size: { readonly width: Points; readonly height: Points }): boolean {
  const right = box.x + box.width - size.width
  const bottom = box.y + box.height - size.height
  return Math.max(-box.x, -box.y, right, bottom) > TOLERANCE
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text
}
