import { blendHex, paintHex } from '../template/color'
import type { Paint, Palette } from '../template/palette'

/** No color at all: what is painted with it takes its room and is not seen. */
export const CLEAR = '#00000000'

/** A paint as a canvas takes it, `#0F5C66` or `#0F5C6640`; `opacity` multiplies the paint's own. */
export function cssColor(palette: Palette, paint: Paint, opacity = 1): string {
  const alpha = Math.round((paint.alpha ?? 1) * opacity * 255)
  const hex = `#${paintHex(palette, paint)}`
  return alpha >= 255 ? hex : `${hex}${alpha.toString(16).padStart(2, '0').toUpperCase()}`
}

/** The opaque color that is seen when a paint of this opacity lies on the background. */
export function cssColorOn(palette: Palette, background: Paint, paint: Paint, opacity = 1): string {
  const alpha = (paint.alpha ?? 1) * opacity
  return `#${blendHex(palette, { ...paint, alpha }, paintHex(palette, background))}`
}
