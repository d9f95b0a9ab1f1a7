import { type Checked, MachineError, type Problem } from '../engine/files/problem'
import * as messages from './messages'

/** Ends a command: a code for scripts, and for the person either a sentence or the problems of files. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(
    readonly code: ExitCode,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message)
  }
}

/** The command cannot be carried out as it was typed. */
export function usageError(message: string): Failure {
  return new Failure(EXIT.commandWrong, message)
}

/** Files that were handed in have problems. */
export function inputError(problems: readonly Problem[]): Failure {
  return new Failure(EXIT.inputWrong, '', problems)
}

/** What any error means for the process. */
export function toFailure(error: unknown, withTrace = process.env[messages.TRACE_VARIABLE] === '1'): Failure {
  if (error instanceof Failure) return error
  if (error instanceof MachineError) return new Failure(EXIT.machineFailed, error.message)
  return new Failure(EXIT.machineFailed, messages.internalError(error, withTrace))
}

/** The value of a result, or the failure that its problems are. */
export function valueOrThrow<T>(result: Checked<T>): T {
  if (result.ok) return result.value
  throw inputError(result.problems)
}

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
