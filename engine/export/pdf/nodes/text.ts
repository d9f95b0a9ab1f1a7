import type { NodeRole } from '../../../../core/scene/model'
import type { NodeHandler } from '../painter'
import type { ArtifactType } from '../tags'
import { addText, filled, type Wrap } from '../text/content'
import { drawLines } from '../text/lines'
import { drawParagraphs } from '../text/paragraphs'
import { rotated } from './shape'

/** What a role is in the structure tree; slide numbers are what page labels say in any case. */
const TAG_OF_ROLE: Readonly<Record<NodeRole, 'heading' | 'paragraphs' | ArtifactType>> = {
  title: 'heading',
  subtitle: 'paragraphs',
  body: 'paragraphs',
  label: 'paragraphs',
  figure: 'paragraphs',
  caption: 'paragraphs',
  // The footer names the sources: screen readers read them too.
  footer: 'paragraphs',
  'slide-number': 'Pagination',
  decoration: 'Layout',
}

export const drawText: NodeHandler<'text'> = (node, { painter, element, heading }) => {
  const { alt, fromLayout, role } = node
  const lines = filled(node.lines)
  if (lines.length === 0) return
  const wrap: Wrap = (draw) => rotated(painter.pen, node.box, node.rotation, draw)
  const tag = fromLayout && TAG_OF_ROLE[role] === 'paragraphs' ? 'Layout' : TAG_OF_ROLE[role]
  if (tag === 'heading') addText(painter, element, heading, lines, wrap)
  else if (tag !== 'paragraphs') painter.tags.artifact(tag, () => wrap(() => drawLines(painter, lines)))
  // Text that does not speak for itself, such as a sign: the alternative is read in its place.
  else if (alt !== null) addText(painter, element, 'P', lines, wrap, { alt })
  else drawParagraphs(painter, element, node.paragraphs, lines, wrap)
}
