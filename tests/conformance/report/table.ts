import type { Shift } from '../compare/shift'
import { KNOWN_DIFFERENCES } from '../known-differences'
import type { DeckFidelity, SlideFidelity } from './model'

const HEADS = ['slide', 'preview↔PDF', 'PDF↔PPTX', 'largest shift', 'known'] as const

/** One deck's slides as a table in Markdown, which also reads well in a terminal. */
export function deckTable({ name, slides }: DeckFidelity): string {
  const rows = slides.map((slide) => [
    String(slide.number),
    ratio(slide.previewPdf),
    ratio(slide.pdfPptx),
    shiftText(slide.shift),
    slide.known.join(', '),
  ])
  const widths = HEADS.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [`### ${name}`, '', line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** The worst of all slides, for the end of the console's output. */
export function summary(decks: readonly DeckFidelity[]): string {
  const slides = decks.flatMap(({ name, slides }) => slides.map((slide) => ({ name, slide })))
  const measured = (value: (slide: SlideFidelity) => number | null) =>
    slides.flatMap(({ name, slide }): readonly Measured[] => {
      const at = value(slide)
      return at === null ? [] : [{ at, where: `${name} ${slide.number}` }]
    })
  return [
    `${slides.length} slides of ${decks.length} decks`,
    spread(
      'preview↔PDF',
      measured((slide) => slide.previewPdf),
    ),
    spread(
      'PDF↔PPTX',
      measured((slide) => slide.pdfPptx),
    ),
    farthest(
      slides.flatMap(({ name, slide }) =>
        slide.shift ? [{ shift: slide.shift, where: `${name} ${slide.number}` }] : [],
      ),
    ),
  ].join('\n')
}

interface Measured {
  readonly at: number
  readonly where: string
}

/** The middle and the lowest of some figures. */
function spread(label: string, measured: readonly Measured[]): string {
  const sorted = measured.toSorted((a, b) => a.at - b.at)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) return `${label}: not measured`
  const lowest = sorted.slice(0, 5).map(({ at, where }) => `${ratio(at)} (${where})`)
  return `${label}: median ${ratio(middle.at)}, lowest ${lowest.join(', ')}`
}

function farthest(shifts: readonly { readonly shift: Shift; readonly where: string }[]): string {
  const sorted = shifts.toSorted((a, b) => b.shift.distance - a.shift.distance).slice(0, 5)
  return `largest shifts: ${sorted.map(({ shift, where }) => `${shiftText(shift)} (${where})`).join(', ') || 'not measured'}`
}

/** The forms that have limits of their own, why, and on how many slides. */
export function knownDifferences(decks: readonly DeckFidelity[]): string {
  const slides = decks.flatMap((deck) => deck.slides)
  const lines = KNOWN_DIFFERENCES.map(({ name, reason, shift }) => {
    const count = slides.filter(({ known }) => known.includes(name)).length
    return `- ${name} (${count} slides, shift to ${shift} pt): ${reason}`
  })
  return ['Limits of their own have:', ...lines].join('\n')
}

export function ratio(value: number | null): string {
  return value === null ? '–' : value.toFixed(4)
}

export function shiftText(shift: Shift | null): string {
  if (shift === null) return '–'
  if (!Number.isFinite(shift.distance)) return `${shift.what}: “${shift.text}” not found`
  return `${shift.distance.toFixed(1)} pt ${shift.what}: “${shift.text}” ${signed(shift.dx)}, ${signed(shift.dy)}`
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
}
