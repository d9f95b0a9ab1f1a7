import type { Design, Place } from '../template/template'
import type { Box, Points } from '../units'

/** Height of the slides that a design's bands are given for. */
const DESIGN_HEIGHT = 540

type Size = { readonly width: Points; readonly height: Points }

/**
 * The rectangle of an area: columns of the slide's grid, rows of its band. On a slide of another height than 540 the
 * body grows, and the foot keeps its distance from the lower edge.
 */
export function placeBox(place: Place, design: Design, size: Size): Box {
  const band = bandBox(place.band, design, size)
  const gutter = place.band === 'bleed' ? 0 : design.grid.gutter
  const column = (band.width - 11 * gutter) / 12
  const row = band.height / 12
  const [firstColumn, lastColumn] = place.columns
  const [firstRow, lastRow] = place.rows
  return {
    x: band.x + (firstColumn - 1) * (column + gutter),
    y: band.y + (firstRow - 1) * row,
    width: (lastColumn - firstColumn + 1) * (column + gutter) - gutter,
    height: (lastRow - firstRow + 1) * row,
  }
}

function bandBox(band: Place['band'], design: Design, size: Size): Box {
  const { margin, bands } = design.grid
  const grown = size.height - DESIGN_HEIGHT
  const x = margin
  const width = size.width - 2 * margin
  if (band === 'bleed') return { x: 0, y: 0, ...size }
  if (band === 'page') return { x, y: margin, width, height: size.height - 2 * margin }
  const [top, bottom] = bands[band]
  const below = band === 'foot' ? grown : 0
  const stretch = band === 'body' ? grown : 0
  return { x, y: top + below, width, height: bottom - top + stretch }
}

/** The part of a box from `top` downwards. */
export function below(box: Box, top: Points): Box {
  return { ...box, y: box.y + top, height: box.height - top }
}
