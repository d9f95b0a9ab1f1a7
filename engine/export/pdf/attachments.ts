import { csvFile } from '../../../core/dataset/csv'
import { type DatasetIndex, getOrThrow } from '../../../core/dataset/lookup'
import { numbersPackage } from '../../../core/dataset/package/numbers-package'
import { type Traced, tracedId } from '../../../core/dataset/traced'
import { TRACED_COLUMNS, tracedRow } from '../../../core/dataset/traced-columns'
import { DECK_ATTACHMENT, NUMBERS_ATTACHMENT, TYPED_ATTACHMENT, TYPED_COLUMNS } from '../../../core/export-marks'
import { groupBy } from '../../../core/group-by'
import type { Scene } from '../../../core/scene/model'
import { measureText } from '../../files/measure-text'
import type { PdfContext } from '../model'
import type { PdfDocument } from './pdfkit'
import { WORDS } from './words'

/** Embeds what the document was made from: the deck, and a table of its numbers as a Data Package. */
export function attachFiles(doc: PdfDocument, scene: Scene, { deckText, dataset }: PdfContext): void {
  const words = WORDS[scene.lang]
  // The only date that a file made here may hold.
  const modifiedDate = new Date(scene.date)
  doc.file(bytesOf(deckText), {
    name: DECK_ATTACHMENT,
    type: 'application/json',
    description: words.deckAttachment,
    relationship: 'Source',
    modifiedDate,
  })
  const numbers = numbersCsv(scene, dataset)
  const data = (name: string, type: string, text: string, description: string) =>
    doc.file(bytesOf(text), { name, type, description, relationship: 'Data', modifiedDate })
  data(NUMBERS_ATTACHMENT, 'text/csv', numbers, words.numbersAttachment)
  const traced = [...tracedOfScene(scene, dataset).values()].map((one) => one.traced)
  const files = numbersPackage({ title: scene.title, numbers, traced }, dataset, measureText)
  for (const { name, text } of files) data(name, 'application/json', text, words.packageAttachments[name] ?? name)
  const typed = typedNumbersCsv(scene)
  if (typed !== null) data(TYPED_ATTACHMENT, 'text/csv', typed, words.typedAttachment)
}

/**
 * Everything that the deck states, a line each: on which slides, what it is, and where it comes from. Numbers of the dataset come
 * first, then events, judgments, comparisons and numbers that sentences work out.
 */
export function numbersCsv(scene: Scene, dataset: DatasetIndex): string {
  const head = ['slides', ...TRACED_COLUMNS.map(({ name }) => name)]
  const rows = [...tracedOfScene(scene, dataset).values()].map(({ traced, slides }) => {
    const row = tracedRow(traced, dataset)
    return [slides.join(' '), ...TRACED_COLUMNS.map(({ name }) => row[name] ?? null)]
  })
  return csvFile(head, rows)
}

/** The numbers that somebody has typed, a line each: on which slides, and what is said of their origin; null without any. */
export function typedNumbersCsv(scene: Scene): string | null {
  const all = scene.slides.flatMap(({ number, notes }) => notes.typed.map((typed) => ({ number, typed })))
  if (all.length === 0) return null
  const groups = groupBy(all, ({ typed }) => `${typed.statement}\n${typed.provenance}`)
  const rows = [...groups.values()].map((same) => {
    const slides = same.map(({ number }) => number).join(' ')
    return [slides, same[0]?.typed.statement ?? '', same[0]?.typed.status ?? '', same[0]?.typed.source ?? '']
  })
  return csvFile([...TYPED_COLUMNS], rows)
}

interface TracedOnSlides {
  readonly traced: Traced
  readonly slides: number[]
}

/** What the slides state, by its id, with the slides that state it. */
function tracedOfScene(scene: Scene, dataset: DatasetIndex): ReadonlyMap<string, TracedOnSlides> {
  const numbers = scene.slides.flatMap(({ number, notes }) =>
    notes.numbers.map(({ observation }) => {
      const traced: Traced = { is: 'observation', entry: getOrThrow(dataset.observation, observation) }
      return { traced, number }
    }),
  )
  const statements = scene.slides.flatMap(({ number, notes }) =>
    notes.statements.map(({ traced }) => ({ traced, number })),
  )
  const found = new Map<string, TracedOnSlides>()
  for (const { traced, number } of [...numbers, ...statements]) {
    const known = found.get(tracedId(traced))
    if (known === undefined) found.set(tracedId(traced), { traced, slides: [number] })
    else if (known.slides.at(-1) !== number) known.slides.push(number)
  }
  return found
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
