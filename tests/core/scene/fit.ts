import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneNode, SceneSlide } from '../../../core/scene/model'
import type { Box, Points } from '../../../core/units'
import { inkOf, overlap } from './geometry'

/** Less than this is not seen. */
const TOLERANCE: Points = 1
/** What laying out says where something does not fit; whatever is found on such a slide is reported already. */
const REPORTED = new Set(['overflow', 'overlap', 'outside'])

/** What does not fit on the slides of a scene and is not told by a diagnostic: a sentence each. */
export function silentMisfits(scene: Scene): string[] {
  return scene.slides
    .filter((slide) => !slide.diagnostics.some(({ code }) => REPORTED.has(code)))
    .flatMap((slide) => [...offSlide(slide, scene.size), ...overBoxes(slide), ...crossings(slide)])
}

/** Where a node is seen: the ink of a text, the box of everything else. */
function seen(node: SceneNode): readonly Box[] {
  if (node.kind === 'text')
    return node.rotation === 0 ? node.lines.filter(({ segments }) => segments.length > 0).map(inkOf) : []
  return [node.box]
}

const isContent = (node: SceneNode): boolean => !(node.kind === 'shape' && node.alt === null)

function offSlide(slide: SceneSlide, { width, height }: Scene['size']): string[] {
  const outside = ({ x, y, ...box }: Box): boolean =>
    Math.max(-x, -y, x + box.width - width, y + box.height - height) > TOLERANCE
  const inks = (node: SceneNode) => [...seen(node), ...(node.kind === 'text' ? [] : linesOf(node).map(inkOf))]
  return slide.nodes
    .filter((node) => isContent(node) && inks(node).some(outside))
    .map((node) => `slide ${slide.number}: "${node.id}" leaves the slide`)
}

/** Texts that are wider or higher than their box. */
function overBoxes(slide: SceneSlide): string[] {
  return slide.nodes.flatMap((node) => {
    if (node.kind !== 'text' || node.rotation !== 0) return []
    const { x, y, width, height } = node.box
    const over = seen(node).map((ink) =>
      Math.max(x - ink.x, ink.x + ink.width - x - width, y - ink.y, ink.y + ink.height - y - height),
    )
    return over.some((by) => by > TOLERANCE) ? [`slide ${slide.number}: "${node.id}" overflows its box`] : []
  })
}

/** Content of different slots that runs into each other; what belongs to one slot may lie on it, like a rate on its line. */
function crossings(slide: SceneSlide): string[] {
  const content = slide.nodes.filter((node) => isContent(node) && !node.fromLayout)
  const owner = (node: SceneNode): string => node.slot ?? node.id
  return content.flatMap((a, i) =>
    content
      .slice(i + 1)
      .filter(
        (b) => owner(a) !== owner(b) && seen(a).some((one) => seen(b).some((other) => overlap(one, other) > TOLERANCE)),
      )
      .map((b) => `slide ${slide.number}: "${a.id}" and "${b.id}" run into each other`),
  )
}
