import type { Deck, DeckSlide } from '../deck/schema'
import type { SlideRecipe } from '../template/storyline-schema'
import { slidesOf } from './slides'

/** Gives recipes ids that no slide of the deck has, nor any recipe before them. */
export function idGiver(deck: Deck): (recipe: SlideRecipe) => DeckSlide {
  const used = new Set(slidesOf(deck).map((slide) => slide.id))
  return (recipe) => {
    const id = freeId(validId(recipe.id ?? recipe.layout), used)
    used.add(id)
    return { ...recipe, id }
  }
}

/** The id itself, or the next of its kind: `chart`, `chart-2`, `chart-3`. */
function freeId(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted
  const stem = wanted.replace(/-\d+$/, '')
  let i = 2
  while (used.has(`${stem}-${i}`)) i++
  return `${stem}-${i}`
}

/** Names of layouts are free, ids of slides are not. */
function validId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? 'slide' : id
}
