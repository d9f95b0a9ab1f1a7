import type { Scene, SceneLayout, SceneNode, SceneSlide } from '../../../core/scene/model'
import type { Package } from '../../ooxml/package/package'
import { x } from '../../ooxml/xml/element'
import { type Element, elementsOf, mustFind, replace } from '../../ooxml/xml/tree'
import type { ExportContext } from '../model'
import { frameIdentity } from './drawing/geometry'
import { layoutNodes, ownNodes } from './place/presentation'
import { fillSlots, type Slot, slotsOfScene } from './slots'

/** A node of the scene and the element that pptxgenjs wrote for it. */
export interface Placed {
  readonly node: SceneNode
  readonly element: Element
  /** The placeholder that it fills, or null. */
  readonly slot: Slot | null
}

export interface SlideSurface {
  /** Its path; the pass `parts` renumbers layouts. */
  part: string
  readonly slide: SceneSlide
  readonly layout: LayoutSurface
  readonly tree: Element
  readonly placed: readonly Placed[]
}

export interface LayoutSurface {
  /** Its path; the pass `parts` renumbers layouts. */
  part: string
  readonly layout: SceneLayout
  readonly slots: readonly Slot[]
  readonly tree: Element
  readonly placed: readonly Placed[]
}

/** What the finishing passes work on: the package and what it should say. */
export interface Job {
  readonly scene: Scene
  readonly context: ExportContext
  readonly package: Package
  readonly slides: readonly SlideSurface[]
  readonly layouts: readonly LayoutSurface[]
}

/** A finishing pass: mends one thing, everywhere. */
export interface Pass {
  readonly name: string
  readonly run: (job: Job) => void
}

/** pptxgenjs keeps a layout of its own at the first place. */
const FOREIGN_LAYOUTS = 1

/** Finds the element of every node: pptxgenjs writes them in the order in which they were placed. */
export function createJob(scene: Scene, context: ExportContext, opened: Package): Job {
  const slots = slotsOfScene(scene)
  const layouts = scene.layouts.map((layout, i): LayoutSurface => {
    const part = `ppt/slideLayouts/slideLayout${i + 1 + FOREIGN_LAYOUTS}.xml`
    const tree = treeOf(opened, part)
    const placed = match(tree, layoutNodes(layout.nodes), new Map())
    return { part, layout, slots: slots.get(layout.id) ?? [], tree, placed }
  })
  const byId = new Map(layouts.map((surface) => [surface.layout.id, surface]))
  const slides = scene.slides.map((slide, i): SlideSurface => {
    const layout = byId.get(slide.layout)
    if (layout === undefined) throw new Error(`The layout "${slide.layout}" of slide ${slide.number} is missing.`)
    const part = `ppt/slides/slide${i + 1}.xml`
    const tree = treeOf(opened, part)
    const nodes = ownNodes(slide)
    return { part, slide, layout, tree, placed: match(tree, nodes, fillSlots(nodes, layout.slots)) }
  })
  return { scene, context, package: opened, slides, layouts }
}

/** What is left of a shape for the passes to fill in. */
const BARE_SHAPE = x(
  'p:sp',
  {},
  x('p:nvSpPr', {}, x('p:cNvPr', { id: 0, name: '' }), x('p:cNvSpPr'), x('p:nvPr')),
  x('p:spPr'),
)

/** The same of a frame. */
const BARE_FRAME = x('p:graphicFrame', {}, frameIdentity(), x('p:xfrm'), x('a:graphic'))

/**
 * The passes replace all that pptxgenjs says of a shape or a frame, and its names for slides and layouts; so these are
 * not even parsed, which took a quarter of an export.
 */
function treeOf(opened: Package, part: string): Element {
  opened.edit(part, (text) =>
    text.replace(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs, '<p:$1/>').replace(/<p:cSld name="[^"]*">/, '<p:cSld>'),
  )
  return mustFind(opened.document(part), 'p:cSld', 'p:spTree')
}

function match(tree: Element, nodes: readonly SceneNode[], filled: ReadonlyMap<SceneNode, Slot>): Placed[] {
  const elements = elementsOf(tree, 'p:sp', 'p:pic', 'p:graphicFrame')
  for (const element of elements) {
    if (element.name === 'p:sp') replace(element, BARE_SHAPE)
    if (element.name === 'p:graphicFrame') replace(element, BARE_FRAME)
  }
  if (elements.length !== nodes.length) {
    throw new Error(`pptxgenjs placed ${elements.length} objects where the slide has ${nodes.length}.`)
  }
  return nodes.map((node, i) => ({ node, element: elements[i] as Element, slot: filled.get(node) ?? null }))
}

/** Everything that carries placed nodes: all slides, then all layouts. */
export function surfaces(job: Job): readonly (SlideSurface | LayoutSurface)[] {
  return [...job.slides, ...job.layouts]
}
