import type { NodeHandler } from '../painter'

export const drawImage: NodeHandler<'image'> = (node, { painter, element }) => {
  const { x, y, width, height } = node.box
  const draw = () => {
    painter.pen.flush()
    painter.images.draw(node, x, y, width, height)
  }
  if (node.alt === null || node.fromLayout) painter.tags.artifact('Layout', draw)
  else painter.tags.figure(element, node.alt, node.box, draw)
}
