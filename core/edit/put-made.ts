import type { DatasetIndex } from '../dataset/lookup'
import type { Deck, DeckSlide } from '../deck/schema'
import type { SlideRecipe } from '../template/storyline-schema'
import { fingerprint } from './fingerprint'
import { selectedSlides } from './made-slides'
import { madeFor } from './origin'
import { idGiver } from './slide-ids'
import { putSlides, type SlidePlace } from './slide-place'
import { slidesOf, withoutSlides } from './slides'

/**
 * Puts the slides of a theme into the deck in place of older ones. A slide that is there already stays where it is; a new
 * one goes behind the one that it follows, so that what the person has moved stays moved.
 */
export function putMade(
  deck: Deck,
  theme: string,
  recipes: readonly SlideRecipe[],
  older: readonly DeckSlide[],
  index: DatasetIndex,
): Deck {
  const wanted = new Set(recipes.map(fingerprint))
  const gone = new Set(older.filter((slide) => !wanted.has(fingerprint(slide))))
  const give = idGiver(deck)
  let after = deck
  let last: string | null = null
  for (const [i, recipe] of recipes.entries()) {
    const present = madeFrom(after, recipe)
    if (present) {
      last = present.id
      continue
    }
    const slide: DeckSlide = give(madeFor(recipe, 'selection', theme))
    const place: SlidePlace | null = last === null ? firstPlace(after, theme, gone, recipes.slice(i)) : { after: last }
    after = place ? putSlides(after, [slide], place) : withThemeSection(after, theme, slide, index)
    last = slide.id
  }
  return gone.size === 0 ? after : withoutSlides(after, (slide) => gone.has(slide))
}

/** The slide that a recipe was made into, edited or not. */
function madeFrom(deck: Deck, recipe: SlideRecipe): DeckSlide | undefined {
  const print = fingerprint(recipe)
  return slidesOf(deck).find(({ origin }) => origin?.made === 'selection' && origin.fingerprint === print)
}

/** Where the first of a theme's slides goes; null where the deck has nothing of the theme. */
function firstPlace(
  deck: Deck,
  theme: string,
  gone: ReadonlySet<DeckSlide>,
  following: readonly SlideRecipe[],
): SlidePlace | null {
  const replaced = slidesOf(deck).find((slide) => gone.has(slide))
  if (replaced) return { before: replaced.id }
  const next = following.map((recipe) => madeFrom(deck, recipe)).find((slide) => slide !== undefined)
  if (next) return { before: next.id }
  const last = selectedSlides(deck, theme).at(-1)
  return last ? { after: last.id } : null
}

/** A new section for the theme, before those at the end that the agenda does not list. */
function withThemeSection(deck: Deck, theme: string, slide: DeckSlide, index: DatasetIndex): Deck {
  const { sections } = deck
  let at = sections.length
  while (at > 1 && sections[at - 1]?.listed === false) at--
  const name = index.theme.get(theme)?.name ?? { en: theme, zh: theme }
  return {
    ...deck,
    sections: [...sections.slice(0, at), { name, listed: true, slides: [slide] }, ...sections.slice(at)],
  }
}
