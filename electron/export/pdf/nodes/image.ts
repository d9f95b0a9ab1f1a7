import * as messages from '../messages'
import { drawNotice } from '../notice'
import type { NodeHandler } from '../painter'
import { WORDS } from '../words'

export const drawImage: NodeHandler<'image'> = (node, { painter, element, report }) => {
  if (!painter.images.has(node)) {
    report('damaged-picture', node.slot, messages.damagedPicture)
    drawNotice(painter, element, WORDS[painter.typesetter.lang].unreadablePicture, node.box)
    return
  }
  const { x, y, width, height } = node.box
  const draw = () => {
    painter.pen.flush()
    painter.images.draw(node, x, y, width, height)
  }
  if (node.alt === null || node.fromLayout) painter.tags.artifact('Layout', draw)
  else painter.tags.figure(element, node.alt, node.box, draw)
}
