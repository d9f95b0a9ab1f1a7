import type { ImageNode } from '../../../../core/scene/model'
import { wholePicture } from '../../../../core/scene/picture'
import { message } from '../../../../messages/message'
import { drawNotice } from '../notice'
import type { NodeHandler, Painter } from '../painter'
import { WORDS } from '../words'

export const drawImage: NodeHandler<'image'> = (node, { painter, element, report }) => {
  if (!painter.images.has(node)) {
    report(node.slot, message('damaged-picture'))
    drawNotice(painter, element, WORDS[painter.typesetter.lang].unreadablePicture, node.box)
    return
  }
  const draw = () => drawCropped(painter, node)
  if (node.alt === null || node.fromLayout) painter.tags.artifact('Layout', draw)
  else painter.tags.figure(element, node.alt, node.box, draw)
}

/** The whole picture, clipped to the part that is shown. */
function drawCropped({ pen, images }: Painter, node: ImageNode): void {
  const whole = wholePicture(node)
  pen.isolated(() => {
    if (node.crop !== null) {
      pen.rect(node.box.x, node.box.y, node.box.width, node.box.height)
      pen.raw('W n')
    }
    pen.flush()
    images.draw(node, whole.x, whole.y, whole.width, whole.height)
  })
}
