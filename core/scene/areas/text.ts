import type { AreaOf } from '../../template/template'
import type { Box } from '../../units'
import { breakAtPause } from '../break-at-pause'
import type { SlideBuild } from '../context'
import { addText } from '../nodes'
import { paragraph, resolveStyle, run } from '../style'
import { resolveText } from '../text-content'

/** One text: a title, a subtitle, a lead. */
export function addTextArea(build: SlideBuild, area: AreaOf<'text'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('text' in content)) return
  const { design, lang } = build.context
  const style = resolveStyle(design, area.style, lang, area.colour)
  const text = resolveText(build, area.slot, content.text) + pageCount(build, area)
  const runs = [run(text, style)]
  const broken = area.balance ? breakAtPause(runs, box.width, build.context) : runs
  addText(build, {
    id: area.slot,
    slot: area.slot,
    role: area.placeholder === undefined ? 'body' : area.placeholder,
    box,
    paragraphs: [paragraph(broken, style, { align: area.align })],
    valign: area.valign,
    minScale: area.minScale,
    balance: area.balance,
  })
}

/** A title that runs over several slides counts them: "Sources and notes (1/2)". */
function pageCount({ page, pages, context }: SlideBuild, area: AreaOf<'text'>): string {
  if (area.placeholder !== 'title' || pages === 1) return ''
  return context.lang === 'zh' ? `（${page + 1}/${pages}）` : ` (${page + 1}/${pages})`
}
