import type { ShownTypedNumber } from '../typed-numbers/provenance'
import type { ShownNumber } from './model'

/** How many numbers a deck shows, each once: from the dataset, answered for by its author, and from nowhere that is named. */
export interface NumberCounts {
  readonly sourced: number
  readonly own: number
  readonly unsourced: number
}

/** What is counted of a slide: of the scene, or of a file that is read back. */
interface Counted {
  readonly notes: {
    readonly numbers: readonly Pick<ShownNumber, 'statement'>[]
    readonly typed: readonly Pick<ShownTypedNumber, 'status' | 'statement' | 'source'>[]
  }
}

/**
 * Counts the numbers of a deck. Everything that says how many numbers have a source asks here: the window, `check`, `build`,
 * `inspect` and reports.
 */
export function countNumbers(slides: readonly Counted[]): NumberCounts {
  const all = slides.flatMap(({ notes }) => notes.typed)
  const distinct = (keys: readonly string[]) => new Set(keys).size
  const keysOf = (status: 'own' | 'unsourced') =>
    all.filter((one) => one.status === status).map(({ statement, source }) => JSON.stringify([statement, source]))
  return {
    sourced: distinct(slides.flatMap(({ notes }) => notes.numbers.map(({ statement }) => statement))),
    own: distinct(keysOf('own')),
    unsourced: distinct(keysOf('unsourced')),
  }
}

/** Whether every number that is shown is from the dataset, which names its source. */
export function isAllSourced({ own, unsourced }: NumberCounts): boolean {
  return own === 0 && unsourced === 0
}
