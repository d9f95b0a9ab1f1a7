import { ICON_GRID, type IconName } from '../../template/icons'
import type { AreaOf } from '../../template/template'
import type { Box, Points } from '../../units'
import type { SceneContext } from '../context'
import type { ShapeNode } from '../model'
import { shapeNode, stroke } from '../nodes'
import { pathBounds, placePath } from '../path'
import { fitPicture } from '../picture'
import { resolvePaint } from '../style'

/** How thick the lines of an icon are on its grid. */
const STROKE: Points = 1.6

/**
 * The shapes of an icon, as large as its area allows: what is filled, then its lines. None where the theme of the slide
 * decides and has none.
 */
export function iconShapes(
  { icons, design }: SceneContext,
  area: AreaOf<'icon'>,
  theme: string | undefined,
  id: string,
  box: Box,
): ShapeNode[] {
  const name = area.icon === 'theme' ? iconOf(theme, icons.themes) : area.icon
  if (name === null) return []
  const { fill, stroke: lines } = icons.icons[name]
  const square = { width: ICON_GRID, height: ICON_GRID }
  const place = fitPicture(square, box, { ...area, fit: 'contain' }).box
  const unit = place.width / ICON_GRID
  const paint = resolvePaint(design, area.colour ?? 'accent1')
  const outline = (path: string) => {
    const commands = placePath(path, { left: place.x, top: place.y, unit })
    return { box: pathBounds(commands), geometry: { type: 'path', commands } } as const
  }
  return [
    ...(fill === undefined ? [] : [shapeNode({ id: `${id}-fill`, ...outline(fill), fill: paint })]),
    ...(lines === undefined
      ? []
      : [shapeNode({ id: `${id}-lines`, ...outline(lines), stroke: stroke(paint, STROKE * unit) })]),
  ]
}

/** The icon of a theme; null for slides without one, and for themes that nobody has drawn one for. */
function iconOf(theme: string | undefined, themes: Readonly<Record<string, IconName>>): IconName | null {
  return theme !== undefined && Object.hasOwn(themes, theme) ? (themes[theme] ?? null) : null
}
