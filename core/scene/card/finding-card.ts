import type { Finding } from '../../dataset/model'
import type { AreaOf } from '../../template/template'
import type { Paragraph } from '../../text/model'
import type { SlideBuild } from '../context'
import { paragraph, resolveStyle, run } from '../style'

type CardLine = AreaOf<'cards'>['lines'][number]

/** One line of a finding's card; fields that a finding does not have give none. */
export function findingLine(build: SlideBuild, finding: Finding, line: CardLine): Paragraph[] {
  const { design, lang } = build.context
  const style = resolveStyle(design, line.style, lang)
  if (line.field === 'statement') return [paragraph([run(finding.statement[lang], style)], style)]
  if (line.field === 'attribution')
    return [paragraph([run(finding.attribution[lang], style)], style, { spaceBefore: 10 })]
  return []
}
