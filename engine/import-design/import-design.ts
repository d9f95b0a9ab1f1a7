import { basename, extname } from 'node:path'
import type { FontReport, ImportReport, SizeReport } from '../../bridge/import-report'
import { slideSize } from '../../core/scene/slide-size'
import type { DesignJson } from '../../core/template/design-schema'
import { PALETTE_ROLES, type Palette } from '../../core/template/palette'
import { guarded } from '../files/guarded'
import { type Checked, failure, success } from '../files/problem'
import { UnreadableFileError } from '../ooxml/reading/unreadable-file-error'
import type { Brand, BrandFont } from './brand'
import { type MatchedFont, matchChinese, matchLatin } from './font-twins'
import { notesOf } from './notes'
import { paintsOf, paletteOf } from './palette-of'
import { readBrand } from './read-brand'
import { repairContrast } from './repair-contrast'

export interface ImportOptions {
  /** The file's name, for the design's id and for messages. */
  readonly name: string
  /** Designs to take sizes and spacing from: a PowerPoint theme has none. The one with the nearest fonts is taken. */
  readonly bases: readonly DesignJson[]
  /** Keep colors that cannot be read; they are reported all the same. */
  readonly asIs?: boolean
}

export interface ImportedDesign {
  readonly design: DesignJson
  readonly report: ImportReport
}

/** Bytes of a file that a look is taken from: our own may hold 256 MB of pictures. */
export const MAX_BRAND_BYTES = 320_000_000

/**
 * A design from a PowerPoint template or presentation, and what became of each part of it.
 *
 *     bytes ─▶ readBrand ─▶ palette, paints ─▶ repaired contrast ┐
 *                       └─▶ fonts ─▶ base of the nearest fonts ──┴▶ design + report
 */
export function importDesign(bytes: Uint8Array, options: ImportOptions): Checked<ImportedDesign> {
  const file = options.name
  return guarded(file, () => {
    try {
      return success(designOf(readBrand(bytes), options))
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error
      return failure([{ file, line: 1, column: 1, message: error.says }])
    }
  })
}

function designOf(brand: Brand, { name, bases, asIs = false }: ImportOptions): ImportedDesign {
  const fonts = matchFonts(brand.fonts)
  const base = nearestBase(bases, fonts)
  const { palette, from } = paletteOf(brand)
  const own = { palette, paints: paintsOf(palette, brand.cover?.hex ?? null) }
  const { colors, repairs } = repairContrast(own)
  const shown = asIs ? own : colors

  const design: DesignJson = {
    ...base,
    ...namesOf(brand, name),
    palette: hexColors(shown.palette),
    paints: shown.paints,
    fonts: { heading: fonts.heading.pair, body: fonts.body.pair, cjk: fonts.chinese.pair },
    // The number of a section is set in a color that is sure to be read on the background.
    type: { ...base.type, sectionNumber: { ...base.type.sectionNumber, colour: 'onGroundMuted' } },
    motif: MOTIF,
    ...logoOf(brand),
  }
  const report = {
    colors: PALETTE_ROLES.map((role) => ({ role, hex: shown.palette[role], from: from[role] })),
    fonts: (['heading', 'body', 'chinese'] as const).map((use) => fontReport(use, brand.fonts[use], fonts[use])),
    size: brand.size && sizeReport(brand.size),
    logo: brand.logo !== null,
    repairs,
    repaired: !asIs,
  }
  return { design, report: { ...report, ...notesOf(report, brand) } }
}

type Fonts = Readonly<Record<FontReport['use'], MatchedFont>>

function matchFonts({ heading, body, chinese }: Brand['fonts']): Fonts {
  const usual = { name: 'Arial', panose: null }
  return {
    heading: matchLatin(heading ?? body ?? usual),
    body: matchLatin(body ?? heading ?? usual),
    chinese: matchChinese(chinese ?? { name: 'Microsoft YaHei', panose: null }),
  }
}

/** Sizes suit the widths of fonts: those of the text count more than those of headings. */
function nearestBase(bases: readonly DesignJson[], fonts: Fonts): DesignJson {
  const likeness = ({ fonts: own }: DesignJson) =>
    (own.body.twin === fonts.body.pair.twin ? 2 : 0) + (own.heading.twin === fonts.heading.pair.twin ? 1 : 0)
  const [first, ...others] = bases
  if (first === undefined) throw new Error('A design needs another one to take its sizes from.')
  return others.reduce((best, one) => (likeness(one) > likeness(best) ? one : best), first)
}

/** Two bars at the edge of covers: colors of the house, and nobody's picture. */
const MOTIF: DesignJson['motif'] = [
  { shape: 'rect', x: 91, y: 0, width: 9, height: 100, fill: 'accent1', strokeWidth: 1 },
  { shape: 'rect', x: 88, y: 0, width: 1.6, height: 100, fill: 'accent2', strokeWidth: 1 },
]

const HEAD = { least: 14, most: 30 }

function logoOf({ logo }: Brand): Pick<DesignJson, 'logo'> {
  if (logo === null) return {}
  const height = Math.round(Math.min(HEAD.most, Math.max(HEAD.least, logo.height)))
  return { logo: { image: logo.base64, height, on: logo.onCovers ? ['slides', 'covers'] : ['slides'] } }
}

function hexColors(palette: Palette): DesignJson['palette'] {
  return Object.fromEntries(PALETTE_ROLES.map((role) => [role, `#${palette[role]}`])) as DesignJson['palette']
}

/** Themes that nobody has named. */
const UNNAMED = /^(office( theme| 主题.*)?|default( design| theme)?|默认.*|)$/i
const MAX_NAME_LENGTH = 60

function namesOf(brand: Brand, file: string): Pick<DesignJson, 'id' | 'name' | 'description'> {
  const stem = basename(file, extname(file))
  const name = (UNNAMED.test(brand.name) ? stem : brand.name).slice(0, MAX_NAME_LENGTH)
  return {
    id: idOf(stem),
    name: { en: name, zh: name },
    description: {
      en: `The look of the PowerPoint file “${basename(file)}”.`,
      zh: `取自 PowerPoint 文件“${basename(file)}”的外观。`,
    },
  }
}

/** Lower case letters and digits joined by hyphens; a name without any becomes `brand`. */
export function idOf(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, MAX_NAME_LENGTH).replace(/-$/, '') || 'brand'
}

function fontReport(use: FontReport['use'], found: BrandFont | null, { pair, match }: MatchedFont): FontReport {
  return { use, found: found?.name ?? null, ...pair, match }
}

/** Two slides are alike when their sides differ by less than a hundredth. */
const ALIKE = 0.01

function sizeReport({ width, height }: NonNullable<Brand['size']>): SizeReport {
  const shape = width / height
  const distance = (size: SizeReport['nearest']) => Math.abs(slideSize(size).width / slideSize(size).height / shape - 1)
  // A4 and 4:3 differ little in shape, so that points decide between them where they can.
  const sizes = ['16:9', '4:3', 'a4'] as const
  const exact = sizes.find((size) => Math.abs(slideSize(size).width / width - 1) < ALIKE && distance(size) < ALIKE)
  const nearest = exact ?? sizes.reduce((best, size) => (distance(size) < distance(best) ? size : best))
  return { width, height, nearest, same: distance(nearest) < ALIKE }
}
