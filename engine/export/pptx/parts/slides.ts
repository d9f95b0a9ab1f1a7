import { setImmediate } from 'node:timers/promises'
import type { Lang } from '../../../../core/locale'
import type { ImageNode, SceneNode } from '../../../../core/scene/model'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { preset, transform } from '../drawing/geometry'
import { samePaint } from '../drawing/paint'
import { language, run, scriptRunsOf } from '../drawing/run'
import {
  backgroundOf,
  Identities,
  type Identity,
  MASTER_COLORS,
  placeholderIdentity,
  shapeTree,
} from '../drawing/sheet'
import { tableGraphic } from '../drawing/table'
import { bodyProperties } from '../drawing/text-body'
import type { Job, LayoutPart, SlidePart } from '../job'
import { drawObject, drawOwnTitle, type Sheet } from './objects'

/** Writes every slide, with the charts on it. */
export async function writeSlides(job: Job): Promise<void> {
  const { slides, context } = job
  for (const [i, slide] of slides.entries()) {
    context.signal?.throwIfAborted()
    job.package.put(slide.path, slidePart(job, slide))
    context.onSlide(i + 1, slides.length)
    // An abort is heard only between turns of the event loop.
    await setImmediate()
  }
}

function slidePart(job: Job, part: SlidePart): Xml {
  const { slide, layout } = part
  const ownBackground = samePaint(slide.background, layout.layout.background) ? null : backgroundOf(slide.background)
  return x(
    'p:sld',
    declare('a', 'r', 'p'),
    x('p:cSld', {}, ownBackground, shapeTree(objectsOf(job, part))),
    MASTER_COLORS,
  )
}

/**
 * Every slide has a title placeholder, for the outline view and for readers who cannot see the slide. Where the layout
 * has none, the slide's own title becomes one; where nothing on the slide is a title, one is above its edge.
 */
function objectsOf(job: Job, part: SlidePart): readonly Xml[] {
  const { nodes, filled, slide } = part
  const { scene } = job
  const sheet = sheetOf(job, part, slide.number)
  const identities = new Identities()
  const hasTitle = [...filled.values()].some(({ type }) => type === 'title')
  const ownTitle = hasTitle ? undefined : nodes.find((node) => node.kind === 'text' && node.role === 'title')
  const objects = nodes.map((node) => {
    const identity = identities.next(readableName(node))
    return node === ownTitle && node.kind === 'text'
      ? drawOwnTitle(node, identity, sheet)
      : drawObject(node, identity, filled.get(node) ?? null, sheet)
  })
  if (hasTitle || ownTitle !== undefined) return objects
  return [...objects, hiddenTitle(slide.title, identities.next('Title'), scene.size.width, scene.lang)]
}

const TITLE_HEIGHT = 36
const TITLE_GAP = 12

/**
 * A title where PowerPoint's "Add Hidden Slide Title" puts it. It is set on the bottom of its box, so that a title of
 * several lines grows away from the slide.
 */
function hiddenTitle(title: string, identity: Identity, width: number, lang: Lang): Xml {
  const runs = scriptRunsOf(title, lang).map(({ text, script }) => run(text, language('a:rPr', script)))
  const box = { x: 0, y: -TITLE_HEIGHT - TITLE_GAP, width, height: TITLE_HEIGHT }
  return x(
    'p:sp',
    {},
    placeholderIdentity({ type: 'title', idx: null }, x('p:cNvPr', { ...identity })),
    x('p:spPr', {}, transform(box), preset('rect')),
    x('p:txBody', {}, bodyProperties('bottom'), x('a:lstStyle'), x('a:p', {}, runs)),
  )
}

/** What is drawn on a layout besides its placeholders. */
export function layoutObjects(job: Job, part: LayoutPart, identities: Identities): readonly Xml[] {
  const sheet = sheetOf(job, part, null)
  return part.nodes.map((node) => drawObject(node, identities.next(readableName(node)), null, sheet))
}

/** `metrics-2-value` becomes `Metrics 2 value`. */
function readableName({ id }: SceneNode): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim()
  return words === '' ? 'Object' : words[0]?.toUpperCase() + words.slice(1)
}

function sheetOf(job: Job, part: SlidePart | LayoutPart, number: number | null): Sheet {
  const { background } = 'slide' in part ? part.slide : part.layout
  const { palette } = job.scene.theme
  const style = job.tableStyle.id
  const linkId = (href: string) => job.package.link(part.path, href)
  return {
    number,
    linkId,
    pictureId: (node) => idOfPicture(part.pictureIds, node),
    chart: (node) => job.charts.add(part.path, node, background),
    table: (node) => tableGraphic(node, { background, palette, style, linkId }),
  }
}

function idOfPicture(ids: ReadonlyMap<ImageNode, string>, node: ImageNode): string {
  const id = ids.get(node)
  if (id === undefined) throw new Error(`The picture "${node.id}" is not in the package.`)
  return id
}
