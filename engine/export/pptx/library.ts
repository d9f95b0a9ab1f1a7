import { createHash } from 'node:crypto'
import PptxGenJS from 'pptxgenjs'
import { type Points, toInches } from '../../../core/units'
import { Package } from '../../ooxml/package/package'
import { RELATIONSHIP } from '../../ooxml/package/relationships'

/**
 * The only file that knows pptxgenjs (4.0.1).
 *
 * pptxgenjs makes the package: which parts a presentation has, what they are called and how they refer to each other. It is
 * given the slide size, the layouts, which slide uses which, and their pictures. The other files of this folder write what
 * the parts say, once, straight from the scene.
 *
 * Kept as pptxgenjs makes it:
 * - which parts there are, and their paths: presentation, master, layouts, slides, notes, theme, properties, table styles;
 * - the relationships between them;
 * - the pictures, decoded, with the right file extension and a relationship from each slide that shows them;
 * - `presProps.xml` and `viewProps.xml`, as they are.
 *
 * Corrected here, because the package itself is wrong (numbers are issues of pptxgenjs):
 * - it adds a layout of its own before ours, and a notes part to every slide, used or not;
 * - it stores a picture once for every slide that shows it;
 * - the notes master shares the slides' theme, and PowerPoint repairs such a deck (#1443, #1449).
 *
 * Written by our other files, because its XML is wrong or cannot say what the scene says:
 * - `parts/slides.ts`, `parts/objects.ts`: slides. It writes shapes without a text body (#1441), one language for all text,
 *   repeated ids, and places of placeholders on every slide (#146, #1453). It knows no luminance, hatching or decoration.
 * - `parts/charts.ts`, `chart/`: charts. It writes a third axis, zeros as blanks (#514, #1331) and fixed colors (#588), and
 *   numbers the parts of all exports of a process together. Zipping its workbooks takes longer than all else it does.
 * - `drawing/table.ts`: tables. It marks no header row, and its paging is unreliable (#1048, #1145).
 * - `parts/layouts.ts`: master and layouts. Its master has no placeholders, names are not escaped (#1427), and backgrounds
 *   lack the effect list (#1442).
 * - `parts/notes.ts`: notes. It writes all paragraphs as one run.
 * - `parts/document.ts`: the rest. It has fixed theme colors (#604), lists of the presentation in the wrong order (#1449),
 *   the time of the export as the document's date, and content types of parts that do not exist (#1444, #1458, #1462).
 *
 * pptxgenjs hands out its parts only as a zip. The zip is not compressed: taking it apart again takes a fraction of a
 * millisecond.
 */

/** What pptxgenjs gets of a deck. Layouts and slides in their order in the file. */
export interface Outline {
  readonly size: { readonly width: Points; readonly height: Points }
  readonly layouts: readonly { readonly pictures: readonly Picture[] }[]
  readonly slides: readonly OutlineSlide[]
}

export interface OutlineSlide {
  /** Index of its layout. */
  readonly layout: number
  readonly pictures: readonly Picture[]
  readonly hasNotes: boolean
}

/** A picture with its bytes. pptxgenjs never gets a path or an address, because it would read from there. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly base64: string
}

/** A slide or layout in the package. */
export interface SkeletonPart {
  readonly path: string
  /** The relationship ids of its pictures, in the order of the outline. */
  readonly pictureIds: readonly string[]
}

/** The package with everything in its place; what the parts say is still to be written. */
export interface Skeleton {
  readonly package: Package
  readonly layouts: readonly SkeletonPart[]
  readonly slides: readonly SkeletonPart[]
}

export const PRESENTATION = 'ppt/presentation.xml'
export const MASTER = 'ppt/slideMasters/slideMaster1.xml'
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
/** The part that the notes master refers to as its theme. It must be written where there is a notes master. */
export const NOTES_THEME = 'ppt/theme/theme2.xml'

/** Has pptxgenjs make the package, and corrects it. */
export async function makeSkeleton(outline: Outline): Promise<Skeleton> {
  const made = await packageAsMade(outline)
  dropOwnLayout(made)
  dropUnusedNotes(made, outline)
  if (made.has(NOTES_MASTER)) giveNotesTheirTheme(made)
  const layouts = targets(made, MASTER, RELATIONSHIP.slideLayout)
  const slides = targets(made, PRESENTATION, RELATIONSHIP.slide)
  expectCount('layouts', layouts, outline.layouts)
  expectCount('slides', slides, outline.slides)
  mergeEqualPictures(made, [...slides, ...layouts])
  return {
    package: made,
    layouts: outline.layouts.map(({ pictures }, i) => skeletonPart(made, layouts[i] ?? '', pictures)),
    slides: outline.slides.map(({ pictures }, i) => skeletonPart(made, slides[i] ?? '', pictures)),
  }
}

/** The package exactly as pptxgenjs makes it. */
async function packageAsMade({ size, layouts, slides }: Outline): Promise<Package> {
  const presentation = new PptxGenJS()
  presentation.defineLayout({ name: 'scene', width: toInches(size.width), height: toInches(size.height) })
  presentation.layout = 'scene'
  layouts.forEach(({ pictures }, i) => {
    presentation.defineSlideMaster({
      title: layoutKey(i),
      objects: pictures.map((picture) => ({ image: imageOptions(picture) })),
    })
  })
  for (const { layout, pictures } of slides) {
    const slide = presentation.addSlide({ masterName: layoutKey(layout) })
    for (const picture of pictures) slide.addImage(imageOptions(picture))
  }
  return Package.read((await presentation.write({ outputType: 'uint8array' })) as Uint8Array)
}

/** pptxgenjs writes names of layouts into XML as they are (#1427), so it gets plain ones. */
function layoutKey(index: number): string {
  return `layout-${index + 1}`
}

/** New options for every call, because pptxgenjs changes what it is given. Places are not needed: slides are written by us. */
function imageOptions({ mediaType, base64 }: Picture): PptxGenJS.ImageProps {
  return { data: `${mediaType};base64,${base64}` }
}

/** pptxgenjs' own layout is the master's first. The others move up by one. */
function dropOwnLayout(made: Package): void {
  const [own, ...ours] = targets(made, MASTER, RELATIONSHIP.slideLayout)
  if (own === undefined) return
  removeTarget(made, MASTER, own)
  made.rename(new Map(ours.map((path, i) => [path, `ppt/slideLayouts/slideLayout${i + 1}.xml`])))
}

/** Slides without notes get no notes part, and a deck without notes gets no notes master, as in PowerPoint. */
function dropUnusedNotes(made: Package, { slides }: Outline): void {
  targets(made, PRESENTATION, RELATIONSHIP.slide).forEach((slide, i) => {
    const notes = made.related(slide, RELATIONSHIP.notesSlide)
    if (notes !== null && slides[i]?.hasNotes === false) removeTarget(made, slide, notes)
  })
  if (!slides.some(({ hasNotes }) => hasNotes)) removeTarget(made, PRESENTATION, NOTES_MASTER)
}

function removeTarget(made: Package, owner: string, path: string): void {
  const others = made.relationships(owner).filter(({ target }) => target !== path)
  made.setRelationships(owner, others)
  made.remove(path)
}

function giveNotesTheirTheme(made: Package): void {
  for (const relationship of made.relationships(NOTES_MASTER)) {
    if (relationship.type === RELATIONSHIP.theme) relationship.target = NOTES_THEME
  }
}

/** Keeps one media part for equal pictures, and numbers the parts in the order in which they are first shown. */
function mergeEqualPictures(made: Package, owners: readonly string[]): void {
  const kept = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const owner of owners) {
    for (const relationship of made.relationships(owner)) {
      if (relationship.type !== RELATIONSHIP.image) continue
      const { target } = relationship
      const fingerprint = createHash('sha256').update(made.bytes(target)).digest('hex')
      const first = kept.get(fingerprint)
      if (first === undefined) {
        kept.set(fingerprint, target)
        renamed.set(target, `ppt/media/image${kept.size}${target.slice(target.lastIndexOf('.'))}`)
      } else if (first !== target) {
        made.remove(target)
        relationship.target = first
      }
    }
  }
  made.rename(renamed)
}

/** pptxgenjs numbers the relationships of pictures in the order in which they were added. */
function skeletonPart(made: Package, path: string, pictures: readonly Picture[]): SkeletonPart {
  const images = made.relationships(path).filter(({ type }) => type === RELATIONSHIP.image)
  expectCount(`pictures in "${path}"`, images, pictures)
  return { path, pictureIds: images.map(({ id }) => id) }
}

function targets(made: Package, owner: string, type: string): readonly string[] {
  return made
    .relationships(owner)
    .filter((relationship) => relationship.type === type)
    .map(({ target }) => target)
}

function expectCount(what: string, found: readonly unknown[], asked: readonly unknown[]): void {
  if (found.length === asked.length) return
  throw new Error(`pptxgenjs made ${found.length} ${what}, not ${asked.length}; was it updated?`)
}
