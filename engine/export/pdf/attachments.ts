import { csvFile } from '../../../core/dataset/csv'
import { type DatasetIndex, getOrThrow } from '../../../core/dataset/lookup'
import { OBSERVATION_COLUMNS } from '../../../core/dataset/observation-columns'
import { numbersPackage } from '../../../core/dataset/package/numbers-package'
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
  const observations = [...slidesOfNumbers(scene).keys()].map((id) => getOrThrow(dataset.observation, id))
  const files = numbersPackage({ title: scene.title, numbers, observations }, dataset, measureText)
  for (const { name, text } of files) data(name, 'application/json', text, words.packageAttachments[name] ?? name)
  const typed = typedNumbersCsv(scene)
  if (typed !== null) data(TYPED_ATTACHMENT, 'text/csv', typed, words.typedAttachment)
}

/** Every number of the dataset that the deck shows, a line each: on which slides, what it is, and where it comes from. */
export function numbersCsv(scene: Scene, dataset: DatasetIndex): string {
  const head = ['slides', ...OBSERVATION_COLUMNS.map(({ name }) => name)]
  const rows = [...slidesOfNumbers(scene)].map(([id, slides]) => {
    const observation = getOrThrow(dataset.observation, id)
    return [slides.join(' '), ...OBSERVATION_COLUMNS.map(({ cell }) => cell(observation, dataset))]
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
