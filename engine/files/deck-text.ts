import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { type Deck, deckSchema } from '../../core/deck/schema'
import { message } from '../../messages/message'
import { excessIn } from './json/json-bounds'
import { displayPath, MachineError } from './problem'
import { MAX_JSON_BYTES } from './read-bytes'

/** A deck as the file that a person edits; inside the project it points editors to its JSON Schema. */
export function formatDeck(deck: Deck, file: string, root: string): string {
  const schema = join(root, 'templates', 'schema', 'deck.schema.json')
  const inside = !isAbsolute(displayPath(file, root))
  const hint = inside ? { $schema: relative(dirname(file), schema).split(sep).join('/') } : {}
  return write({ ...hint, ...withoutHint(deck) })
}

/**
 * The text of a deck as the bytes of its file.
 *
 * @throws MachineError where the file would be larger than what can be opened again.
 */
export function bytesOfDeck(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > MAX_JSON_BYTES)
    throw new MachineError(message('deck-file-too-large', { megabytes: Math.floor(MAX_JSON_BYTES / 1_000_000) }))
  if (excessIn(text) !== null) throw new MachineError(message('deck-file-too-long'))
  return bytes
}

/** A deck as text that is not in a folder yet, such as one that is embedded in another file. */
export function plainDeckText(deck: Deck): string {
  return write(inSchemaOrder(withoutHint(deck)))
}

/** With its keys in the order of the schema, so that a deck that was just made and the same deck read from a file give the same text. */
export function inSchemaOrder(deck: Deck): Deck {
  return deckSchema.parse(deck) as Deck
}

function withoutHint({ $schema: _, ...rest }: Deck): Deck {
  return rest
}

function write(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`
}
