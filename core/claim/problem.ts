/** Says why a claim cannot be made; caught where claims are resolved. */
export class ClaimProblem extends Error {}

/** The sentences for everything that can be wrong with a claim. */
export const problems = {
  empty: (kind: string) => `The claim "${kind}" has nothing in "of"; give it the ids that it is about`,
  missing: (kind: string, ids: readonly string[], table: string) =>
    `The claim "${kind}" speaks of ${quoted(ids)}, which ${ids.length === 1 ? 'is' : 'are'} not among the ${table} of the dataset`,
  shape: (kind: string, needs: string, ids: readonly string[]) =>
    `The claim "${kind}" needs ${needs}, and was given ${quoted(ids)}`,
  untrue: (kind: string, words: string, ids: readonly string[]) =>
    `The claim "${kind}" about ${quoted(ids)} would say "${words}", which the dataset does not bear out`,
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}
