import { join } from 'node:path'
import { citationsIn, type Origin } from '../../core/dataset/number-in-words'
import type { Format } from '../../core/export-formats'
import type { Lang } from '../../core/locale'
import { countNumbers, type NumberCounts } from '../../core/scene/count-numbers'
import type { ShownTypedNumber } from '../../core/typed-numbers/provenance'
import { parseBytes } from '../files/json/json-document'
import { type Checked, type Problem, problemsOf } from '../files/problem'
import { readDeck } from '../validate/open-deck'

/** What a file made here holds, as it is in the file: nothing is looked up in today's dataset. */
export interface Inspected {
  readonly format: Format
  readonly title: string
  readonly author: string
  /** The deck's date (ISO), or an empty text where another program has taken it out. */
  readonly date: string
  readonly lang: Lang
  /** The program that wrote the file last, where it was not this one. */
  readonly changedBy: string | null
  readonly slides: readonly InspectedSlide[]
  /** False for a PDF that was made without its attachments: what its pages show is then not listed as numbers. */
  readonly holdsNumbers: boolean
  /** Every source that a number names, without paragraphs, in the order of the slides. */
  readonly sources: readonly string[]
  /** How many numbers there are, each once; null where the file does not say. */
  readonly counts: NumberCounts | null
  /** The files that it holds, with their sizes in bytes; none in a PowerPoint file. */
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[]
  readonly deck: EmbeddedDeck | null
}

export interface InspectedSlide {
  /** Counted from 1. */
  readonly number: number
  readonly section: string | null
  readonly title: string
  readonly numbers: readonly InspectedNumber[]
  /** Events, judgments, comparisons, and numbers that sentences work out. */
  readonly statements: readonly InspectedStatement[]
  /** Numbers that are from no dataset. */
  readonly typed: readonly ShownTypedNumber[]
  readonly charts: readonly InspectedChart[]
}

export interface InspectedNumber {
  /** Its id in the dataset; null in notes of older PowerPoint files, which do not say it. */
  readonly observation: string | null
  /** "R&D investment, Chengdu–Chongqing circle, 2023: 210.45 bn yuan" */
  readonly statement: string
  /** "China Daily, 28 February 2025, ¶7 · observed" */
  readonly provenance: string
}

/** What a slide states besides numbers of the dataset. */
export interface InspectedStatement {
  readonly entry: Origin
  /** "milestone/circle-launched"; null where the file does not say it. */
  readonly id: string | null
  readonly statement: string
  readonly provenance: string
}

/** A chart of a PowerPoint file, whose workbook says where each of its numbers comes from. */
export interface InspectedChart {
  /** The workbook's place in the file; null where another program has left it out. */
  readonly workbook: string | null
  /** A row of the sheet `Sources` each, by its column heads; empty where the sheet was taken out. */
  readonly numbers: readonly Readonly<Record<string, string>>[]
}

/** The deck that a file was made from. */
export interface EmbeddedDeck {
  readonly name: string
  /** As it is embedded, byte for byte. */
  readonly bytes: Uint8Array
  /** What stands in the way of opening it. */
  readonly problems: readonly Problem[]
}

/** A deck inside a file, and what stands in the way of opening it. */
export function embeddedDeck(file: string, name: string, bytes: Uint8Array): EmbeddedDeck {
  return { name, bytes, problems: problemsOf(checked(join(file, name), bytes)) }
}

function checked(file: string, bytes: Uint8Array): Checked<unknown> {
  const document = parseBytes(file, bytes, { comments: false, thorough: true })
  return document.ok ? readDeck(document.value) : document
}

/** Every source that the slides' numbers name, each once. */
export function sourcesOf(
  slides: readonly Pick<InspectedSlide, 'numbers' | 'statements' | 'typed'>[],
): readonly string[] {
  const all = slides.flatMap(({ numbers, statements, typed }) => [
    ...[...numbers, ...statements].flatMap(({ provenance }) => citationsIn(provenance)),
    ...typed.flatMap(({ source }) => source ?? []),
  ])
  return [...new Set(all)]
}

/** How many numbers the slides show, by where they are from. */
export function countsOf(slides: readonly Pick<InspectedSlide, 'numbers' | 'typed'>[]): NumberCounts {
  return countNumbers(slides.map((notes) => ({ notes })))
}
