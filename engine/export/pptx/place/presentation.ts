import PptxGenJS from 'pptxgenjs'
import type { Scene, SceneNode, SceneSlide } from '../../../../core/scene/model'
import { toInches } from '../../../../core/units'
import type { ExportContext } from '../../model'
import { hasText } from '../slots'
import { apply, asLayoutObject } from './call'
import { placeNode } from './index'
import { checkPictures } from './pictures'

/** The nodes that stand on the slide itself, in order; those of its layout are drawn there, and empty texts nowhere. */
export function ownNodes(slide: SceneSlide): readonly SceneNode[] {
  return slide.nodes.filter((node) => (!node.fromLayout || node.role === 'slide-number') && isSeen(node))
}

/** The nodes that stand on a layout; its slide number is a placeholder. */
export function layoutNodes(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return nodes.filter((node) => node.role !== 'slide-number' && isSeen(node))
}

function isSeen(node: SceneNode): boolean {
  return node.kind !== 'text' || hasText(node)
}

/** Builds the presentation in pptxgenjs, slide by slide. */
export function placeScene(scene: Scene, context: ExportContext): PptxGenJS {
  checkPictures(scene)
  const presentation = new PptxGenJS()
  presentation.defineLayout({
    name: 'scene',
    width: toInches(scene.size.width),
    height: toInches(scene.size.height),
  })
  presentation.layout = 'scene'
  const names = defineLayouts(presentation, scene)
  scene.slides.forEach((slide, i) => {
    context.signal?.throwIfAborted()
    const masterName = names.get(slide.layout)
    if (masterName === undefined) {
      throw new Error(`Slide ${slide.number} uses the layout "${slide.layout}", which this deck does not have.`)
    }
    const target = presentation.addSlide({ masterName })
    for (const node of ownNodes(slide)) apply(placeNode(node), target)
    context.onSlide(i + 1, scene.slides.length)
  })
  return presentation
}

/** Layouts get plain keys for now: pptxgenjs writes names into XML as they are (#1427). */
function defineLayouts(presentation: PptxGenJS, scene: Scene): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  scene.layouts.forEach((layout, i) => {
    const title = `layout-${i + 1}`
    const objects = layoutNodes(layout.nodes).map((node) => asLayoutObject(placeNode(node), layout.name))
    presentation.defineSlideMaster({ title, objects })
    names.set(layout.id, title)
  })
  return names
}
