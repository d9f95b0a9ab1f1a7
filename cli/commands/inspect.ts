import { resolve } from 'node:path'
import { formatProblem } from '../../engine/files/problem'
import { writeFiles } from '../../engine/files/writing/write-files'
import { inspectFile, whyNoDeck } from '../../engine/inspect/inspect-file'
import type { EmbeddedDeck, Inspected, InspectedSlide } from '../../engine/inspect/model'
import { printable } from '../../messages/printable'
import { english } from '../../messages/render'
import { EXIT, Failure, inputError, valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'
import { checkNotReplaced, checkPathConflicts } from '../path-conflicts'
import { summary } from '../targets'

export interface InspectOptions {
  readonly json?: boolean
  readonly deck?: string
}

/** `inspect FILE`: what a file made here holds; or, with `--deck`, the deck that it was made from. */
export async function inspect(
  file: string,
  { json = false, deck }: InspectOptions,
  host: CommandLineHost,
): Promise<void> {
  const read = { path: file, what: 'the file that is inspected' }
  if (deck !== undefined) {
    await checkPathConflicts([read], [{ option: '--deck', path: deck, what: 'where the deck goes' }], host.cwd)
  }
  const inspected = valueOrThrow(await inspectFile(resolve(host.cwd, file)))
  if (deck !== undefined) await writeDeck(file, deck, inspected, { json, host })
  if (json) host.out(asJson(inspected))
  else if (deck === undefined) host.out(asText(file, inspected))
  const problems = inspected.deck?.problems ?? []
  if (problems.length > 0) throw inputError(problems)
}

interface Saying {
  readonly json: boolean
  readonly host: CommandLineHost
}

async function writeDeck(file: string, deck: string, inspected: Inspected, { json, host }: Saying): Promise<void> {
  const { bytes } = wholeDeck(file, inspected)
  await checkNotReplaced('--deck', deck, host.cwd, bytes)
  const output = { path: resolve(host.cwd, deck), bytes, option: '--deck', line: messages.deckSaved }
  await writeFiles([output])
  if (!json) host.out(summary([output], host.cwd))
}

/** The embedded deck, where it can be opened. */
function wholeDeck(file: string, inspected: Inspected): EmbeddedDeck {
  const { deck } = inspected
  if (deck === null) throw new Failure(EXIT.inputWrong, messages.noDeck(file, english(whyNoDeck(inspected))))
  if (deck.problems.length > 0) throw inputError(deck.problems)
  return deck
}

/** What `inspect --json` prints: all of it, and of the deck its name and size. */
export function asJson({ deck, ...inspected }: Inspected): string {
  return `${JSON.stringify({ ...inspected, deck: deck && reportedDeck(deck) }, null, 2)}\n`
}

function reportedDeck({ name, bytes, problems }: EmbeddedDeck) {
  // Places in the deck itself: the same file gives the same report in every folder.
  const lines = problems.map((problem) => formatProblem({ ...problem, file: name }, '.'))
  return { name, bytes: bytes.length, problems: lines }
}

/** What `inspect` prints for a person. */
export function asText(file: string, inspected: Inspected): string {
  const { title, date, lang, slides, sources, attachments } = inspected
  const parts = [
    [messages.inspectedFile(file, inspected), [title, date, lang].filter(Boolean).join(', ')],
    slides.flatMap(slideLines),
    sources.length > 0 ? ['Sources', ...sources.map((source) => `  ${source}`)] : [],
    attachments.length > 0 ? ['Attachments', ...attachments.map((one) => `  ${messages.attachment(one)}`)] : [],
    [messages.embeddedDeck(inspected, english(whyNoDeck(inspected)))],
  ]
  const shown = parts.filter((lines) => lines.length > 0)
  return `${shown.map((lines) => lines.map(line).join('\n')).join('\n\n')}\n`
}

/** Spaces that keep a number and its unit together are plain ones here, so that what is copied or searched for is found. */
function line(text: string): string {
  return printable(text.replaceAll('\u00a0', ' '))
}

const INDENT = ' '.repeat(6)

function slideLines({ number, title, numbers, statements, typed, charts }: InspectedSlide): string[] {
  return [
    `${String(number).padStart(4)}  ${title}`,
    ...[...numbers, ...statements, ...typed].flatMap(({ statement, provenance }) => [
      INDENT + statement,
      `${INDENT}  ${provenance}`,
    ]),
    ...charts.map((chart) => INDENT + messages.chartWorkbook(chart)),
  ]
}
