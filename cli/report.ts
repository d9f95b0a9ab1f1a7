import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { tracedId } from '../core/dataset/traced'
import type { Deck } from '../core/deck/schema'
import type { Format } from '../core/export-formats'
import { countNumbers } from '../core/scene/count-numbers'
import type { Diagnostic, Scene } from '../core/scene/model'
import { printable } from '../messages/printable'
import { render } from '../messages/render'
import type { Built } from './targets'

interface Reported {
  readonly deck: Deck
  readonly scene: Scene
  readonly diagnostics: readonly Diagnostic[]
  readonly built: readonly Built[]
}

/** What `--report` writes: which numbers ended up where, and where they come from. No times and no folders: the same deck gives the same report. */
export function formatReport({ deck, scene, diagnostics, built }: Reported): string {
  const slides = scene.slides.map(({ number, id, layout, section, title, notes }) => ({
    number,
    id,
    layout,
    section,
    title,
    numbers: notes.numbers,
    statements: notes.statements.map(({ traced, statement, provenance }) => {
      return { entry: traced.is, id: tracedId(traced), statement, provenance }
    }),
    typed: notes.typed,
  }))
  const { title, lang, date } = scene
  const report = {
    title,
    lang,
    date,
    design: deck.design,
    counts: countNumbers(scene.slides),
    files: built.flatMap(({ format, files }) => files.map((file) => reportedFile(format, file))),
    slides,
    diagnostics: diagnostics.map(reportedDiagnostic),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The sentence in English, as all of the report is, and in Chinese beside it. */
function reportedDiagnostic(found: Diagnostic) {
  const { code, severity, slide, slot } = found
  return { code, severity, slide, slot, message: render(found, 'en'), messageZh: render(found, 'zh') }
}

function reportedFile(format: Format, { path, bytes }: Built['files'][number]) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: basename(path), format, bytes: bytes.length, sha256 }
}

/** Lays rows out in columns that line up in a terminal, where a Chinese character is two cells wide. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows.map((row) => row.map(printable))]
  const widths = head.map((_, column) => Math.max(...all.map((row) => cells(row[column] ?? ''))))
  const lines = all.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)))
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

function cells(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0)
}
