import type { Thing } from '../named'

/** What things are called inside a sentence. */
export const THINGS: Readonly<Record<Thing, string>> = {
  layout: 'layout',
  design: 'design',
  storyline: 'storyline',
  slot: 'slot',
  area: 'area',
  region: 'region',
  theme: 'theme',
  observation: 'observation',
  milestone: 'milestone',
  finding: 'finding',
  conflict: 'conflict',
}
