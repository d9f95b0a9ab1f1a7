/**
 * Lengths. The scene speaks in points (1/72 inch); only exporters convert, and the brands keep a point from
 * being handed to an API that means inches or EMU.
 */
export type Points = number
export type Inches = number & { readonly __unit: 'inches' }
export type Emu = number & { readonly __unit: 'emu' }

const POINTS_PER_INCH = 72
export const EMU_PER_POINT = 12_700

/** Points to inches. */
export function toInches(points: Points): Inches {
  return (points / POINTS_PER_INCH) as Inches
}

/** Points to English Metric Units, whole as Office files demand. */
export function toEmu(points: Points): Emu {
  return Math.round(points * EMU_PER_POINT) as Emu
}

/** A rectangle in points, y growing downwards from the slide's top left corner. */
export interface Box {
  readonly x: Points
  readonly y: Points
  readonly width: Points
  readonly height: Points
}
