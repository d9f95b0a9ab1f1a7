import { mustGet } from '../dataset/lookup'
import type { Box } from '../units'
import type { SlideBuild } from './context'
import { citationsOf, sourceLine } from './footnote'
import type { SceneNode } from './model'
import { addText, lineShape, stroke } from './nodes'
import { placeBox } from './place'
import { paragraph, resolvePaint, resolveStyle, run } from './style'
import { MARK_LEGEND, type Mark } from './words'

const NUMBER_WIDTH = 36
const RULE_ABOVE_FOOT = 5

/** The line that names the theme, above the title. */
export function addKicker(build: SlideBuild): void {
  const { context, recipe } = build
  if (recipe.theme === undefined) return
  const style = resolveStyle(context.design, 'kicker', context.lang)
  const name = mustGet(context.index.theme, recipe.theme).name[context.lang]
  const box = placeBox({ band: 'kicker', columns: [1, 12], rows: [1, 12] }, context.design, context.size)
  addText(build, { id: 'kicker', slot: null, role: 'caption', box, paragraphs: [paragraph([run(name, style)], style)] })
}

/** The sources at the foot, worked out from what the slide refers to, and what its marks mean. */
export function addFoot(build: SlideBuild): void {
  const { context } = build
  const style = resolveStyle(context.design, 'foot', context.lang)
  const parts = [sourceLine(citationsOf(build.references, context.index), context.index, context.lang)]
  for (const [mark, legend] of Object.entries(MARK_LEGEND))
    if (build.marks.has(mark as Mark)) parts.push(legend[context.lang])
  const text = parts.filter((part) => part !== '').join(context.lang === 'zh' ? '' : ' ')
  if (text === '') return
  addText(build, {
    id: 'sources',
    slot: null,
    role: 'footer',
    box: sourcesBox(build),
    paragraphs: [paragraph([run(text, style)], style)],
  })
}

function footBox(build: SlideBuild): Box {
  return placeBox({ band: 'foot', columns: [1, 12], rows: [1, 12] }, build.context.design, build.context.size)
}

function sourcesBox(build: SlideBuild): Box {
  const foot = footBox(build)
  return { ...foot, width: foot.width - NUMBER_WIDTH - build.context.design.grid.gutter }
}

/** Where the slide's number stands, at the right end of the foot. */
export function slideNumberBox(build: Pick<SlideBuild, 'context'>): Box {
  const { design, size } = build.context
  const foot = placeBox({ band: 'foot', columns: [1, 12], rows: [1, 12] }, design, size)
  return { ...foot, x: foot.x + foot.width - NUMBER_WIDTH, width: NUMBER_WIDTH }
}

/** The hairline above the foot; it belongs to the layout. */
export function frameRule(build: Pick<SlideBuild, 'context'>): SceneNode {
  const { design, size } = build.context
  const foot = placeBox({ band: 'foot', columns: [1, 12], rows: [1, 12] }, design, size)
  const box = { x: foot.x, y: foot.y - RULE_ABOVE_FOOT, width: foot.width, height: 0 }
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
