import { relative, sep } from 'node:path'
import { inEveryLang, type Lang, type Localized } from '../../core/locale'
import { MAX_PROBLEMS } from '../../core/max-problems'
import { printable } from './printable'

/** Something wrong at one place of a file. Lines and columns count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Without the full stop, which `sentence` adds. */
  readonly message: Localized
  /** At the end of a list that was cut: how many problems this entry stands for. */
  readonly count?: number
}

/** The problems of what was found, and after the first hundred only their number, at the place of the next. */
export function firstProblems<T>(found: readonly T[], problemOf: (one: T) => Problem): readonly Problem[] {
  const told = found.slice(0, MAX_PROBLEMS).map(problemOf)
  const next = found[MAX_PROBLEMS]
  if (next === undefined) return told
  const count = found.length - MAX_PROBLEMS
  return [...told, { ...problemOf(next), message: moreProblems(count), count }]
}

interface CutProblems {
  readonly shown: readonly Problem[]
  readonly more: number
}

/** The first hundred of a list of problems, and how many there are besides. */
export function cutProblems(problems: readonly Problem[], most = MAX_PROBLEMS): CutProblems {
  const single = problems.filter(({ count }) => count === undefined)
  const counted = problems.reduce((sum, { count = 0 }) => sum + count, 0)
  const shown = single.slice(0, most)
  return { shown, more: counted + single.length - shown.length }
}

/** What stands for the problems that are not listed. */
export function moreProblems(count: number): Localized {
  return {
    en: count === 1 ? 'and 1 more problem' : `and ${count} more problems`,
    zh: `另有${count}个问题`,
  }
}

/** A value, or every problem that stands in its way: a person mends them all at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An error that tells the person what is wrong, in a whole sentence; its `message` is the English one. */
export class ToldError extends Error {
  constructor(
    readonly says: Localized,
    options?: ErrorOptions,
  ) {
    super(says.en, options)
  }
}

/** The machine could not do it (disk full, no permission): nobody's input is at fault. */
export class MachineError extends ToldError {
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

/** Orders the problems of one file by their places. */
export function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

/** `file:line:column: message`, the file relative to `folder` where it lies inside it; in Chinese the place in words. */
export function formatProblem(problem: Problem, folder: string, lang: Lang = 'en'): string {
  const { line, column, message } = problem
  const file = displayPath(problem.file, folder)
  const place = lang === 'zh' ? `${file}，第${line}行第${column}列：` : `${file}:${line}:${column}: `
  return printable(place + sentence(message[lang], lang))
}

/** A path as a person standing in `folder` would write it. */
export function displayPath(path: string, folder: string): string {
  const inside = relative(folder, path)
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? path : inside
}

/** Gives a message its full stop. */
export function sentence(message: string, lang: Lang = 'en'): string {
  if (/[.?!…:。？！：]$/.test(message)) return message
  return `${message}${lang === 'zh' ? '。' : '.'}`
}

/** A whole sentence about a file or folder: `path: message`. */
export function atPath(path: string, message: Localized): Localized {
  return wholeSentence({ en: `${path}: ${message.en}`, zh: `${path}：${message.zh}` })
}

/** Gives a message its full stop in every language. */
export function wholeSentence(message: Localized): Localized {
  return inEveryLang((lang) => sentence(message[lang], lang))
}
