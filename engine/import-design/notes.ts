import type { FontReport, ImportReport, Repair, SizeReport } from '../../bridge/import-report'
import { MIN_CONTRAST } from '../../core/template/contrast'
import { type Message, message } from '../../messages/message'
import type { BrandBackground, SkippedPicture } from './brand'

type ReportFacts = Omit<ImportReport, 'notes' | 'generalNotes'>

interface Seen {
  readonly background: BrandBackground
  readonly cover: BrandBackground | null
  readonly skippedPictures: readonly SkippedPicture[]
}

/** What a person should know of an import, most important first: whatever is not as it was in the template. */
export function notesOf(report: ReportFacts, seen: Seen): Pick<ImportReport, 'notes' | 'generalNotes'> {
  const generalNotes = generalNotesOf(report, seen)
  const repairs = report.repairs.map((repair) => repairNote(repair, report.repaired))
  return { notes: [...repairs, ...report.fonts.flatMap(fontNote), ...generalNotes], generalNotes }
}

function generalNotesOf(report: ReportFacts, seen: Seen): readonly Message[] {
  return [
    ...backgroundNote(seen.background, 'slides'),
    ...(seen.cover ? backgroundNote(seen.cover, 'title-slides') : []),
    ...mixedNote(report),
    ...logoNotes(report.logo, seen.skippedPictures),
    ...(report.size ? sizeNote(report.size) : []),
  ]
}

function repairNote({ color, background, before, after, ...ratio }: Repair, done: boolean): Message {
  const { contrastBefore, contrastAfter } = ratio
  const repair = { color, ground: background, before, after, contrastBefore, contrastAfter, min: MIN_CONTRAST }
  return contrastAfter < MIN_CONTRAST
    ? message('color-not-repairable', repair)
    : message('color-repaired', { ...repair, done })
}

const TWIN_NAMES: Readonly<Record<string, string>> = {
  arimo: 'Arimo',
  carlito: 'Carlito',
  caladea: 'Caladea',
  gelasio: 'Gelasio',
  'noto-sans-sc': 'Noto Sans SC',
}

function fontNote({ use, found, office, twin, match }: FontReport): Message[] {
  if (found === null) return [message('font-not-named', { use, office })]
  if (match === 'same') return []
  if (match === 'same-widths') return [message('font-shown-as', { use, found, office, twin: TWIN_NAMES[twin] ?? twin })]
  return [message('font-replaced', { use, found, office })]
}

function backgroundNote({ hex, was }: BrandBackground, of: 'slides' | 'title-slides'): Message[] {
  return was === 'color' ? [] : [message('background-simplified', { of, was, color: hex })]
}

function mixedNote({ colors }: ReportFacts): Message[] {
  const mixed = colors.filter(({ from }) => from === null).map(({ role, hex }) => ({ role, color: hex }))
  return mixed.length === 0 ? [] : [message('colors-mixed', { colors: mixed })]
}

function logoNotes(logo: boolean, passed: readonly SkippedPicture[]): Message[] {
  const notes = passed.map(({ part, why }) => message('logo-left-out', { picture: part, why }))
  if (!logo) return notes
  // Beside a logo, a picture of another kind is most likely an ornament; one that broke may have been the real one.
  return [message('logo-moved'), ...notes.filter((_, i) => passed[i]?.why !== 'kind')]
}

function sizeNote({ width, height, nearest, same }: SizeReport): Message[] {
  const size = nearest === 'a4' ? 'A4' : nearest
  if (!same) return [message('slide-size-nearest', { width, height, nearest: size })]
  return nearest === '16:9' ? [] : [message('slide-size-kept', { size })]
}
