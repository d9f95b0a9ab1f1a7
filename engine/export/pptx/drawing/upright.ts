import type { Orientation } from '../../../../core/picture/exif'
import type { Crop, ImageNode } from '../../../../core/scene/model'
import type { Box } from '../../../../core/units'
import type { Xml } from '../../../ooxml/xml/element'
import { transform } from './geometry'

/** A picture is mirrored from left to right first, then turned by quarters clockwise (ECMA-376, 20.1.7.6). */
interface Turn {
  readonly mirrored: boolean
  readonly quarters: 0 | 1 | 2 | 3
}

const TURNS: Readonly<Record<Orientation, Turn>> = {
  1: { mirrored: false, quarters: 0 },
  2: { mirrored: true, quarters: 0 },
  3: { mirrored: false, quarters: 2 },
  4: { mirrored: true, quarters: 2 },
  5: { mirrored: true, quarters: 3 },
  6: { mirrored: false, quarters: 1 },
  7: { mirrored: true, quarters: 1 },
  8: { mirrored: false, quarters: 3 },
}

/**
 * Where a picture stands, and how it is turned upright. Office says the place of what is turned as it would be unturned,
 * around the same middle.
 */
export function uprightTransform({ box, orientation }: Pick<ImageNode, 'box' | 'orientation'>): Xml {
  const { mirrored, quarters } = TURNS[orientation]
  const placed = transform(quarters % 2 === 0 ? box : onItsSide(box), quarters * 90)
  return mirrored ? { ...placed, attributes: { ...placed.attributes, flipH: true } } : placed
}

function onItsSide({ x, y, width, height }: Box): Box {
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width }
}

/** What is cut off of the bytes as they lie, where so much of the upright picture is. */
export function storedCrop({ left, top, right, bottom }: Crop, orientation: Orientation): Crop {
  const { mirrored, quarters } = TURNS[orientation]
  const clockwise = [left, top, right, bottom]
  const unturned = clockwise.map((_, side) => clockwise[(side + quarters) % 4] ?? 0)
  const [l = 0, t = 0, r = 0, b = 0] = unturned
  return mirrored ? { left: r, top: t, right: l, bottom: b } : { left: l, top: t, right: r, bottom: b }
}
