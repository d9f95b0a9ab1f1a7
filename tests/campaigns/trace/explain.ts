import type { Figure } from '../../../core/typed-numbers/figure'
import { findFigures } from '../../../core/typed-numbers/find-figures'
import type { StatedRow, TracedFile, TracedSlide } from './model'

/** A figure where it is: in a text of a slide, with the texts around it. */
export interface PlacedFigure {
  readonly figure: Figure
  readonly text: string
  /** The text itself and its neighbors, which say what is counted. */
  readonly context: string
}

/**
 * The row of a slide that states a figure. What is said of a sentence comes first, then values that are the same in the same unit,
 * then bare numbers, which labels of charts and cells of tables are; of several the one whose subject is named nearby.
 */
export function rowStating(placed: PlacedFigure, { rows }: TracedSlide): StatedRow | null {
  const { figure, text } = placed
  const quoted = rows.filter(({ statement }) => bare(statement).startsWith(`“${bare(text)}”`))
  const others = rows.filter(({ id }) => !id.startsWith('sentence/'))
  const found = [
    quoted.filter(({ statement }) => hasWords(saidIn(statement), figure.text)),
    others.filter(({ statement }) => findFigures(saidIn(statement)).some((other) => isSame(figure, other))),
    others.filter(({ statement }) => figure.unit === null && hasNumber(saidIn(statement), figure.text)),
    others.filter(({ calculation }) => hasNumber(calculation, figure.text)),
    others.filter(({ statement, id }) =>
      hasWords(id.startsWith('finding/') ? statement : saidIn(statement), figure.text),
    ),
    rows.filter(({ about }) => hasWords(about, figure.text)),
  ].find((list) => list.length > 0)
  return found === undefined ? null : nearest(found, placed.context)
}

/** What a statement says of its subject, which may hold years and names with digits. */
function saidIn(statement: string): string {
  return statement.split(/: |：/).at(-1) ?? ''
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.value === null || other.value === null || one.unit !== other.unit) return false
  return Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value))
}

const NUMBER = /[−-]?\d[\d,]*(?:\.\d+)?/g

/** Whether a text has a number in digits; ranks and dates are no figures of a text, but are labels of points. */
function hasNumber(text: string, figure: string): boolean {
  const [wanted] = figure.match(NUMBER) ?? []
  const plain = (number: string) => number.replaceAll(',', '')
  return wanted !== undefined && (text.match(NUMBER) ?? []).some((number) => plain(number) === plain(wanted))
}

/** Whether a text has a number in words; digits count as a whole only. */
function hasWords(text: string, words: string): boolean {
  if (/\d/.test(words)) return findFigures(text).some(({ text: other }) => bare(other) === bare(words))
  const bounded = /^[a-z]/i.test(words) ? new RegExp(`\\b${words}\\b`, 'i') : new RegExp(words)
  return bounded.test(text)
}

/** The row whose subject shares most with the texts around a figure. */
function nearest(rows: readonly StatedRow[], context: string): StatedRow | null {
  const nearby = piecesOf(context)
  const shared = ({ statement }: StatedRow) => [...piecesOf(statement)].filter((piece) => nearby.has(piece)).length
  return [...rows].sort((a, b) => shared(b) - shared(a))[0] ?? null
}

/** English words, and pairs of Chinese characters. */
function piecesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}|\d{4}/g) ?? []
  const han = text.match(/[\u4e00-\u9fff]+/g) ?? []
  const pairs = han.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)))
  return new Set([...words, ...pairs])
}

/** Without spaces, and hyphens as plain ones: what only keeps words together differs between files. */
function bare(text: string): string {
  return text.replace(/\s/g, '').replaceAll('\u2011', '-')
}

/** Where a row leads: a paragraph of a document that the file lists; null where it leads to none. */
export function paragraphBehind({ id, sources }: StatedRow, file: TracedFile): string | null {
  const found = sources.map((note) => {
    const listed = file.sources.find(({ citation }) => bare(note).startsWith(bare(citation)))
    if (listed === undefined) return null
    const paragraphs = (bare(note).slice(bare(listed.citation).length).match(/\d+/g) ?? []).map(Number)
    // How many documents a deck has is a matter of its list, and of no paragraph.
    const leads = id.startsWith('deck/') || (paragraphs.length > 0 && Math.max(...paragraphs) <= listed.paragraphs)
    return leads ? note : null
  })
  return found.length === 0 || found.includes(null) ? null : found.join('; ')
}
