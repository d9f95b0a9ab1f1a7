import { MAX_PROBLEMS } from '../../../core/max-problems'

/** The rows of a list of problems that are shown, and how many more there are: a window with thousands is slow. */
export function firstRows<T>(all: readonly T[]): { readonly rows: readonly T[]; readonly more: number } {
  return { rows: all.slice(0, MAX_PROBLEMS), more: Math.max(0, all.length - MAX_PROBLEMS) }
}
