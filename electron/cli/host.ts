import type { Paths } from '../services/paths'

/** The world of the command line, passed in so that tests can watch it. */
export interface Host {
  readonly paths: Paths
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether somebody watches `err` on a terminal, where a line can be written over. */
  readonly isTerminal: boolean
  /** Milliseconds since the process began. */
  readonly elapsed: () => number
}
