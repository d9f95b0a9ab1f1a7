import type { Scene, SceneNotes, SceneSlide } from '../../../../core/scene/model'
import { layoutText } from '../../../../core/text/layout'
import type { Points } from '../../../../core/units'
import type { Painter } from '../painter'
import type { StructureElement } from '../pdfkit'
import type { SlideElement } from '../sections'
import { addTextTo, unwrapped } from '../text/content'
import { WORDS } from '../words'
import { type FlowBlock, type FlowLine, flow, type VerticalSpace } from './flow'
import {
  A4,
  AREA,
  FAINT,
  INK,
  marginLines,
  type NoteKind,
  type NotePiece,
  type PaperStyle,
  type PlacedSlide,
  paperParagraph,
  type Sheet,
  type Typesetter,
} from './paper'

/** Below the slide. */
const GAP: Points = 24

const HEADING: PaperStyle = { size: 12, lineHeight: 18, paint: INK, bold: true }
const SUBHEADING: PaperStyle = { size: 10.5, lineHeight: 16, paint: INK, bold: true }
const TALK: PaperStyle = { size: 11, lineHeight: 17, paint: INK }
const STATEMENT: PaperStyle = { size: 10, lineHeight: 15, paint: INK }
const PROVENANCE: PaperStyle = { size: 8.5, lineHeight: 13, paint: FAINT }

interface NoteBlock extends FlowBlock {
  readonly kind: NoteKind
  readonly level: 0 | 1
}

/** A slide a sheet, its speaker notes below; long notes go on with further sheets. */
export function notesSheets(scene: Scene, typesetter: Typesetter): readonly Sheet[] {
  let page = 0
  return scene.slides.flatMap((slide) => {
    const placed = placeSlide(slide, scene.size)
    const { blocks, missing } = blocksOf(slide.notes, typesetter)
    if (missing.size > 0) typesetter.onMissing([...missing], slide.id)
    const first: VerticalSpace = { top: placed.y + scene.size.height * placed.scale + GAP, bottom: AREA.bottom }
    const further: VerticalSpace = { top: AREA.y + HEADING.lineHeight + GAP / 2, bottom: AREA.bottom }
    const pages = flow(blocks, (sheet) => (sheet === 0 ? first : further))
    return pages.map((pieces, i): Sheet => {
      page++
      return {
        size: A4,
        label: i === 0 ? String(slide.number) : `${slide.number} (${i + 1})`,
        bare: false,
        slides: i === 0 ? [placed] : [],
        notes: pieces.map(({ block, lines }) => ({ block, lines, ...tagOf(blocks[block]) })),
        rules: [],
        margins: [
          ...marginLines(scene, String(page), typesetter),
          ...(i === 0 ? [] : continuedLines(slide, typesetter)),
        ],
      }
    })
  })
}

function tagOf(block: NoteBlock | undefined): Pick<NotePiece, 'kind' | 'level'> {
  return { kind: block?.kind ?? 'talk', level: block?.level ?? 0 }
}

function placeSlide(slide: SceneSlide, size: Scene['size']): PlacedSlide {
  return { slide, x: AREA.x, y: AREA.y, scale: AREA.width / size.width }
}

/** Notes as blocks, and the characters that no font has. */
interface NoteText {
  readonly blocks: readonly NoteBlock[]
  readonly missing: ReadonlySet<string>
}

/** What to say, then every number with where it comes from. */
function blocksOf({ talk, numbers, statements, typed }: SceneNotes, typesetter: Typesetter): NoteText {
  const missing = new Set<string>()
  const words = WORDS[typesetter.lang]
  const said = talk.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '')
  const shown = [...numbers, ...statements, ...typed]
  if (said.length + shown.length === 0) return { blocks: [], missing }
  const block = (kind: NoteKind, level: 0 | 1, before: Points, ...texts: (readonly [string, PaperStyle])[]) => ({
    kind,
    level,
    before,
    withNext: kind === 'heading',
    lines: texts.flatMap(([text, style], i) => {
      const lines = linesOf(text, style, typesetter, missing)
      return i < texts.length - 1 ? continuedOn(lines) : lines
    }),
  })
  const blocks = [
    block('heading', 0, 0, [words.speakerNotes, HEADING]),
    ...said.map((text) => block('talk', 0, 4, [text, TALK])),
    ...(shown.length === 0 ? [] : [block('heading', 1, 12, [words.numbers, SUBHEADING])]),
    ...shown.map(({ statement, provenance }) =>
      block('number', 1, 5, [statement, STATEMENT], [provenance, PROVENANCE]),
    ),
  ]
  return { blocks, missing }
}

/** What follows in the same block is apart from these lines when it is copied or spoken. */
function continuedOn(lines: readonly FlowLine[]): readonly FlowLine[] {
  return lines.map((one, i) => (i < lines.length - 1 ? one : { ...one, line: { ...one.line, end: 'newline' } }))
}

function linesOf(
  text: string,
  style: PaperStyle,
  { fonts, lang }: Typesetter,
  missing: Set<string>,
): readonly FlowLine[] {
  const box = { x: AREA.x, y: 0, width: AREA.width, height: 0 }
  const laidOut = layoutText({ paragraphs: [paperParagraph(text, style)], box, valign: 'top', fonts, lang })
  for (const character of laidOut.missing) missing.add(character)
  return laidOut.lines.map((line, i) => ({
    line: { ...line, baseline: line.baseline - i * style.lineHeight },
    height: style.lineHeight,
  }))
}

/** Says on a further sheet whose notes these are. */
function continuedLines(slide: SceneSlide, { fonts, lang }: Typesetter): Sheet['margins'] {
  const box = { x: AREA.x, y: AREA.y, width: AREA.width, height: HEADING.lineHeight }
  const text = paperParagraph(WORDS[lang].continued(slide.number), HEADING)
  return layoutText({ paragraphs: [text], box, valign: 'top', fonts, lang }).lines
}

/** The heading below a slide's own, and the one below that. */
const HEADINGS = { H1: ['H2', 'H3'], H2: ['H3', 'H4'] } as const

/** Draws speaker notes and tags them: headings, paragraphs, and the numbers as a list. */
export class NotesTags {
  readonly #painter: Painter
  #slide: SlideElement | null = null
  #list: StructureElement | null = null
  /** The block that was drawn last: it may go on with the next sheet. */
  #open: { readonly block: number; readonly element: StructureElement; readonly type: string } | null = null

  constructor(painter: Painter) {
    this.#painter = painter
  }

  /** Notes that follow belong to this slide. */
  begin(slide: SlideElement): void {
    this.#slide = slide
    this.#list = null
    this.#open = null
  }

  add(pieces: readonly NotePiece[]): void {
    for (const piece of pieces) {
      if (this.#open?.block !== piece.block) this.#open = { block: piece.block, ...this.#element(piece) }
      addTextTo(this.#painter, this.#open.element, this.#open.type, piece.lines, unwrapped)
    }
  }

  #element({ kind, level }: NotePiece): { readonly element: StructureElement; readonly type: string } {
    const { tags } = this.#painter
    const slide = this.#slide
    if (slide === null) throw new Error('Notes stand before the first slide')
    if (kind !== 'number') {
      this.#list = null
      const type = kind === 'heading' ? HEADINGS[slide.heading][level] : 'P'
      return { element: tags.open(slide.element, type), type }
    }
    this.#list ??= tags.open(slide.element, 'L')
    return { element: tags.open(tags.open(this.#list, 'LI'), 'LBody'), type: 'LBody' }
  }
}
