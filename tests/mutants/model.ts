/** One small change to one source file. Offsets are in UTF-16 code units, as TypeScript counts. */
export interface Mutant {
  /** The path in the repository, with slashes. */
  readonly file: string
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
  /** The line of the source on which it begins, trimmed. */
  readonly code: string
  readonly from: string
  readonly to: string
}

export type Outcome =
  /** A test failed. */
  | 'killed'
  /** The tests used more processor time than a loop that ends, or a process of theirs died. */
  | 'crashed'
  | 'survived'

export interface Result extends Mutant {
  readonly outcome: Outcome
  /** The file and name of the test that failed first; null where none did. */
  readonly by: string | null
}

/** A change that no test can tell from the original, and why. */
export interface Equivalent {
  readonly file: string
  readonly code: string
  readonly from: string
  readonly to: string
  readonly reason: string
}
