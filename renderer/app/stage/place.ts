import type { Scene } from '../../../core/scene/model'
import type { Box } from '../../../core/units'

/** A box of the slide as shares of the sheet, for the stylesheet. */
export function placeOf({ x, y, width, height }: Box, size: Scene['size']): Readonly<Record<`--${string}`, string>> {
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`
  return {
    '--x': share(x, size.width),
    '--y': share(y, size.height),
    '--w': share(width, size.width),
    '--h': share(height, size.height),
  }
}
