import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Deck } from '../../core/deck/schema'
import { displayPath } from './problem'

/** A deck as the file that a person edits; inside the project it tells editors where its JSON Schema is. */
export function formatDeck(deck: Deck, file: string, root: string): string {
  const { $schema: _, ...rest } = deck
  const schema = join(root, 'templates', 'schema', 'deck.schema.json')
  const inside = !isAbsolute(displayPath(file, root))
  const hint = inside ? { $schema: relative(dirname(file), schema).split(sep).join('/') } : {}
  return `${JSON.stringify({ ...hint, ...rest }, null, 2)}\n`
}
