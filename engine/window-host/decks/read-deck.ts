import { basename, dirname } from 'node:path'
import { NO_RENAMED_IDS, type RenamedIds } from '../../../core/dataset/renamed'
import { DECK_FORMAT, DECK_VERSION, type Deck } from '../../../core/deck/schema'
import { valueAt } from '../../../core/explain/schema-walk'
import { type Message, message } from '../../../messages/message'
import { type JsonDocument, type JsonOptions, parseJson } from '../../files/json/json-document'
import { type Loaded, readDocument } from '../../files/json/read-json'
import { type Checked, cutProblems, type Problem, placedProblem } from '../../files/problem'
import { currentDocument } from '../../validate/current-ids'
import { readDeck } from '../../validate/open-deck'
import { AppError } from '../app-error'
import { readNewerDeck } from './read-newer'

const STRICT: JsonOptions = { comments: false, thorough: true }
const MAX_LISTED = 5

/** A deck as it was read, and what the person should know of that. */
export interface ReadDeck {
  readonly deck: Deck
  readonly loaded: Loaded<Deck>
  /** True where the deck is of a newer version: saving it would lose what this version does not know. */
  readonly isNewer: boolean
  readonly notices: readonly Message[]
}

/** Reads a deck from a file; whatever stands in its way is reported with line and column. */
export async function readDeckFile(file: string, renamed = NO_RENAMED_IDS): Promise<ReadDeck> {
  return readDocumentAsDeck(basename(file), await readDocument(file, STRICT), renamed)
}

/** Reads a deck from a text that came without a file. */
export function readDeckText(name: string, text: string, renamed = NO_RENAMED_IDS): ReadDeck {
  return readDocumentAsDeck(name, parseJson(name, text, STRICT), renamed)
}

function readDocumentAsDeck(name: string, written: Checked<JsonDocument>, renamed: RenamedIds): ReadDeck {
  if (!written.ok) throw cannotOpen(name, written.problems)
  const document = currentDocument(written.value, renamed)
  const version = versionOf(document)
  const newer = version > DECK_VERSION ? readNewerDeck(document) : null
  if (newer) {
    const notices: Message[] = [message('newer-version', { found: version, newest: DECK_VERSION })]
    if (newer.leftOut.length > 0) notices.push(message('content-left-out', { keys: newer.leftOut }))
    return { deck: newer.loaded.value, loaded: newer.loaded, isNewer: true, notices }
  }
  const read = readDeck(document, renamed)
  if (!read.ok) throw cannotOpen(name, read.problems)
  return { deck: read.value.value, loaded: read.value, isNewer: false, notices: [] }
}

function versionOf({ value }: JsonDocument): number {
  const [format, version] = ['format', 'version'].map((key) => valueAt(value, [key]))
  return format === DECK_FORMAT && typeof version === 'number' ? version : 0
}

/** Each problem with its line and column; a long list is cut. */
function cannotOpen(name: string, problems: readonly Problem[]): AppError {
  const { shown, more } = cutProblems(problems, MAX_LISTED)
  const placed = shown.map((problem) => placedProblem(problem, dirname(problem.file)))
  return new AppError(message('cannot-open', { name, problems: placed, more }))
}
