import type { NodeRole, TextNode } from '../../../core/scene/model'
import type { NodeView } from '../node-context'
import { LineTexts, ParagraphTexts } from '../text/line-texts'
import { HIDDEN, nodeNames, pictureRole } from './shape'

/** What a role is to an assistive program; slide numbers are said by the slide itself. */
const SPOKEN_AS: Readonly<Record<NodeRole, 'heading' | 'paragraphs' | 'nothing'>> = {
  title: 'heading',
  subtitle: 'paragraphs',
  body: 'paragraphs',
  label: 'paragraphs',
  figure: 'paragraphs',
  caption: 'paragraphs',
  footer: 'paragraphs',
  'slide-number': 'nothing',
  decoration: 'nothing',
}

export const TextView: NodeView<'text'> = ({ node, context }) => {
  const isHeading = SPOKEN_AS[node.role] === 'heading'
  return (
    <g {...nodeNames(node)} {...spokenAs(node)} {...rotationOf(node)}>
      {context.editable && node.slot !== null && <rect {...node.box} fill="none" pointerEvents="all" />}
      {isHeading ? (
        <LineTexts lines={node.lines} context={context} />
      ) : (
        <ParagraphTexts node={node} context={context} />
      )}
    </g>
  )
}

function spokenAs({ role, fromLayout, alt }: TextNode) {
  const spoken = SPOKEN_AS[role]
  if (spoken === 'heading') return { role: 'heading', 'aria-level': 2 } as const
  if (spoken === 'nothing' || fromLayout) return HIDDEN
  // Text that does not speak for itself, such as a sign: the alternative is read in its place.
  return alt === null ? {} : pictureRole(alt)
}

function rotationOf({ rotation, box }: TextNode): { readonly transform?: string } {
  if (rotation === 0) return {}
  return { transform: `rotate(${rotation} ${box.x + box.width / 2} ${box.y + box.height / 2})` }
}
