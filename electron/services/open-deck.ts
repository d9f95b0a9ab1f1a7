import { DECK_FORMAT, DECK_VERSION, type Deck, deckSchema } from '../../core/deck/schema'
import type { Diagnostic } from '../../core/scene/model'
import type { Layout } from '../../core/template/template'
import type { JsonDocument } from './json-document'
import * as messages from './messages'
import { bad, type Checked, good, type Problem } from './problem'
import { type Loaded, readDocument, validate } from './read-json'

/** A deck that was opened, and what the person should know about it. */
export interface OpenedDeck extends Loaded<Deck> {
  readonly diagnostics: readonly Diagnostic[]
}

/** Opens a saved deck. One whose layout is gone opens too: the slide's content is still there for another layout. */
export async function openDeck(file: string, layouts: ReadonlyMap<string, Layout>): Promise<Checked<OpenedDeck>> {
  const document = await readDocument(file, { comments: false, thorough: true })
  if (!document.ok) return document
  const deck = readDeck(document.value)
  if (!deck.ok) return deck
  return good({ ...deck.value, diagnostics: missingLayouts(deck.value.value, layouts) })
}

/** Checks a parsed deck: format and version first, since another version may look quite different. */
export function readDeck(document: JsonDocument): Checked<Loaded<Deck>> {
  const stranger = strangerProblem(document)
  return stranger ? bad([stranger]) : validate(document, deckSchema)
}

function strangerProblem(document: JsonDocument): Problem | null {
  const { value } = document
  if (typeof value !== 'object' || value === null) return null
  const { format, version } = value as { format?: unknown; version?: unknown }
  if (format !== undefined && format !== DECK_FORMAT) {
    return document.problem(['format'], messages.notADeck(format, DECK_FORMAT))
  }
  if (typeof version === 'number' && version > DECK_VERSION) {
    return document.problem(['version'], messages.newerDeck(version, DECK_VERSION))
  }
  return null
}

function missingLayouts(deck: Deck, layouts: ReadonlyMap<string, Layout>): Diagnostic[] {
  const slides = deck.sections.flatMap((section) => section.slides)
  return slides
    .filter((slide) => !layouts.has(slide.layout))
    .map((slide) => ({
      code: 'missing-layout',
      severity: 'warning',
      slide: slide.id,
      slot: null,
      message: messages.missingLayout(slide.layout, [...layouts.keys()]),
    }))
}
