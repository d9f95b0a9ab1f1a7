import { csvFile } from '../../../core/dataset/csv'
import { type DatasetIndex, getOrThrow } from '../../../core/dataset/lookup'
import { OBSERVATION_COLUMNS } from '../../../core/dataset/observation-columns'
import { DECK_ATTACHMENT, NUMBERS_ATTACHMENT } from '../../../core/export-marks'
import type { Scene } from '../../../core/scene/model'
import type { PdfContext } from '../model'
import type { PdfDocument } from './pdfkit'
import { WORDS } from './words'

/** Embeds what the document was made from: the deck, and a table of its numbers. */
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
  doc.file(bytesOf(numbersCsv(scene, dataset)), {
    name: NUMBERS_ATTACHMENT,
    type: 'text/csv',
    description: words.numbersAttachment,
    relationship: 'Data',
    modifiedDate,
  })
}

/** Every number that the deck shows, a line each: on which slides, what it is, and where it comes from. */
export function numbersCsv(scene: Scene, dataset: DatasetIndex): string {
  const slidesOf = new Map<string, number[]>()
  for (const slide of scene.slides) {
    for (const { observation } of slide.notes.numbers) {
      slidesOf.set(observation, [...(slidesOf.get(observation) ?? []), slide.number])
    }
  }
  const head = ['slides', ...OBSERVATION_COLUMNS.map(({ name }) => name)]
  const rows = [...slidesOf].map(([id, slides]) => {
    const observation = getOrThrow(dataset.observation, id)
    return [slides.join(' '), ...OBSERVATION_COLUMNS.map(({ cell }) => cell(observation, dataset))]
  })
  return csvFile(head, rows)
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
