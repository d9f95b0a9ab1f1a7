import { type Deck, deckSchema } from '../../../core/deck/schema'
import { type Edit, newSelectionDeck, newStorylineDeck, slidesOf } from '../../../core/edit/index'
import { DATE, WORLD } from '../scene/scenes'

export const { index } = WORLD
export const { layouts } = WORLD.templates
export const THEMES = index.dataset.themes.map(({ id }) => id)
export const METRICS = index.dataset.metrics.map(({ id }) => id)

const OPTIONS = { lang: 'en', design: 'two-rivers', date: DATE } as const

/** A deck made from a selection, as the app makes it. */
export function selected(themes: readonly string[], metrics: readonly string[] = []): Deck {
  return frozen(newSelectionDeck({ themes, metrics }, index, OPTIONS))
}

/** A deck made from a storyline, as the app makes it. */
export function storylineDeck(storyline = 'executive-overview'): Deck {
  const found = WORLD.templates.storylines.get(storyline)
  if (!found) throw new Error(`There is no storyline ${storyline}`)
  return frozen(newStorylineDeck(found.value, OPTIONS))
}

/** A deck that nothing can change; what an operation gets in must stay as it is. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(frozen)
  return value
}

export const idsOf = (deck: Deck): string[] => slidesOf(deck).map(({ id }) => id)
export const layoutsOf = (deck: Deck): string[] => slidesOf(deck).map(({ layout }) => layout)

/** What is wrong with a deck that was edited. */
export function flaws(deck: Deck): unknown[] {
  const parsed = deckSchema.safeParse(deck)
  const ids = idsOf(deck)
  return [
    ...(parsed.success ? [] : parsed.error.issues),
    ...(new Set(ids).size === ids.length ? [] : [ids]),
    ...(parsed.success && JSON.stringify(parsed.data).length !== JSON.stringify(deck).length ? ['normalised'] : []),
  ]
}

/** The deck after one edit after the other. */
export function edited(deck: Deck, ...edits: readonly ((deck: Deck) => Edit)[]): Deck {
  return edits.reduce((before, edit) => frozen(edit(before).deck), deck)
}
