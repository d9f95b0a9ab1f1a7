import type { DatasetIndex } from '../../core/dataset/lookup'
import { isPaintName, LEAST_CONTRAST, READ_ON, seenContrast } from '../../core/template/contrast'
import type { DesignJson } from '../../core/template/design-schema'
import { normaliseDesign } from '../../core/template/template'
import * as messages from './messages'
import type { Problem } from './problem'
import type { Loaded } from './read-json'

/** What a design's schema cannot say: text can be read on its ground, bands run downwards, places exist. */
export function checkDesign(design: Loaded<DesignJson>, index: DatasetIndex): readonly Problem[] {
  return [...checkContrast(design), ...checkBands(design), ...checkRegions(design, index)]
}

function checkContrast({ value, document }: Loaded<DesignJson>): Problem[] {
  const design = normaliseDesign(value)
  return READ_ON.flatMap((pair) => {
    const ratio = seenContrast(design, pair)
    if (ratio >= LEAST_CONTRAST) return []
    const path = [isPaintName(pair.text) ? 'paints' : 'palette', pair.text]
    return [document.problem(path, messages.lowContrast(pair.text, pair.ground, ratio, LEAST_CONTRAST))]
  })
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
