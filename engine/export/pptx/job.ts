import type { ImageNode, Scene, SceneLayout, SceneNode, SceneSlide } from '../../../core/scene/model'
import type { Package } from '../../ooxml/package/package'
import type { ExportContext } from '../model'
import { type TableStyle, tableStyleOf } from './drawing/table'
import { makeSkeleton, type Outline, type SkeletonPart } from './library'
import { ChartParts } from './parts/charts'
import { checkPictures, isPicture, storedPicture } from './pictures'
import { fillPlaceholders, hasText, type Placeholder, placeholdersOfScene } from './slots'

/** One export: what the file should say, and the package to write it into. */
export interface Job {
  readonly scene: Scene
  readonly context: ExportContext
  readonly package: Package
  readonly charts: ChartParts
  /** What the deck's tables have in common. */
  readonly tableStyle: TableStyle
  readonly layouts: readonly LayoutPart[]
  readonly slides: readonly SlidePart[]
}

export interface LayoutPart {
  readonly path: string
  readonly layout: SceneLayout
  readonly slots: readonly Placeholder[]
  /** What is drawn on it, in painting order. */
  readonly nodes: readonly SceneNode[]
  readonly pictureIds: ReadonlyMap<ImageNode, string>
}

export interface SlidePart {
  readonly path: string
  readonly slide: SceneSlide
  readonly layout: LayoutPart
  /** What is drawn on the slide itself, in painting order; the rest is drawn by its layout. */
  readonly nodes: readonly SceneNode[]
  /** Which nodes fill a placeholder of the layout. */
  readonly filled: ReadonlyMap<SceneNode, Placeholder>
  readonly pictureIds: ReadonlyMap<ImageNode, string>
}

/** Has pptxgenjs make the package for a scene, and says what goes into which part of it. */
export async function createJob(scene: Scene, context: ExportContext): Promise<Job> {
  checkPictures(scene)
  const skeleton = await makeSkeleton(outlineOf(scene))
  const slots = placeholdersOfScene(scene)
  const layouts = scene.layouts.map((layout, i): LayoutPart => {
    const nodes = layoutNodes(layout)
    return { layout, slots: slots.get(layout.id) ?? [], nodes, ...withPictures(at(skeleton.layouts, i), nodes) }
  })
  const slides = scene.slides.map((slide, i): SlidePart => {
    const nodes = slideNodes(slide)
    const layout = at(layouts, layoutIndex(slide, scene))
    const filled = fillPlaceholders(nodes, layout.slots)
    return { slide, layout, nodes, filled, ...withPictures(at(skeleton.slides, i), nodes) }
  })
  const charts = new ChartParts(skeleton.package, scene)
  return { scene, context, package: skeleton.package, charts, tableStyle: tableStyleOf(scene), layouts, slides }
}

/** What pptxgenjs gets of a scene. */
function outlineOf(scene: Scene): Outline {
  const picturesOf = (nodes: readonly SceneNode[]) => nodes.filter(isPicture).map(storedPicture)
  return {
    size: scene.size,
    layouts: scene.layouts.map((layout) => ({ pictures: picturesOf(layoutNodes(layout)) })),
    slides: scene.slides.map((slide) => ({
      layout: layoutIndex(slide, scene),
      pictures: picturesOf(slideNodes(slide)),
      hasNotes: Object.values(slide.notes).some((part) => part.length > 0),
    })),
  }
}

/** The slide number of a slide is its own, although its place is the layout's. Empty texts are drawn nowhere. */
function slideNodes({ nodes }: SceneSlide): readonly SceneNode[] {
  return nodes.filter((node) => (!node.fromLayout || node.role === 'slide-number') && isSeen(node))
}

/** The slide number of a layout is a placeholder. */
function layoutNodes({ nodes }: SceneLayout): readonly SceneNode[] {
  return nodes.filter((node) => node.role !== 'slide-number' && isSeen(node))
}

function isSeen(node: SceneNode): boolean {
  return node.kind !== 'text' || hasText(node)
}

function layoutIndex(slide: SceneSlide, { layouts }: Scene): number {
  const index = layouts.findIndex(({ id }) => id === slide.layout)
  if (index === -1) {
    throw new Error(`Slide ${slide.number} uses the layout "${slide.layout}", which this deck does not have.`)
  }
  return index
}

function withPictures({ path, pictureIds }: SkeletonPart, nodes: readonly SceneNode[]) {
  const pictures = nodes.filter(isPicture)
  return { path, pictureIds: new Map(pictures.map((picture, i) => [picture, at(pictureIds, i)])) }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`The list ends before its entry ${index}.`)
  return found
}
