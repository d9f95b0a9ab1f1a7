import { EMU_PER_POINT } from '../../core/units'
import { message } from '../../messages/message'
import { OfficePackage } from '../ooxml/reading/open-package'
import { UnreadableFileError } from '../ooxml/reading/unreadable-file-error'
import { childrenOf, type Element, find, numberOf, relationshipId } from '../ooxml/reading/xml'
import { TEMPLATE_XML } from '../ooxml/reading/xml-budget'
import type { Brand } from './brand'
import { readLogo, USUAL_SIZE } from './read-logo'
import { readBackground, readColors, readFonts, readMap, schemeOf } from './read-theme'

/**
 * Reads the design of a PowerPoint file.
 *
 *     package ─▶ presentation ─▶ first master ─▶ theme, title layout ─▶ colors, fonts, backgrounds, logo
 *
 * Throws an `UnreadableFileError` that says what is wrong with the file.
 */
export function readBrand(bytes: Uint8Array): Brand {
  // 1 · the parts
  const opened = new OfficePackage(bytes, TEMPLATE_XML)
  const presentationPart = opened.related('', 'officeDocument')[0]?.target
  if (presentationPart === undefined) throw new UnreadableFileError(message('not-a-package'))
  const presentation = opened.root(presentationPart)
  const masterPart = firstMaster(opened, presentationPart, presentation)
  const master = opened.root(masterPart)
  const themePart = opened.related(masterPart, 'theme')[0]?.target
  if (themePart === undefined) throw new UnreadableFileError(message('no-office-theme'))
  const theme = opened.root(themePart)
  const title = titleLayout(opened, masterPart)

  // 2 · colors and backgrounds
  const colors = readColors(theme)
  const map = readMap(master)
  const sources = { theme, scheme: (placeholder: string | null) => schemeOf(colors, map, placeholder) }
  const plain = { hex: sources.scheme(null)('bg1') ?? 'FFFFFF', was: 'color' } as const
  const cover = title && readBackground(title.root, sources)

  // 3 · the logo
  const extent = sizeOf(presentation)
  const titleSurface = title && { ...title, ownBackground: cover !== null }
  const { logo, passed } = readLogo(opened, extent ?? USUAL_SIZE, { part: masterPart, root: master }, titleSurface)

  return {
    name: theme.getAttribute('name')?.trim() ?? '',
    colors,
    map,
    background: readBackground(master, sources) ?? plain,
    cover,
    fonts: readFonts(theme, master),
    size: extent && { width: extent.width / EMU_PER_POINT, height: extent.height / EMU_PER_POINT },
    logo,
    skippedPictures: passed,
  }
}

/** A file may hold several masters; the first is the one that new slides get. */
function firstMaster(opened: OfficePackage, part: string, presentation: Element): string {
  const masters = opened.related(part, 'slideMaster')
  const id = relationshipId(find(presentation, 'sldMasterIdLst', 'sldMasterId'), 'id')
  const master = masters.find((relationship) => relationship.id === id) ?? masters[0]
  if (master === undefined) throw new UnreadableFileError(message('no-slide-master'))
  return master.target
}

/** Title slides come first by custom; so many layouts are looked at. */
const MAX_LAYOUTS = 40

/** The master's layout for title slides, by its type; null where it has none. */
function titleLayout(opened: OfficePackage, masterPart: string) {
  for (const { target } of opened.related(masterPart, 'slideLayout').slice(0, MAX_LAYOUTS)) {
    const root = opened.root(target)
    if (root.getAttribute('type') === 'title') return { part: target, root }
    if (childrenOf(find(root, 'cSld', 'spTree'), 'sp').some(isCentredTitle)) return { part: target, root }
  }
  return null
}

function isCentredTitle(shape: Element): boolean {
  return find(shape, 'nvSpPr', 'nvPr', 'ph')?.getAttribute('type') === 'ctrTitle'
}

/** In EMU. */
function sizeOf(presentation: Element) {
  const size = find(presentation, 'sldSz')
  const [width, height] = [numberOf(size, 'cx'), numberOf(size, 'cy')]
  return width !== null && height !== null && width > 0 && height > 0 ? { width, height } : null
}
