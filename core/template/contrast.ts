import { blendHex, contrast } from './color'
import { type ColorName, PAINT_NAMES, type PaintName } from './design-schema'
import type { Paint } from './palette'
import type { Design } from './template'

/** Text in one color of a design on a background in another. */
export interface TextOnBackground {
  readonly text: ColorName
  readonly background: ColorName
}

/** Each two colors of a design that layouts set text in and on. */
export const TEXT_BACKGROUNDS: readonly TextOnBackground[] = [
  ...(['text', 'muted', 'kicker', 'positive', 'negative'] as const).map(on('background')),
  // Figures and the names of series are set in the accents; the third is for signs and panels only.
  ...(['accent1', 'accent2', 'accent4', 'accent5', 'accent6'] as const).map(on('background')),
  on('surface')('text'),
  ...(['text', 'muted', 'warn'] as const).map(on('panel')),
  ...(['onGround', 'onGroundMuted'] as const).map(on('ground')),
]

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const MIN_CONTRAST = 4.5

/** The paint that a color's name stands for. */
export function paintOf({ paints }: Pick<Design, 'paints'>, name: ColorName): Paint {
  const paint = isPaintName(name) ? paints[name] : name
  return typeof paint === 'string' ? { role: paint } : (paint as Paint)
}

/** Whether a color is mixed from the palette, and not one of its roles. */
export function isPaintName(name: ColorName): name is PaintName {
  return (PAINT_NAMES as readonly string[]).includes(name)
}

/** The hex color of a background, as it is seen on the slide. */
export function backgroundHex({ palette, paints }: Pick<Design, 'palette' | 'paints'>, background: ColorName): string {
  return blendHex(palette, paintOf({ paints }, background), palette.background)
}

/** The contrast in which a text is seen on its background, 1 to 21. */
export function effectiveContrast(
  design: Pick<Design, 'palette' | 'paints'>,
  { text, background }: TextOnBackground,
): number {
  const behind = backgroundHex(design, background)
  return contrast(blendHex(design.palette, paintOf(design, text), behind), behind)
}

function on(background: ColorName): (text: ColorName) => TextOnBackground {
  return (text) => ({ text, background })
}
