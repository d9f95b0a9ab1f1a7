import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { type DesignJson, designSchema } from '../../../core/template/design-schema'
import { type ImportedDesign, importDesign } from '../../../engine/import-design/import-design'
import { english } from '../../../messages/render'
import { pngFile } from '../../tools/png'
import { mustBeGood, PATHS } from '../support'

export const BASES: readonly DesignJson[] = ['night-train', 'red-seal', 'two-rivers'].map((id) =>
  designSchema.parse(JSON.parse(readFileSync(join(PATHS.designs, `${id}.json`), 'utf8'))),
)

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = `xmlns:a="${DRAWING}" xmlns:p="${PRESENTATION}" xmlns:r="${OFFICE}"`

/** Navy and orange on white, in Calibri: a readable theme. */
const COLORS: Readonly<Record<string, string>> = {
  dk1: '1B1B1E',
  lt1: 'FFFFFF',
  dk2: '55585F',
  lt2: 'F2F2EE',
  accent1: '1F3A63',
  accent2: 'A8431A',
  accent3: 'E0A030',
  accent4: '2F6F78',
  accent5: '5A6B2F',
  accent6: '74455F',
  hlink: '0563C1',
  folHlink: '954F72',
}

/** What a hand-made template says; each part has a usual content. */
export interface Handmade {
  readonly colors?: Readonly<Record<string, string>>
  readonly map?: Readonly<Record<string, string>>
  readonly background?: string
  readonly titleBackground?: string
  readonly heading?: string
  readonly body?: string
  readonly chinese?: string
  readonly size?: readonly [cx: number, cy: number]
  /** Pictures on the master: the part, its bytes, its size in EMU. */
  readonly pictures?: readonly {
    readonly path: string
    readonly bytes: Uint8Array
    readonly cx: number
    readonly cy: number
  }[]
  /** Parts that replace the usual ones, or are added to them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

export function templateFile(handmade: Handmade = {}): Uint8Array {
  const pictures = handmade.pictures ?? []
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships(['officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': presentation(handmade),
    'ppt/_rels/presentation.xml.rels': relationships(['slideMaster', 'slideMasters/slideMaster1.xml']),
    'ppt/slideMasters/slideMaster1.xml': master(handmade),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships(
      ['theme', '../theme/theme1.xml'],
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...pictures.map(({ path }) => ['image', `../media/${path}`] as const),
    ),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${NAMESPACES} type="title"><p:cSld>${handmade.titleBackground ?? ''}<p:spTree/></p:cSld></p:sldLayout>`,
    'ppt/theme/theme1.xml': theme(handmade),
    ...Object.fromEntries(pictures.map(({ path, bytes }) => [`ppt/media/${path}`, bytes])),
    ...handmade.parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

function relationships(...entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

function presentation({ size = [12_192_000, 6_858_000] }: Handmade): string {
  return `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${size[0]}" cy="${size[1]}"/></p:presentation>`
}

const PLAIN_BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'

function master({ background = PLAIN_BACKGROUND, map = {}, pictures = [] }: Handmade): string {
  const mapped = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...map }
  const shown = pictures.map(
    ({ cx, cy }, i) =>
      `<p:pic><p:blipFill><a:blip r:embed="rId${i + 3}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm></p:spPr></p:pic>`,
  )
  const attributes = Object.entries(mapped).map(([name, slot]) => `${name}="${slot}"`)
  return `<p:sldMaster ${NAMESPACES}><p:cSld>${background}<p:spTree>${shown.join('')}</p:spTree></p:cSld><p:clrMap ${attributes.join(' ')}/></p:sldMaster>`
}

function theme({ colors = {}, heading = 'Calibri', body = 'Calibri', chinese = '' }: Handmade): string {
  const slots = Object.entries({ ...COLORS, ...colors }).map(
    ([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`,
  )
  const fonts = (latin: string) => `<a:latin typeface="${latin}"/><a:ea typeface="${chinese}"/>`
  const fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)
  return `<a:theme xmlns:a="${DRAWING}" name="House"><a:themeElements><a:clrScheme name="House">${slots.join('')}</a:clrScheme><a:fontScheme name="House"><a:majorFont>${fonts(heading)}</a:majorFont><a:minorFont>${fonts(body)}</a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

/** The design of a hand-made template. */
export function imported(handmade: Handmade = {}, asIs = false): ImportedDesign {
  return mustBeGood(importDesign(templateFile(handmade), { name: 'House.potx', bases: BASES, asIs }))
}

/** Why a file is refused. */
export function refusal(bytes: Uint8Array): string {
  const result = importDesign(bytes, { name: 'House.potx', bases: BASES })
  if (result.ok) throw new Error('The file was read')
  return result.problems.map(({ message }) => english(message)).join('\n')
}

/** A black PNG; one that says that it has more pixels than any picture may have has none. */
export function png(width = 1, height = 1): Uint8Array {
  const rows = width > 10_000 ? 0 : height * (1 + Math.ceil(width / 8))
  return pngFile({ width, height, bits: 1, colors: 0 }, Buffer.alloc(rows))
}
