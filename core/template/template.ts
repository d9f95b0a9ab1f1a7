import type { ImageHeader } from '../picture/image-header'
import type { Points } from '../units'
import type { DesignJson } from './design-schema'
import { imageHeader } from './image'
import type { AreaJson, AreaPlacement, LayoutJson } from './layout-schema'
import type { Palette } from './palette'
import { PALETTE_ROLES } from './palette'

/** A logo as it is drawn. */
export interface Logo {
  readonly mediaType: ImageHeader['mediaType']
  readonly base64: string
  readonly orientation: ImageHeader['orientation']
  readonly height: Points
  readonly width: Points
  readonly on: readonly ('slides' | 'covers')[]
}

/** A design as the rest of the program uses it: hex colors without the hash, a logo that knows its size. */
export interface Design extends Omit<DesignJson, 'palette' | 'logo'> {
  readonly palette: Palette
  readonly logo: Logo | null
}

/** A layout as the rest of the program uses it: the frame's areas and slots written out. */
export interface Layout extends Omit<LayoutJson, 'frame'> {
  readonly framed: boolean
}

export type Area = AreaJson
export type AreaOf<Show extends Area['show']> = Extract<Area, { show: Show }>
export type { AreaPlacement }

/** Turns what a design file says into the narrow form. */
export function normaliseDesign(json: DesignJson): Design {
  return { ...json, palette: normalisePalette(json.palette), logo: normaliseLogo(json.logo) }
}

/** The colors of a design file without their hashes. */
export function normalisePalette(json: DesignJson['palette']): Palette {
  const entries = PALETTE_ROLES.map((role) => [role, json[role].slice(1).toUpperCase()])
  return Object.fromEntries(entries) as Palette
}

/** Wider logos are set lower. */
const MAX_LOGO_WIDTH: Points = 200

function normaliseLogo(json: DesignJson['logo']): Logo | null {
  const header = json && imageHeader(json.image)
  if (!json || !header) return null
  const ratio = header.width / header.height
  const height = Math.min(json.height, MAX_LOGO_WIDTH / ratio)
  const { mediaType, orientation } = header
  return { mediaType, base64: json.image, orientation, height, width: height * ratio, on: json.on }
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
