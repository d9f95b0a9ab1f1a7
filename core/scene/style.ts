import type { Lang } from '../locale'
import type { ColorName, TextStyleName } from '../template/design-schema'
import { PALETTE_ROLES, type Paint, type PaletteRole } from '../template/palette'
import type { Design } from '../template/template'
import type { Align, Paragraph, ResolvedStyle, Run } from '../text/model'
import type { Points } from '../units'

/** The paint behind a color's name. */
export function resolvePaint(design: Design, name: ColorName): Paint {
  if ((PALETTE_ROLES as readonly string[]).includes(name)) return { role: name as PaletteRole }
  const paint = design.paints[name as Exclude<ColorName, PaletteRole>]
  if (typeof paint === 'string') return { role: paint }
  return {
    role: paint.role,
    ...(paint.lumMod === undefined ? {} : { lumMod: paint.lumMod }),
    ...(paint.lumOff === undefined ? {} : { lumOff: paint.lumOff }),
    ...(paint.alpha === undefined ? {} : { alpha: paint.alpha }),
  }
}

/**
 * A style of the design in a language. Chinese has neither letter spacing nor capitals, and its figures are those of the
 * body font: the old-style figures of a book face clash with Chinese type.
 */
export function resolveStyle(design: Design, name: TextStyleName, lang: Lang, color?: ColorName): ResolvedStyle {
  const json = design.type[name]
  const own = lang === 'zh' ? json.zh : undefined
  return {
    style: {
      font: lang === 'zh' ? 'body' : json.font,
      bold: own?.bold ?? json.bold,
      italic: lang === 'zh' ? false : json.italic,
      size: own?.size ?? json.size,
      paint: resolvePaint(design, color ?? json.colour),
      tracking: lang === 'zh' ? 0 : json.tracking,
    },
    lineHeight: own?.lineHeight ?? json.lineHeight,
    capitals: json.capitals && lang !== 'zh',
  }
}

/** A run of text in a resolved style; a link where it has an address. */
export function run(text: string, resolved: ResolvedStyle, href: string | null = null): Run {
  const plain = { text: resolved.capitals ? text.toUpperCase() : text, style: resolved.style }
  return href === null ? plain : { ...plain, href }
}

/** A paragraph of one or several runs; the line height is that of the first style given. */
export function paragraph(
  runs: readonly Run[],
  resolved: ResolvedStyle,
  options: { readonly align?: Align; readonly spaceBefore?: Points } = {},
): Paragraph {
  return {
    runs,
    align: options.align ?? 'left',
    lineHeight: resolved.lineHeight,
    spaceBefore: options.spaceBefore ?? 0,
    bullet: null,
  }
}
