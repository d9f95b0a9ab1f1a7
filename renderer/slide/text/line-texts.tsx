import type { ReactNode } from 'react'
import type { TextNode } from '../../../core/scene/model'
import { linkSpans } from '../../../core/text/links'
import type { Line, Paragraph, Segment } from '../../../core/text/model'
import { twinFamily } from '../../fonts/font-faces'
import { fillOf } from '../ink'
import type { NodeContext } from '../node-context'

/**
 * Lines as one text, each segment where the scene has placed it. Together in one element, because a program that reads
 * the slide aloud, and a person who copies from it, wants the sentence and not its lines.
 *
 * A link is underlined and tells its address. It opens nothing: the window is for work without a network, and a click on
 * a slide chooses or edits.
 */
export function LineTexts({
  lines,
  context,
  role,
}: {
  readonly lines: readonly Line[]
  readonly context: NodeContext
  readonly role?: 'listitem'
}): ReactNode {
  const spans = lines.flatMap(spansOf)
  if (spans.length === 0) return null
  return (
    <>
      <text xmlSpace="preserve" {...(role === undefined ? {} : { role })}>
        {spans.map(({ key, segment, baseline, text }) => (
          <tspan key={key} x={segment.x} y={baseline} {...styleOf(segment, context)} {...langOf(segment, context)}>
            {segment.href !== undefined && <title>{segment.href}</title>}
            {text}
          </tspan>
        ))}
      </text>
      {lines.flatMap(linkSpans).map(({ style, underline }) => (
        <rect
          key={`${underline.x} ${underline.y}`}
          aria-hidden
          {...underline}
          {...fillOf(context.palette, style.paint)}
        />
      ))}
    </>
  )
}

interface Span {
  readonly key: string
  readonly segment: Segment
  readonly baseline: number
  readonly text: string
}

/** Spaces at a line's end are not in its segments; without one, copied and spoken text would run words together. */
function spansOf({ segments, baseline, end }: Line): readonly Span[] {
  return segments.map((segment, i) => {
    const isLast = i === segments.length - 1
    const spaceAfter = segment.bullet || (isLast && (end === 'space' || end === 'newline'))
    return { key: `${baseline} ${i}`, segment, baseline, text: spaceAfter ? `${segment.text} ` : segment.text }
  })
}

function styleOf({ script, style }: Segment, { fonts, palette }: NodeContext) {
  const { office, twin } = script === 'cjk' ? fonts.cjk : fonts[style.font]
  return {
    fontFamily: `${quoted(twinFamily(twin))}, ${quoted(office)}`,
    fontSize: style.size,
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.tracking === 0 ? {} : { letterSpacing: style.tracking }),
    ...fillOf(palette, style.paint),
  }
}

/** A family name of any characters as CSS takes it. */
function quoted(family: string): string {
  return `'${family.replace(/['\\]/g, '\\$&')}'`
}

/** Chinese within a slide of another language says so, or a screen reader would spell it. */
function langOf({ script }: Segment, { cjkLang }: NodeContext): { readonly lang?: string } {
  return script === 'cjk' && cjkLang !== null ? { lang: cjkLang } : {}
}

/** A text's paragraphs, each an element of its own; list items that follow each other become one list. */
export function ParagraphTexts({
  node,
  context,
}: {
  readonly node: TextNode
  readonly context: NodeContext
}): ReactNode {
  return blocksOf(node.paragraphs, node.lines).map((block) => (
    <BlockTexts key={block.key} block={block} context={context} />
  ))
}

const LIST = { role: 'list' } as const
const LIST_ITEM = { role: 'listitem' } as const

function BlockTexts({ block, context }: { readonly block: Block; readonly context: NodeContext }): ReactNode {
  const { isList, paragraphs } = block
  const texts = paragraphs.map(({ key, lines }) => (
    <LineTexts key={key} lines={lines} context={context} {...(isList ? LIST_ITEM : {})} />
  ))
  return isList ? <g {...LIST}>{texts}</g> : texts
}

/** Plain paragraphs, or list items, that follow each other. */
interface Block {
  readonly key: number
  readonly isList: boolean
  readonly paragraphs: readonly { readonly key: number; readonly lines: readonly Line[] }[]
}

/** The lines by paragraph, gathered into lists and what is between them; an empty paragraph is left out. */
function blocksOf(paragraphs: readonly Paragraph[], lines: readonly Line[]): readonly Block[] {
  const blocks: { key: number; isList: boolean; paragraphs: { key: number; lines: readonly Line[] }[] }[] = []
  for (const [key, { bullet }] of paragraphs.entries()) {
    const own = lines.filter((line) => line.paragraph === key && line.segments.length > 0)
    if (own.length === 0) continue
    const isList = bullet !== null
    const last = blocks.at(-1)
    if (last?.isList === isList) last.paragraphs.push({ key, lines: own })
    else blocks.push({ key, isList, paragraphs: [{ key, lines: own }] })
  }
  return blocks
}
