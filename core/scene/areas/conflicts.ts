import { getOrThrow } from '../../dataset/lookup'
import type { AreaOf } from '../../template/template'
import { fitText } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import { addText, rectShape } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'
import { WORDS } from '../words'

const PADDING: Points = 16
const EDGE: Points = 3
const GAP: Points = 20
/** With too many panels each keeps this height, and they leave the area, which is reported. */
const MIN_PANEL: Points = 60
/** Panels in a single row of a wider area than this have the slide to themselves and speak up. */
const WIDE: Points = 500

/** Quiet panels that say who says what, and what the briefing does about it; two to a row where there are several. */
export function addConflictsArea(build: SlideBuild, area: AreaOf<'conflicts'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('conflicts' in content)) return
  const ids = content.conflicts
  const columns = ids.length > 1 ? 2 : 1
  const rows = Math.ceil(ids.length / columns)
  const width = (box.width - (columns - 1) * GAP) / columns
  const room = Math.max(MIN_PANEL, (box.height - (rows - 1) * GAP) / rows)
  const spacious = rows === 1 && box.width > WIDE
  const texts = ids.map((id) => conflictParagraphs(build, id, spacious))
  const heights = texts.map((paragraphs) => panelHeight(build, paragraphs, width, room))
  ids.forEach((_, i) => {
    const row = Math.floor(i / columns)
    const height = Math.max(...heights.slice(row * columns, (row + 1) * columns))
    const above = Array.from(
      { length: row },
      (_, r) => Math.max(...heights.slice(r * columns, (r + 1) * columns)) + GAP,
    )
    const y = box.y + above.reduce((sum, entry) => sum + entry, 0)
    const panel = { x: box.x + (i % columns) * (width + GAP), y, width, height }
    addPanel(build, area.slot, i, panel, texts[i] as readonly Paragraph[])
  })
}

function conflictParagraphs(build: SlideBuild, id: string, spacious: boolean): readonly Paragraph[] {
  const { design, lang, index } = build.context
  const conflict = getOrThrow(index.conflict, id)
  build.references.conflicts.add(id)
  const plain = resolveStyle(design, spacious ? 'lead' : 'panelTitle', lang, 'warn')
  const head = { ...plain, style: { ...plain.style, bold: true } }
  const body = resolveStyle(design, spacious ? 'lead' : 'panelBody', lang)
  const note = resolveStyle(design, spacious ? 'body' : 'context', lang, 'muted')
  return [
    paragraph([run(conflict.title[lang], head)], head),
    paragraph([run(conflict.statement[lang], body)], body, { spaceBefore: 6 }),
    paragraph([run(`${WORDS.conclusion[lang]}${conflict.resolution[lang]}`, note)], note, { spaceBefore: 8 }),
  ]
}

const inner = (panel: Box): Box => ({
  x: panel.x + EDGE + PADDING,
  y: panel.y + PADDING,
  width: panel.width - EDGE - 2 * PADDING,
  height: panel.height - 2 * PADDING,
})

function panelHeight(build: SlideBuild, paragraphs: readonly Paragraph[], width: Points, room: Points): Points {
  const { fonts, lang } = build.context
  const box = inner({ x: 0, y: 0, width, height: room })
  const { height } = fitText({ paragraphs, box, valign: 'top', fonts, lang, minScale: 0.8 })
  return Math.min(room, height + 2 * PADDING)
}

function addPanel(build: SlideBuild, slot: string, i: number, panel: Box, paragraphs: readonly Paragraph[]): void {
  const { design } = build.context
  build.nodes.push(
    rectShape(`${slot}-${i + 1}-panel`, panel, resolvePaint(design, 'panel')),
    rectShape(`${slot}-${i + 1}-edge`, { ...panel, width: EDGE }, { role: 'accent3' }),
  )
  addText(build, { id: `${slot}-${i + 1}`, slot, role: 'body', box: inner(panel), paragraphs, minScale: 0.8 })
}
