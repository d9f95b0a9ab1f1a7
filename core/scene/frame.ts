import { getOrThrow } from '../dataset/lookup'
import type { Layout } from '../template/template'
import { layoutText } from '../text/layout'
import type { Box, Points } from '../units'
import type { SceneContext, SlideBuild } from './context'
import { citationsOf, ownNumberLines, sourceLines } from './footnote'
import type { SceneNode } from './model'
import { addText, lineShape, stroke } from './nodes'
import { placeBox } from './place-areas'
import { paragraph, resolvePaint, resolveStyle, run } from './style'
import { type LegendMark, MARK_LEGEND, pictureCredit } from './words'

const NUMBER_WIDTH = 36
const RULE_ABOVE_FOOTER = 5

/** The line that names the theme, above the title. */
export function addKicker(build: SlideBuild): void {
  const { context, deckSlide } = build
  if (deckSlide.theme === undefined) return
  const style = resolveStyle(context.design, 'kicker', context.lang)
  const name = getOrThrow(context.index.theme, deckSlide.theme).name[context.lang]
  const head = kickerBox(context)
  const logo = logoBox(build.layout, context)
  const box = logo ? { ...head, width: logo.x - context.design.grid.gutter - head.x } : head
  addText(build, { id: 'kicker', slot: null, role: 'caption', box, paragraphs: [paragraph([run(name, style)], style)] })
}

function kickerBox({ design, size }: SceneContext): Box {
  return placeBox({ band: 'kicker', columns: [1, 12], rows: [1, 12] }, design, size)
}

/** The logo of the design, where it has one for such layouts; it belongs to the layout. */
export function logoNodes(layout: Layout, context: SceneContext): readonly SceneNode[] {
  const { logo } = context.design
  const box = logoBox(layout, context)
  if (!logo || !box) return []
  const { mediaType, base64, orientation } = logo
  const node = { kind: 'image', id: 'logo', slot: null, role: 'decoration', box, alt: null, fromLayout: true } as const
  return [{ ...node, crop: null, mediaType, base64, orientation }]
}

/** Logos keep this much from the upper edge of the slide. */
const ABOVE_LOGO: Points = 12
/** On covers there is more room. */
const LARGER_ON_COVERS = 1.5

/** With a frame at the right end of the head, without one at the top left; null where no logo is shown. */
function logoBox({ framed }: Layout, context: SceneContext): Box | null {
  const { logo, grid } = context.design
  if (!logo?.on.includes(framed ? 'slides' : 'covers')) return null
  const head = kickerBox(context)
  const bottom = head.y + head.height
  if (!framed) {
    const [width, height] = [logo.width * LARGER_ON_COVERS, logo.height * LARGER_ON_COVERS]
    return { x: grid.margin, y: grid.margin, width, height }
  }
  const height = Math.min(logo.height, Math.max(ABOVE_LOGO, bottom - ABOVE_LOGO))
  const width = (logo.width * height) / logo.height
  return { x: head.x + head.width - width, y: bottom - height, width, height }
}

/** The sources at the foot, worked out from what the slide refers to, and what its marks mean. */
export function addFooter(build: SlideBuild): void {
  const { context } = build
  const style = resolveStyle(context.design, 'foot', context.lang)
  const legends = Object.entries(MARK_LEGEND).flatMap(([mark, legend]) =>
    build.marks.has(mark as LegendMark) ? [legend[context.lang]] : [],
  )
  const credits = [...build.credits].map((credit) => pictureCredit(credit, context.lang))
  const sources = sourceLines(citationsOf(build.references, context.index), context.index, context.lang)
  const own = ownNumberLines([...build.own.values()], context.lang)
  const lines = [...sources.map((line) => [line, own.full]), [sources.at(-1) ?? '', own.short]].map((parts) =>
    [...parts, ...credits, ...legends].filter((part) => part !== '').join(context.lang === 'zh' ? '' : ' '),
  )
  const box = sourcesBox(build)
  const paragraphsOf = (line: string) => [paragraph([run(line, style)], style)]
  const { fonts, lang } = context
  const fits = (line: string) =>
    layoutText({ paragraphs: paragraphsOf(line), box, valign: 'top', fonts, lang }).overflowY === 0
  const text = lines.find(fits) ?? lines.at(-1) ?? ''
  if (text === '') return
  addText(build, {
    id: 'sources',
    slot: null,
    role: 'footer',
    box,
    paragraphs: paragraphsOf(text),
  })
}

function footerBox(build: SlideBuild): Box {
  return placeBox({ band: 'foot', columns: [1, 12], rows: [1, 12] }, build.context.design, build.context.size)
}

function sourcesBox(build: SlideBuild): Box {
  const foot = footerBox(build)
  return { ...foot, width: foot.width - NUMBER_WIDTH - build.context.design.grid.gutter }
}

/** Where the slide's number is, at the right end of the foot. */
export function slideNumberBox(build: Pick<SlideBuild, 'context'>): Box {
  const { design, size } = build.context
  const foot = placeBox({ band: 'foot', columns: [1, 12], rows: [1, 12] }, design, size)
  return { ...foot, x: foot.x + foot.width - NUMBER_WIDTH, width: NUMBER_WIDTH }
}

/** The hairline above the foot; it belongs to the layout. */
export function frameRule(build: Pick<SlideBuild, 'context'>): SceneNode {
  const { design, size } = build.context
  const foot = placeBox({ band: 'foot', columns: [1, 12], rows: [1, 12] }, design, size)
  const box = { x: foot.x, y: foot.y - RULE_ABOVE_FOOTER, width: foot.width, height: 0 }
  return lineShape('foot-rule', box, stroke(resolvePaint(design, 'line'), 0.75), { fromLayout: true })
}

/** The slide's number, known once all slides are laid out. */
export function addSlideNumber(build: SlideBuild, number: number): void {
  const { context } = build
  const style = resolveStyle(context.design, 'foot', context.lang)
  addText(build, {
    id: 'slide-number',
    slot: null,
    role: 'slide-number',
    box: slideNumberBox(build),
    paragraphs: [paragraph([run(String(number), style)], style, { align: 'right' })],
  })
}
