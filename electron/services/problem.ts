import { relative, sep } from 'node:path'
import { printable } from './printable'

/** Something wrong at one place of a file. Lines and columns count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** A value, or every problem that stands in its way: a person mends them all at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The machine could not do it (disk full, no permission): nobody's input is at fault. The message is a sentence. */
export class MachineError extends Error {
  override readonly name: string = 'MachineError'
}

/** Wraps a value that has no problems. */
export function good<T>(value: T): Checked<T> {
  return { ok: true, value }
}

/** Wraps problems. */
export function bad(problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems }
}

/** The problems of a result; none where it is good. */
export function problemsOf(result: Checked<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}

/** `file:line:column: message`, the file relative to `folder` where it lies inside it. */
export function formatProblem(problem: Problem, folder: string): string {
  const { file, line, column, message } = problem
  return printable(`${displayPath(file, folder)}:${line}:${column}: ${sentence(message)}`)
}

/** A path as a person standing in `folder` would write it. */
export function displayPath(path: string, folder: string): string {
  const inside = relative(folder, path)
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? path : inside
}

/** Gives a message its full stop. */
export function sentence(message: string): string {
  return /[.?!…:]$/.test(message) ? message : `${message}.`
}
