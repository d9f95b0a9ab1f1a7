import type { DatasetIndex } from '../../core/dataset/lookup'
import { allChoices } from '../../core/nearest'
import { effectiveContrast, isPaintName, MIN_CONTRAST, TEXT_BACKGROUNDS } from '../../core/template/contrast'
import { type DesignJson, designSchema } from '../../core/template/design-schema'
import { normalisePalette } from '../../core/template/template'
import { message } from '../../messages/message'
import type { JsonDocument } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import { isCompleteImage } from '../files/pictures'
import type { Problem } from '../files/problem'

/**
 * What the schema of a design cannot say: text can be read on its background, bands run downwards, places exist, its logo is
 * all there. Of a design that its schema refuses in part, the other parts are checked.
 */
export function checkDesign(design: Loaded<Partial<DesignJson>>, index: DatasetIndex): readonly Problem[] {
  return [...checkContrast(design), ...checkBands(design), ...checkRegions(design, index), ...checkLogo(design)]
}

/** The parts of a broken design that its schema takes. */
export function validParts(document: JsonDocument): Loaded<Partial<DesignJson>> {
  const { value } = document
  if (typeof value !== 'object' || value === null) return { value: {}, document }
  const parts = Object.entries(designSchema.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse((value as Partial<Record<string, unknown>>)[key])
    return read.success ? [[key, read.data] as const] : []
  })
  return { value: Object.fromEntries(parts), document }
}

function checkContrast({ value: { palette, paints }, document }: Loaded<Partial<DesignJson>>): Problem[] {
  if (!palette || !paints) return []
  const design = { palette: normalisePalette(palette), paints }
  return TEXT_BACKGROUNDS.flatMap((pair) => {
    const ratio = effectiveContrast(design, pair)
    if (ratio >= MIN_CONTRAST) return []
    const path = [isPaintName(pair.text) ? 'paints' : 'palette', pair.text]
    return [
      document.problem(
        path,
        message('low-contrast', { text: pair.text, ground: pair.background, ratio, min: MIN_CONTRAST }),
      ),
    ]
  })
}

function checkBands({ value: { grid }, document }: Loaded<Partial<DesignJson>>): Problem[] {
  return Object.entries(grid?.bands ?? {})
    .filter(([, [top, bottom]]) => top >= bottom)
    .map(([name]) => document.problem(['grid', 'bands', name], message('band-reversed', { band: name })))
}

function checkRegions(
  { value: { regions = {} }, document }: Loaded<Partial<DesignJson>>,
  index: DatasetIndex,
): Problem[] {
  const known = [...index.region.keys()]
  return Object.keys(regions)
    .filter((region) => !index.region.has(region))
    .map((region) =>
      document.problem(
        ['regions', region],
        message('unknown-region', { id: region, choices: allChoices(region, known) }),
        'key',
      ),
    )
}

function checkLogo({ value: { logo }, document }: Loaded<Partial<DesignJson>>): Problem[] {
  return logo && !isCompleteImage(logo.image) ? [document.problem(['logo', 'image'], message('damaged-picture'))] : []
}
