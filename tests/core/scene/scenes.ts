import { deckFromStoryline } from '../../../core/build-deck'
import type { Deck } from '../../../core/deck/schema'
import { LANGS, type Lang } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { layOut, WORLD } from '../world'

export { WORLD }

export const STORYLINES = [...WORLD.templates.storylines.keys()]
export const DESIGNS = [...WORLD.templates.designs.keys()]
export const DATE = '2026-01-04'

/** A new deck of a shipped storyline. */
export function storylineDeck(storyline: string, lang: Lang = 'en', design = 'two-rivers'): Deck {
  const entry = WORLD.templates.storylines.get(storyline)
  if (!entry) throw new Error(`no storyline ${storyline}`)
  return deckFromStoryline(entry.value, { lang, design, date: DATE })
}

/** A shipped storyline, laid out. */
export function storylineScene(storyline: string, lang: Lang = 'en', design = 'two-rivers'): Scene {
  return layOut(storylineDeck(storyline, lang, design), WORLD)
}

/** Every storyline in every design and language: `[storyline, design, language]`. */
export const EVERY_DECK: readonly (readonly [string, string, Lang])[] = STORYLINES.flatMap((storyline) =>
  DESIGNS.flatMap((design) => LANGS.map((lang) => [storyline, design, lang] as const)),
)

/**
 * Half of them, for what costs much: every storyline in every design, every storyline in every language, and every design
 * in every language.
 */
export const EVERY_PAIR: typeof EVERY_DECK = STORYLINES.flatMap((storyline, i) =>
  DESIGNS.map((design, j) => [storyline, design, LANGS[(i + j) % LANGS.length] ?? 'en'] as const),
)
