/** What the process says to a script when it ends. Documented in the README. */
export const EXIT = {
  done: 0,
  /** A file that was handed in is wrong: a deck, a template, a dataset; or, with --strict, a slide has a warning. */
  inputWrong: 1,
  /** The command itself is wrong: an unknown option, theme, design, language. */
  commandWrong: 2,
  /** The machine could not do it: disk full, no permission, fonts not built. */
  machineFailed: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
