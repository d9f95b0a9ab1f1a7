import type { Box } from '../units'
import type { ImageNode } from './model'

/** The box of a whole picture, of which the node's own box shows a part; for outputs that crop by clipping. */
export function wholePicture({ box, crop }: Pick<ImageNode, 'box' | 'crop'>): Box {
  if (crop === null) return box
  const width = box.width / (1 - crop.left - crop.right)
  const height = box.height / (1 - crop.top - crop.bottom)
  return { x: box.x - crop.left * width, y: box.y - crop.top * height, width, height }
}
