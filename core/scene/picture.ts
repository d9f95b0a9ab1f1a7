import type { AreaOf } from '../template/template'
import type { Box } from '../units'
import type { Crop, ImageNode } from './model'

type Size = Pick<Box, 'width' | 'height'>
type Fitting = Pick<AreaOf<'image'>, 'fit' | 'align' | 'valign'>
type Fitted = Pick<ImageNode, 'box' | 'crop'>

/** Which share of the room that is left over lies before the picture. */
const BEFORE = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const

/** Where a picture is in an area, and what of it is cut off; its proportions stay as they are. */
export function fitPicture(picture: Size, area: Box, { fit, align, valign }: Fitting): Fitted {
  const scales = [area.width / picture.width, area.height / picture.height] as const
  const scale = fit === 'cover' ? Math.max(...scales) : Math.min(...scales)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const [left, top] = [BEFORE[align], BEFORE[valign]]
  if (fit === 'contain') {
    const x = area.x + (area.width - width) * left
    const y = area.y + (area.height - height) * top
    return { box: { x, y, width, height }, crop: null }
  }
  return { box: area, crop: cropOf(1 - area.width / width, 1 - area.height / height, left, top) }
}

/** What is cut off where so much is over across and down; null where that is nothing. */
function cropOf(across: number, down: number, left: number, top: number): Crop | null {
  if (across <= 0 && down <= 0) return null
  return { left: across * left, right: across * (1 - left), top: down * top, bottom: down * (1 - top) }
}

/** The box of a whole picture, of which the node's own box shows a part; for outputs that crop by clipping. */
export function wholePicture({ box, crop }: Fitted): Box {
  if (crop === null) return box
  const width = box.width / (1 - crop.left - crop.right)
  const height = box.height / (1 - crop.top - crop.bottom)
  return { x: box.x - crop.left * width, y: box.y - crop.top * height, width, height }
}
