/** The most rows that a list of remarks or problems shows: nobody reads more, and a window with thousands is slow. */
export const MAX_ROWS = 100

/** The rows of a list that are shown, and how many more there are. */
export function firstRows<T>(all: readonly T[]): { readonly rows: readonly T[]; readonly more: number } {
  return { rows: all.slice(0, MAX_ROWS), more: Math.max(0, all.length - MAX_ROWS) }
}
