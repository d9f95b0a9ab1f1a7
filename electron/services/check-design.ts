import type { DatasetIndex } from '../../core/dataset/lookup'
import { blendHex, contrast } from '../../core/template/colour'
import type { DesignJson, PaintName } from '../../core/template/design-schema'
import type { Paint, Palette, PaletteRole } from '../../core/template/palette'
import { normaliseDesign } from '../../core/template/template'
import * as messages from './messages'
import type { Problem } from './problem'
import type { Loaded } from './read-json'

type Colour = PaletteRole | PaintName

/** Text is read on these grounds; WCAG 2.2 asks for 4.5 to 1. */
const READ_ON: readonly (readonly [text: Colour, ground: Colour])[] = [
  ['text', 'background'],
  ['muted', 'background'],
  ['kicker', 'background'],
  ['positive', 'background'],
  ['negative', 'background'],
  ['text', 'surface'],
  ['text', 'panel'],
  ['muted', 'panel'],
  ['onGround', 'ground'],
  ['onGroundMuted', 'ground'],
]
const LEAST_CONTRAST = 4.5

/** What a design's schema cannot say: text can be read on its ground, bands run downwards, places exist. */
export function checkDesign(design: Loaded<DesignJson>, index: DatasetIndex): readonly Problem[] {
  return [...checkContrast(design), ...checkBands(design), ...checkRegions(design, index)]
}

function checkContrast({ value, document }: Loaded<DesignJson>): Problem[] {
  const { palette, paints } = normaliseDesign(value)
  const paintOf = (colour: Colour): Paint => {
    const paint = colour in paints ? paints[colour as PaintName] : (colour as PaletteRole)
    return typeof paint === 'string' ? { role: paint } : (paint as Paint)
  }
  return READ_ON.flatMap(([text, ground]) => {
    const ratio = seenContrast(palette, paintOf(text), paintOf(ground))
    if (ratio >= LEAST_CONTRAST) return []
    const path = [text in paints ? 'paints' : 'palette', text]
    return [document.problem(path, messages.lowContrast(text, ground, ratio, LEAST_CONTRAST))]
  })
}

function seenContrast(palette: Palette, text: Paint, ground: Paint): number {
  const groundHex = blendHex(palette, ground, palette.background)
  return contrast(blendHex(palette, text, groundHex), groundHex)
}

function checkBands({ value, document }: Loaded<DesignJson>): Problem[] {
  return Object.entries(value.grid.bands)
    .filter(([, [top, bottom]]) => top >= bottom)
    .map(([name]) => document.problem(['grid', 'bands', name], messages.bandUpsideDown(name)))
}

function checkRegions({ value, document }: Loaded<DesignJson>, index: DatasetIndex): Problem[] {
  const known = [...index.region.keys()]
  return Object.keys(value.regions)
    .filter((region) => !index.region.has(region))
    .map((region) => document.problem(['regions', region], messages.unknownThing('region', region, known), 'key'))
}
