import type { DesignJson } from './design-schema'
import type { AreaJson, LayoutJson, Place } from './layout-schema'
import type { Palette } from './palette'
import { PALETTE_ROLES } from './palette'

/** A design as the rest of the program uses it: hex colours without the hash. */
export interface Design extends Omit<DesignJson, 'palette'> {
  readonly palette: Palette
}

/** A layout as the rest of the program uses it: the frame's areas and slots written out. */
export interface Layout extends Omit<LayoutJson, 'frame'> {
  readonly framed: boolean
}

export type Area = AreaJson
export type AreaOf<Show extends Area['show']> = Extract<Area, { show: Show }>
export type { Place }

/** Turns what a design file says into the narrow form. */
export function normaliseDesign(json: DesignJson): Design {
  const entries = PALETTE_ROLES.map((role) => [role, json.palette[role].slice(1).toUpperCase()])
  return { ...json, palette: Object.fromEntries(entries) as Palette }
}

/** The title area that the standard frame adds, in the same terms as any author's area. */
const FRAME_TITLE: AreaOf<'text'> = {
  show: 'text',
  slot: 'title',
  at: { band: 'title', columns: [1, 12], rows: [1, 12] },
  style: 'title',
  align: 'left',
  valign: 'top',
  minScale: 0.75,
  balance: true,
  placeholder: 'title',
}

/** Turns what a layout file says into the narrow form. */
export function normaliseLayout(json: LayoutJson): Layout {
  const { frame, ...layout } = json
  const framed = frame === 'standard'
  return { ...layout, framed, areas: framed ? [FRAME_TITLE, ...layout.areas] : layout.areas }
}
