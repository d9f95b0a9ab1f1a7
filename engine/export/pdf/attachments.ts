import { csvFile } from '../../../core/dataset/csv'
import { type DatasetIndex, getOrThrow } from '../../../core/dataset/lookup'
import { OBSERVATION_COLUMNS } from '../../../core/dataset/observation-columns'
import { numbersPackage } from '../../../core/dataset/package/numbers-package'
import { DECK_ATTACHMENT, NUMBERS_ATTACHMENT } from '../../../core/export-marks'
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
  const observations = [...slidesOfNumbers(scene).keys()].map((id) => getOrThrow(dataset.observation, id))
  const files = numbersPackage({ title: scene.title, numbers, observations }, dataset, measureText)
  for (const { name, text } of files) data(name, 'application/json', text, words.packageAttachments[name] ?? name)
}

/** Every number that the deck shows, a line each: on which slides, what it is, and where it comes from. */
export function numbersCsv(scene: Scene, dataset: DatasetIndex): string {
  const head = ['slides', ...OBSERVATION_COLUMNS.map(({ name }) => name)]
  const rows = [...slidesOfNumbers(scene)].map(([id, slides]) => {
    const observation = getOrThrow(dataset.observation, id)
    return [slides.join(' '), ...OBSERVATION_COLUMNS.map(({ cell }) => cell(observation, dataset))]
  })
  return csvFile(head, rows)
}

/** The slides that show each number, by the id of its observation. */
function slidesOfNumbers(scene: Scene): ReadonlyMap<string, readonly number[]> {
  const slidesOf = new Map<string, number[]>()
  for (const slide of scene.slides) {
    for (const { observation } of slide.notes.numbers) {
      slidesOf.set(observation, [...(slidesOf.get(observation) ?? []), slide.number])
    }
  }
  return slidesOf
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
