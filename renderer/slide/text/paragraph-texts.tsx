import type { ReactNode } from 'react'
import type { TextNode } from '../../../core/scene/model'
import type { SlidePlace } from '../place'
import { type Block, blocksOf } from './blocks'
import { LineTexts } from './line-texts'

/** A text's paragraphs, each an element of its own; list items that follow each other become one list. */
export function ParagraphTexts({ node, place }: { readonly node: TextNode; readonly place: SlidePlace }): ReactNode {
  return blocksOf(node.paragraphs, node.lines).map((block) => (
    <BlockTexts key={block.key} block={block} place={place} />
  ))
}

const LIST = { role: 'list' } as const
const LIST_ITEM = { role: 'listitem' } as const

function BlockTexts({ block, place }: { readonly block: Block; readonly place: SlidePlace }): ReactNode {
  const { isList, paragraphs } = block
  const texts = paragraphs.map(({ key, lines }) => (
    <LineTexts key={key} lines={lines} place={place} {...(isList ? LIST_ITEM : {})} />
  ))
  return isList ? <g {...LIST}>{texts}</g> : texts
}
