import * as fileMessages from './file-messages'
import { type Checked, failure, type Problem, UserError } from './problem'

/**
 * Reads or checks one file. An error that nobody foresaw becomes a problem of that file, so that the others stay usable;
 * errors that already say what is wrong go through.
 */
export function guarded<T>(file: string, work: () => Checked<T>): Checked<T> {
  try {
    return work()
  } catch (error) {
    return failure([faultIn(file, error)])
  }
}

/** The same for checks, which only list problems. */
export function guardedProblems<T extends Problem>(file: string, check: () => readonly T[]): readonly (T | Problem)[] {
  try {
    return check()
  } catch (error) {
    return [faultIn(file, error)]
  }
}

/** The problem that an unforeseen error is for the file it was met in. */
export function faultIn(file: string, error: unknown): Problem {
  if (error instanceof UserError) throw error
  return { file, line: 1, column: 1, message: fileMessages.internalError(error) }
}
