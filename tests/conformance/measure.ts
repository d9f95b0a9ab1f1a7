import type { Scene } from '../../core/scene/model'
import { largestShift } from './compare/shift'
import { similarity } from './compare/similarity'
import type { Exported } from './exported'
import { KNOWN_DIFFERENCES } from './known-differences'
import type { LibreOffice, Printed } from './office/libreoffice'
import { greyPages, pagePictures } from './pdf/pictures'
import { placedWords } from './pdf/words'
import type { Preview } from './preview/browser'
import type { SlideFidelity } from './report/model'

/** What shows a deck besides the PDF; null where it is not on this machine. */
export interface Outputs {
  readonly preview: Preview | null
  readonly office: LibreOffice | null
}

export interface Measured {
  readonly slides: readonly SlideFidelity[]
  /** The preview's pictures. */
  readonly pictures: readonly Buffer[]
  /** What LibreOffice made of the PowerPoint file. */
  readonly printed: Printed | null
}

type FromOffice = Pick<SlideFidelity, 'pdfPptx' | 'shift'>

/** Shows a deck in every way and compares: the browser draws while LibreOffice converts. */
export async function measureDeck(scene: Scene, files: Exported, { preview, office }: Outputs): Promise<Measured> {
  const [shown, converted] = await Promise.all([
    preview === null ? null : comparePreview(scene, files, preview),
    office === null ? null : compareOffice(scene, files, office),
  ])
  const slides = scene.slides.map((slide, i) => ({
    number: slide.number,
    title: slide.title,
    layout: slide.layout,
    previewPdf: shown?.similarities[i] ?? null,
    pdfPptx: converted?.slides[i]?.pdfPptx ?? null,
    shift: converted?.slides[i]?.shift ?? null,
    known: KNOWN_DIFFERENCES.filter((known) => known.applies(slide)).map(({ name }) => name),
  }))
  return { slides, pictures: shown?.pictures ?? [], printed: converted?.printed ?? null }
}

async function comparePreview(scene: Scene, { pdf }: Exported, preview: Preview) {
  const [pictures, pages] = await Promise.all([preview.show(scene), pagePictures(pdf)])
  mustBeAsMany(pages.length, scene)
  mustBeAsMany(pictures.length, scene)
  const similarities: number[] = []
  for (const [i, page] of pages.entries())
    similarities.push(await preview.compare(pictures[i] ?? page, page, scene.size.width))
  return { pictures, similarities }
}

async function compareOffice(scene: Scene, { pdf, writePptx }: Exported, office: LibreOffice) {
  const printed = await office.print(await writePptx())
  const { width, height } = scene.size
  const [ours, theirs] = [
    await greyPages({ path: pdf, magnified: 1 }, width, height),
    await greyPages(printed.magnified, width, height),
  ]
  mustBeAsMany(theirs.length, scene)
  const words = await placedWords(printed.actual)
  const slides = scene.slides.map((slide, i): FromOffice => {
    const [one, other] = [ours[i], theirs[i]]
    return {
      pdfPptx: one && other ? similarity(one, other) : 0,
      shift: largestShift(slide, words[i] ?? []),
    }
  })
  return { printed, slides }
}

function mustBeAsMany(pictures: number, { slides }: Scene): void {
  if (pictures !== slides.length) throw new Error(`${pictures} pictures for ${slides.length} slides`)
}
