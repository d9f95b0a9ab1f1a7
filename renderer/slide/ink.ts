import { dashPattern } from '../../core/drawing/kind-style'
import type { Stroke } from '../../core/scene/model'
import { paintHex } from '../../core/template/color'
import type { Paint, Palette } from '../../core/template/palette'

export interface FillAttributes {
  readonly fill: string
  readonly fillOpacity?: number
}

export interface StrokeAttributes {
  readonly stroke: string
  readonly strokeOpacity?: number
  readonly strokeWidth: number
  readonly strokeDasharray?: string
}

/** The attributes that fill with a paint. */
export function fillOf(palette: Palette, paint: Paint): FillAttributes {
  const fill = `#${paintHex(palette, paint)}`
  return paint.alpha === undefined ? { fill } : { fill, fillOpacity: paint.alpha }
}

/** The attributes that draw a line with a stroke. */
export function strokeOf(palette: Palette, { paint, width, dash }: Stroke): StrokeAttributes {
  return {
    stroke: `#${paintHex(palette, paint)}`,
    strokeWidth: width,
    ...(paint.alpha === undefined ? {} : { strokeOpacity: paint.alpha }),
    ...(dash === 'dash' ? { strokeDasharray: dashPattern(width).join(' ') } : {}),
  }
}
