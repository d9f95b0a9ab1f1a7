import { formatPeriod } from '../../dataset/format'
import type { Milestone } from '../../dataset/model'
import type { AreaOf } from '../../template/template'
import type { Paragraph } from '../../text/model'
import type { SlideBuild } from '../context'
import { paragraph, resolveStyle, run } from '../style'

type CardLine = AreaOf<'cards'>['lines'][number]

/** One line of an event's card; fields that an event does not have give none. */
export function milestoneLine(build: SlideBuild, milestone: Milestone, line: CardLine): Paragraph[] {
  const { design, lang } = build.context
  const style = resolveStyle(design, line.style, lang)
  if (line.field === 'date') return [paragraph([run(formatPeriod(milestone.date, lang), style)], style)]
  if (line.field === 'title') return [paragraph([run(milestone.title[lang], style)], style, { spaceBefore: 2 })]
  if (line.field === 'detail') return [paragraph([run(milestone.detail[lang], style)], style, { spaceBefore: 6 })]
  return []
}
