import { readImageHeader } from '../../core/picture/image-header'
import { isWithinBounds, MAX_IMAGE_BYTES } from '../../core/template/image'
import { EMU_PER_POINT } from '../../core/units'
import { isCompletePicture } from '../files/pictures'
import type { OfficePackage } from '../ooxml/reading/open-package'
import { UnreadableFileError } from '../ooxml/reading/unreadable-file-error'
import { childrenOf, type Element, find, numberOf, relationshipId } from '../ooxml/reading/xml'
import type { BrandLogo, SkippedPicture } from './brand'

/** Part of the slide's area that a logo takes at most; what is larger is a picture. */
const MAX_AREA = 0.12
/** What is lower than this part of the slide's height is an ornament. */
const MIN_HEIGHT = 0.015
/** A master with more small pictures than these has no logo among them that could be told apart from the rest. */
const MAX_TRIED = 24
/** The height that the points of a design count in. */
const DESIGN_HEIGHT = 540

interface Surface {
  readonly part: string
  readonly root: Element
}

interface PlacedPicture {
  readonly picture: Element
  readonly part: string
  /** In EMU. */
  readonly width: number
  readonly height: number
}

interface FoundLogo {
  readonly logo: BrandLogo | null
  readonly passed: readonly SkippedPicture[]
}

/** The smallest picture of the master, or else of the title slide, that looks like a logo and can be shown. */
export function readLogo(
  opened: OfficePackage,
  size: { readonly width: number; readonly height: number },
  master: Surface,
  title: (Surface & { readonly ownBackground: boolean }) | null,
): FoundLogo {
  const passed: SkippedPicture[] = []
  const first = (surface: Surface) => {
    for (const placed of picturesOf(surface, size)) {
      const found = imageOf(opened, placed)
      if (typeof found === 'string') return { base64: found, placed }
      // A picture may be in several places.
      if (found !== null && !passed.some(({ part }) => part === found.part)) passed.push(found)
    }
    return null
  }
  const fromMaster = first(master)
  const found = fromMaster ?? (title && first(title))
  if (!found) return { logo: null, passed }
  // The master's pictures show on a title slide that does not hide them or paint over the background that they suit.
  const inherited = title !== null && !title.ownBackground && title.root.getAttribute('showMasterSp') !== '0'
  const height = (found.placed.height / size.height) * DESIGN_HEIGHT
  return { logo: { base64: found.base64, height, onCovers: fromMaster ? inherited : true }, passed }
}

/** Pictures of a logo's size, the smallest first. Groups are opened; what they scale is left aside. */
function picturesOf(
  { root, part }: Surface,
  size: { readonly width: number; readonly height: number },
): PlacedPicture[] {
  return inTree(find(root, 'cSld', 'spTree'), 0)
    .map((picture) => {
      const extent = find(picture, 'spPr', 'xfrm', 'ext')
      return { picture, part, width: numberOf(extent, 'cx') ?? 0, height: numberOf(extent, 'cy') ?? 0 }
    })
    .filter(({ width, height }) => {
      const area = (width * height) / (size.width * size.height)
      return area > 0 && area <= MAX_AREA && height >= MIN_HEIGHT * size.height
    })
    .sort((a, b) => a.width * a.height - b.width * b.height)
    .slice(0, MAX_TRIED)
}

const MAX_GROUP_DEPTH = 8

function inTree(tree: Element | null, depth: number): Element[] {
  if (depth > MAX_GROUP_DEPTH) return []
  return childrenOf(tree).flatMap((child) =>
    child.localName === 'pic' ? [child] : child.localName === 'grpSp' ? inTree(child, depth + 1) : [],
  )
}

/** The picture as base64, why it cannot be shown, or null where it lies outside of the file. */
function imageOf(opened: OfficePackage, { picture, part }: PlacedPicture): string | SkippedPicture | null {
  const id = relationshipId(find(picture, 'blipFill', 'blip'), 'embed')
  const target = opened.related(part, 'image').find((relationship) => relationship.id === id)?.target
  if (target === undefined || !opened.has(target)) return null
  if (!/\.(png|jpe?g)$/i.test(target)) return { part: target, why: 'kind' }
  if (opened.sizeOf(target) > MAX_IMAGE_BYTES) return { part: target, why: 'too-large' }
  const bytes = bytesOf(opened, target)
  const header = bytes && readImageHeader(bytes)
  if (!header) return { part: target, why: 'damaged' }
  if (!isWithinBounds(bytes)) return { part: target, why: 'too-large' }
  return isCompletePicture(bytes) ? Buffer.from(bytes).toString('base64') : { part: target, why: 'damaged' }
}

/** A picture that cannot be unpacked is not worth the rest of the look; null for such. */
function bytesOf(opened: OfficePackage, part: string): Uint8Array | null {
  try {
    return opened.bytes(part, MAX_IMAGE_BYTES)
  } catch (error) {
    if (error instanceof UnreadableFileError) return null
    throw error
  }
}

/** EMU of a slide whose size the file does not say: that of a new one, 13⅓ by 7½ inches. */
export const USUAL_SIZE = { width: 960 * EMU_PER_POINT, height: 540 * EMU_PER_POINT }
