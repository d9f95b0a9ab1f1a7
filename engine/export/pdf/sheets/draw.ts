import type { Scene, SceneSlide } from '../../../../core/scene/model'
import type { Painter } from '../painter'
import { inkOf } from '../pen'
import type { Sections, SlideElement } from '../sections'
import { drawSlide } from '../slide'
import { drawLines } from '../text/lines'
import { NotesTags } from './notes'
import type { PlacedSlide, Rule, Sheet } from './paper'
import { FAINT, paperPalette } from './paper'

/** What sheets are drawn with, one after the other. */
export interface SheetDrawing {
  readonly scene: Scene
  readonly painter: Painter
  readonly sections: Sections
  /** Called before each slide, while the page that it is on is open. */
  readonly onSlide: (slide: SceneSlide) => void
}

/** Draws sheets onto the page that is open. Notes may go on where the sheet before ended. */
export function createSheetDrawer({ scene, painter, sections, onSlide }: SheetDrawing): (sheet: Sheet) => void {
  const paper = { ...painter, theme: { ...painter.theme, palette: paperPalette(painter.theme.palette) } }
  const notes = new NotesTags(paper)
  return (sheet) => {
    for (const placed of sheet.slides) {
      onSlide(placed.slide)
      const at = sections.open(placed.slide)
      notes.begin(at)
      if (sheet.bare) drawSlide(painter, placed.slide, scene.size, at)
      else drawPlaced(painter, placed, scene.size, at)
    }
    notes.add(sheet.notes)
    drawRules(paper, sheet.rules)
    if (sheet.margins.length > 0) paper.tags.artifact('Pagination', () => drawLines(paper, sheet.margins))
    paper.pen.flush()
  }
}

/** Draws a slide where it is on a sheet: cut off at its edges, as on a page of its own, and framed. */
export function drawPlaced(
  painter: Painter,
  { slide, x, y, scale }: PlacedSlide,
  size: Scene['size'],
  at: SlideElement,
): void {
  const { pen, tags } = painter
  pen.isolated(() => {
    pen.op('cm', 1, 0, 0, 1, x, y)
    pen.scale(scale)
    pen.rect(0, 0, size.width, size.height)
    pen.raw('W n')
    tags.placed({ x, y, scale }, () => drawSlide(painter, slide, size, at))
  })
  tags.artifact('Layout', () => {
    pen.isolated(() => {
      pen.strokeInk({ hex: FRAME, alpha: 1 })
      pen.op('w', 0.5)
      pen.rect(x, y, size.width * scale, size.height * scale)
      pen.op('S')
    })
  })
}

/** A light slide would have no edge on white paper. */
const FRAME = 'A6A6A6'

function drawRules({ pen, tags, theme }: Painter, rules: readonly Rule[]): void {
  if (rules.length === 0) return
  tags.artifact('Layout', () => {
    pen.isolated(() => {
      pen.strokeInk({ ...inkOf(theme.palette, FAINT), alpha: 0.5 })
      pen.op('w', 0.5)
      for (const { x, y, width } of rules) pen.line(x, y, x + width, y)
      pen.op('S')
    })
  })
}
