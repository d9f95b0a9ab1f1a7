import { z } from '../zod'
import { pathSchema } from './path'

/** The icons that layouts may name; how they are drawn is in `assets/icons/icons.json`. */
export const ICON_NAMES = [
  'calendar',
  'city',
  'document',
  'energy',
  'factory',
  'finance',
  'flight',
  'growth',
  'link',
  'patent',
  'people',
  'rail',
  'ranking',
  'region',
  'research',
  'target',
] as const
export type IconName = (typeof ICON_NAMES)[number]

/** Side of the square that icons are drawn on. */
export const ICON_GRID = 24

const iconSchema = z.strictObject({
  fill: pathSchema.optional().describe('Areas filled with the color of the icon'),
  stroke: pathSchema.optional().describe('Lines in that color'),
})

export const iconsSchema = z.strictObject({
  icons: z.strictObject(
    Object.fromEntries(ICON_NAMES.map((name) => [name, iconSchema])) as Record<IconName, typeof iconSchema>,
  ),
  themes: z.record(z.string(), z.enum(ICON_NAMES)).describe('Which icon stands for a theme of the dataset'),
})

/** The drawings of all icons, and the icon of each theme. */
export type Icons = z.output<typeof iconsSchema>
