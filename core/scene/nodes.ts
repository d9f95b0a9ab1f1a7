import type { DrawnPlace } from '../../messages/args/scene'
import { message } from '../../messages/message'
import { slotNamed } from '../template/named'
import type { Paint } from '../template/palette'
import { fitText, type LaidOutText } from '../text/layout'
import type { Paragraph } from '../text/model'
import type { Box, Points } from '../units'
import { report, type SlideBuild } from './context'
import type { Geometry, NodeRole, ShapeNode, Stroke, TextNode } from './model'

export interface TextSpec {
  readonly id: string
  readonly slot: string | null
  readonly role: NodeRole
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly valign?: 'top' | 'middle' | 'bottom'
  readonly minScale?: number
  readonly balance?: boolean
  readonly rotation?: number
}

/**
 * Fits a text into its box and adds it to the slide. What does not fit even at the smallest size is shown in full and
 * reported, never clipped.
 */
export function addText(build: SlideBuild, spec: TextSpec): TextNode {
  const { context } = build
  const fitted = fitText({
    paragraphs: spec.paragraphs,
    box: spec.box,
    valign: spec.valign ?? 'top',
    fonts: context.fonts,
    lang: context.lang,
    balance: spec.balance ?? false,
    minScale: spec.minScale ?? 1,
  })
  reportFit(build, spec, fitted)
  const node: TextNode = {
    kind: 'text',
    id: spec.id,
    slot: spec.slot,
    role: spec.role,
    box: spec.box,
    alt: null,
    fromLayout: false,
    paragraphs: fitted.paragraphs,
    lines: fitted.lines,
    valign: spec.valign ?? 'top',
    rotation: spec.rotation ?? 0,
  }
  build.nodes.push(node)
  return node
}

/** How well a text fits its place. */
export type Fit = Pick<LaidOutText, 'overflowX' | 'overflowY' | 'missing'>

/** Reports what of a text does not fit its area or its fonts. */
export function reportFit(build: SlideBuild, spec: Pick<TextSpec, 'id' | 'slot'>, fitted: Fit): void {
  if (fitted.overflowY > 0 || fitted.overflowX > 0) {
    const by = Math.ceil(Math.max(fitted.overflowX, fitted.overflowY))
    report(build, spec.slot, message('overflow', { text: drawnPlace(build, spec), by }))
  }
  if (fitted.missing.length > 0)
    report(
      build,
      spec.slot,
      message('missing-glyph', { characters: fitted.missing.join(''), place: drawnPlace(build, spec) }),
    )
}

/** The slot of a text, or the name of its node where it has none. */
function drawnPlace({ layout }: SlideBuild, { id, slot }: Pick<TextSpec, 'id' | 'slot'>): DrawnPlace {
  return slot === null ? { part: id } : { slot: slotNamed(slot, layout) }
}

export interface ShapeSpec {
  readonly id: string
  readonly box: Box
  readonly geometry: Geometry
  readonly fill?: Paint | null
  readonly stroke?: Stroke | null
  readonly hatched?: boolean
  readonly slot?: string | null
  readonly alt?: string | null
  readonly fromLayout?: boolean
}

/** A shape; decoration unless it has alternative text. */
export function shapeNode(spec: ShapeSpec): ShapeNode {
  const alt = spec.alt ?? null
  return {
    kind: 'shape',
    id: spec.id,
    slot: spec.slot ?? null,
    role: alt === null ? 'decoration' : 'figure',
    box: spec.box,
    alt,
    fromLayout: spec.fromLayout ?? false,
    geometry: spec.geometry,
    fill: spec.fill ?? null,
    stroke: spec.stroke ?? null,
    hatched: spec.hatched ?? false,
  }
}

/** A level or upright hairline between two points. */
export function lineShape(id: string, box: Box, stroke: Stroke, options: Partial<ShapeSpec> = {}): ShapeNode {
  return shapeNode({ ...options, id, box, geometry: { type: 'line' }, stroke })
}

/** A plain rectangle without outline. */
export function rectShape(id: string, box: Box, fill: Paint, options: Partial<ShapeSpec> = {}): ShapeNode {
  return shapeNode({ ...options, id, box, geometry: { type: 'rect', radius: 0 }, fill })
}

/** A stroke of a palette role. */
export function stroke(paint: Paint, width: Points, dash: Stroke['dash'] = 'solid'): Stroke {
  return { paint, width, dash }
}
