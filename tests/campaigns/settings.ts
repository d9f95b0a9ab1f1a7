/**
 * How a campaign is run. `npm test` tries a small sample, always the same; `npm run test:fuzz` and its siblings try it all.
 *
 *   CAMPAIGN=full   everything (set by vitest.config.ts of this folder)
 *   SEED=7          other random inputs
 *   ONLY=decks:12   one input alone, as a failure names it
 */
const { CAMPAIGN, SEED: WANTED_SEED = '2026', ONLY: WANTED_INPUT } = process.env

export const IS_FULL = CAMPAIGN === 'full'
export const SEED = Number(WANTED_SEED)
export const ONLY = WANTED_INPUT ?? null

/** How often to try something: in `npm test`, and in the whole campaign. */
export function rounds(counts: { readonly sample: number; readonly full: number }): number {
  return IS_FULL ? counts.full : counts.sample
}
