import { printable } from '../engine/files/printable'
import { formatProblem } from '../engine/files/problem'
import type { EmbeddedDeck, Inspected, InspectedSlide } from '../engine/inspect/model'
import * as messages from './messages'

/** What `inspect --json` prints: all of it, and of the deck its name and size. */
export function asJson({ deck, ...inspected }: Inspected): string {
  return `${JSON.stringify({ ...inspected, deck: deck && reportedDeck(deck) }, null, 2)}\n`
}

function reportedDeck({ name, bytes, problems }: EmbeddedDeck) {
  // Places in the deck itself: the same file gives the same report in every folder.
  const told = problems.map((problem) => formatProblem({ ...problem, file: name }, '.'))
  return { name, bytes: bytes.length, problems: told }
}

/** What `inspect` prints for a person. */
export function asText(file: string, inspected: Inspected): string {
  const { title, date, lang, slides, sources } = inspected
  const parts = [
    [messages.inspectedFile(file, inspected), [title, date, lang].filter(Boolean).join(', ')],
    slides.flatMap(slideLines),
    sources.length > 0 ? ['Sources', ...sources.map((source) => `  ${source}`)] : [],
    [messages.embeddedDeck(inspected)],
  ]
  const told = parts.filter((lines) => lines.length > 0)
  return `${told.map((lines) => lines.map(line).join('\n')).join('\n\n')}\n`
}

/** Spaces that keep a number and its unit together are plain ones here, so that what is copied or searched for is found. */
function line(text: string): string {
  return printable(text.replaceAll('\u00a0', ' '))
}

const INDENT = ' '.repeat(6)

function slideLines({ number, title, numbers, charts }: InspectedSlide): string[] {
  return [
    `${String(number).padStart(4)}  ${title}`,
    ...numbers.flatMap(({ statement, provenance }) => [INDENT + statement, `${INDENT}  ${provenance}`]),
    ...charts.map((chart) => INDENT + messages.chartWorkbook(chart)),
  ]
}
