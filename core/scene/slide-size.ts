import type { Deck } from '../deck/schema'
import type { Points } from '../units'

const SIZES: Record<Deck['size'], { readonly width: Points; readonly height: Points }> = {
  '16:9': { width: 960, height: 540 },
  '4:3': { width: 720, height: 540 },
  // ISO 216: 297 × 210 mm.
  a4: { width: 841.89, height: 595.28 },
}

/** A slide's width and height in points. */
export function slideSize(size: Deck['size']): { readonly width: Points; readonly height: Points } {
  return SIZES[size]
}
