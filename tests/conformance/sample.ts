import type { Lang } from '../../core/locale'
import { DESIGNS, EVERY_DECK, STORYLINES } from '../core/scene/scenes'

/** With this variable set every storyline is looked at in every design. */
const EVERYTHING = 'CONFORMANCE_ALL'
/** It has most of the layouts. */
const IN_EVERY_DESIGN = 'full-briefing'

type DeckOf = (typeof EVERY_DECK)[number]

/** The decks that are looked at: each storyline in both languages in one design, taken in turn, and one in all of them. */
export const SAMPLE: readonly DeckOf[] = process.env[EVERYTHING] ? EVERY_DECK : EVERY_DECK.filter(isInSample)

function isInSample([storyline, design]: readonly [string, string, Lang]): boolean {
  return storyline === IN_EVERY_DESIGN || DESIGNS[STORYLINES.indexOf(storyline) % DESIGNS.length] === design
}

/** What the report says of it. */
export const SAMPLE_NOTE = process.env[EVERYTHING]
  ? `Every storyline in every design and language: ${SAMPLE.length} decks.`
  : `${SAMPLE.length} of ${EVERY_DECK.length} decks: each storyline in one design and both languages, ${IN_EVERY_DESIGN} in all designs. ${EVERYTHING}=1 looks at all.`
