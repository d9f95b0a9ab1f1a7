import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Deck, deckSchema } from '../../core/deck/schema'
import { ROOT } from './places'

/** A small deck of the program's own samples. */
export async function baseDeck(): Promise<Deck> {
  const text = await readFile(join(ROOT, 'templates', 'samples', 'kpi-grid.brief.json'), 'utf8')
  const { $schema: _, ...deck } = deckSchema.parse(JSON.parse(text)) as Deck
  return deck
}
