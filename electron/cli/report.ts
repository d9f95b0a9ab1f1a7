import type { Deck } from '../../core/deck/schema'
import type { Scene } from '../../core/scene/model'
import type { Format } from '../export/model'

export interface ReportedFile {
  readonly path: string
  readonly format: Format
  readonly bytes: number
  readonly sha256: string
}

/** What `--report` writes: which numbers ended up where, and where they come from. No times: same deck, same report. */
export function formatReport(deck: Deck, scene: Scene, files: readonly ReportedFile[]): string {
  const slides = scene.slides.map(({ number, id, layout, section, title, notes }) => ({
    number,
    id,
    layout,
    section,
    title,
    numbers: notes.numbers,
  }))
  const { title, lang, date, diagnostics } = scene
  const report = { title, lang, date, design: deck.design, files, slides, diagnostics }
  return `${JSON.stringify(report, null, 2)}\n`
}
