import type { SceneSlide } from '../../../core/scene/model'
import type { StructureElement } from './pdfkit'
import type { Tags } from './tags'

/** Where a slide is in the structure tree. */
export interface SlideElement {
  readonly element: StructureElement
  readonly heading: 'H1' | 'H2'
}

/** The tree above the slides: Document, a Part for each section, a Sect for each slide. */
export class Sections {
  readonly #tags: Tags
  readonly #document: StructureElement
  #section: string | null = null
  #part: StructureElement | null = null
  #slide: StructureElement | null = null

  constructor(tags: Tags) {
    this.#tags = tags
    this.#document = tags.document()
  }

  /**
   * Ends the element of the last slide and opens that of the next one. A slide that opens a section has a heading above those of the section's
   * other slides; no level is ever skipped.
   */
  open(slide: SceneSlide): SlideElement {
    this.#slide?.end()
    const opens = slide.section !== this.#section
    if (opens) this.#change(slide.section)
    const element = this.#tags.open(this.#part ?? this.#document, 'Sect', { title: slide.title })
    this.#slide = element
    return { element, heading: opens || slide.section === null ? 'H1' : 'H2' }
  }

  /** Ends what is open, so that the tree can be written. */
  end(): void {
    this.#slide?.end()
    this.#part?.end()
    this.#document.end()
  }

  #change(section: string | null): void {
    this.#part?.end()
    this.#section = section
    this.#part = section === null ? null : this.#tags.open(this.#document, 'Part', { title: section })
  }
}
