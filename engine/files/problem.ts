import { relative, sep } from 'node:path'
import { MAX_PROBLEMS } from '../../core/max-problems'
import type { PlacedProblem } from '../../messages/args/files'
import { type Message, message } from '../../messages/message'
import { english } from '../../messages/render'

/** Something wrong at one place of a file. Lines and columns count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: Message
  /** At the end of a list that was cut: how many problems this entry stands for. */
  readonly count?: number
}

/** The problems of what was found, and after the first hundred only their number, at the place of the next. */
export function firstProblems<T>(found: readonly T[], problemOf: (one: T) => Problem): readonly Problem[] {
  const first = found.slice(0, MAX_PROBLEMS).map(problemOf)
  const next = found[MAX_PROBLEMS]
  if (next === undefined) return first
  const count = found.length - MAX_PROBLEMS
  return [...first, { ...problemOf(next), message: message('more-problems', { count }), count }]
}

interface CutProblems {
  readonly shown: readonly Problem[]
  readonly more: number
}

/** The first hundred of a list of problems, and how many there are besides. */
export function cutProblems(problems: readonly Problem[], max = MAX_PROBLEMS): CutProblems {
  const single = problems.filter(({ count }) => count === undefined)
  const counted = problems.reduce((sum, { count = 0 }) => sum + count, 0)
  const shown = single.slice(0, max)
  return { shown, more: counted + single.length - shown.length }
}

/** A value, or every problem that stands in its way, so that a person can fix them all at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An error that tells the person what is wrong, as a message; its own `message` is the English sentence. */
export class UserError extends Error {
  constructor(
    readonly userMessage: Message,
    options?: ErrorOptions,
  ) {
    super(english(userMessage), options)
  }
}

/** The machine could not do it (disk full, no permission): nobody's input is at fault. */
export class MachineError extends UserError {
  override readonly name: string = 'MachineError'
}

/** Wraps a value that has no problems. */
export function success<T>(value: T): Checked<T> {
  return { ok: true, value }
}

/** Wraps problems. */
export function failure(problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems }
}

/** The problems of a result; none where it is good. */
export function problemsOf(result: Checked<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}

/** Orders the problems of one file by their places. */
export function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

/** A problem at its place, the file relative to `folder` where it lies inside it. */
export function placedProblem({ file, line, column, message: problem }: Problem, folder: string): PlacedProblem {
  return { file: displayPath(file, folder), line, column, problem }
}

/** `file:line:column: message`, as a terminal shows it. */
export function formatProblem(problem: Problem, folder: string): string {
  return english(message('problem-at', placedProblem(problem, folder)))
}

/** A path as a person standing in `folder` would write it. */
export function displayPath(path: string, folder: string): string {
  const inside = relative(folder, path)
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? path : inside
}

/** A message about a file or folder as a whole: `path: message`. */
export function atPath(path: string, problem: Message): Message<'problem-of'> {
  return message('problem-of', { path, problem })
}
