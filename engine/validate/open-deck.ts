import { NO_RENAMED_IDS, type RenamedIds } from '../../core/dataset/renamed'
import { DECK_FORMAT, DECK_VERSION, type Deck, deckSchema } from '../../core/deck/schema'
import { valueAt } from '../../core/explain/schema-walk'
import { describeFound } from '../../messages/found'
import { message } from '../../messages/message'
import type { JsonDocument } from '../files/json/json-document'
import { type Loaded, readDocument, validate } from '../files/json/read-json'
import { type Checked, failure, type Problem } from '../files/problem'
import type { ReadFile } from '../files/read-bytes'
import { currentDocument } from './current-ids'

/**
 * Opens a saved deck. One whose layout is gone, or that names what the dataset no longer has, opens too: laying it out
 * says what is missing, and its content is still there. Former ids of observations become those of today.
 */
export async function openDeck(
  file: string,
  read?: ReadFile,
  renamed = NO_RENAMED_IDS,
): Promise<Checked<Loaded<Deck>>> {
  const document = await readDocument(file, { comments: false, thorough: true }, read)
  return document.ok ? readDeck(document.value, renamed) : document
}

/** Checks a parsed deck: format and version first, since another version may look quite different. */
export function readDeck(document: JsonDocument, renamed: RenamedIds = NO_RENAMED_IDS): Checked<Loaded<Deck>> {
  // The program writes decks, and would lose a comment when it saves one.
  if (document.comment) return failure([document.comment])
  const stranger = strangerProblem(document)
  return stranger ? failure([stranger]) : validate(currentDocument(document, renamed), deckSchema)
}

function strangerProblem(document: JsonDocument): Problem | null {
  const [format, version] = ['format', 'version'].map((key) => valueAt(document.value, [key]))
  if (format !== undefined && format !== DECK_FORMAT) {
    return document.problem(['format'], message('not-a-deck', { found: describeFound(format), format: DECK_FORMAT }))
  }
  if (typeof version === 'number' && version > DECK_VERSION) {
    return document.problem(['version'], message('newer-deck', { found: version, newest: DECK_VERSION }))
  }
  return null
}
