import { stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { DEFAULT_FORMATS, FORMATS, type Format, formatOf } from '../core/export-formats'
import { displayPath } from '../engine/files/problem'
import type { OutputFile } from '../engine/files/writing/write-files'
import { usageError } from './failure'
import * as messages from './messages'

/** A format that is to be built. */
export interface Target {
  readonly format: Format
  /** The file, or what several files are named after. */
  readonly path: string
}

const DEFAULT_FOLDER = 'briefing'
/** What an ending of a file looks like, unlike the ".5" of a folder "decks-2.5". */
const ENDING = /^\.[a-z][a-z0-9]{1,4}$/i

/** Reads `--out` and `--format`: a path that ends like a format is one file, one that ends in a slash a folder. */
export async function targetsOf(
  out: string | undefined,
  formats: readonly Format[] | undefined,
  name: string,
  cwd: string,
): Promise<readonly Target[]> {
  const format = out === undefined ? null : await formatNamed(out, cwd)
  if (out !== undefined && format) {
    if (formats && (formats.length > 1 || formats[0] !== format)) {
      throw usageError(messages.formatsDoNotFit(basename(out), formats))
    }
    return [{ format, path: resolve(cwd, out) }]
  }
  const folder = resolve(cwd, out ?? DEFAULT_FOLDER)
  return (formats ?? DEFAULT_FORMATS).map((each) => ({
    format: each,
    path: join(folder, name + formatOf(each).ending),
  }))
}

/** The format whose file `--out` names; null where it names a folder. */
async function formatNamed(out: string, cwd: string): Promise<Format | null> {
  const ending = extname(out)
  if (/[/\\]$/.test(out) || !ENDING.test(ending)) return null
  const format = FORMATS.find((each) => ending.toLowerCase() === formatOf(each).ending)
  if (format) return format
  const isFolder = await stat(resolve(cwd, out)).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder) return null
  throw usageError(messages.unknownEnding(out))
}

/** A file that is written, and its line in the summary; null where another file's line speaks of it too. */
interface Output extends OutputFile {
  readonly line: ((path: string) => string) | null
}

type File = Pick<OutputFile, 'path' | 'bytes'>

/** The files of one format, with their places. */
export interface Built {
  readonly format: Format
  readonly files: readonly File[]
}

interface Outputs {
  readonly built: readonly Built[]
  readonly slides: number
  readonly report: File | null
  readonly save: File | null
}

/** Everything that one `build` writes. */
export function outputsOf({ built, slides, report, save }: Outputs): readonly Output[] {
  return [
    ...built.flatMap(({ files }) => filesOf(files, slides)),
    ...(report ? [{ ...report, option: '--report', line: messages.reportWritten }] : []),
    ...(save ? [{ ...save, option: '--save', line: messages.deckSaved }] : []),
  ]
}

function filesOf(files: readonly File[], slides: number): readonly Output[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const last = basename(files.at(-1)?.path ?? '')
  const line = (shown: string) =>
    files.length === 1
      ? messages.written(shown, slides, bytes)
      : messages.writtenSeveral(shown, last, files.length, bytes)
  return files.map((file, i) => ({ ...file, option: '--out', line: i === 0 ? line : null }))
}

/** A line for each file, and one for several that are numbered, for a person standing in `cwd`. */
export function summary(outputs: readonly Output[], cwd: string): string {
  return outputs.map(({ path, line }) => (line ? `${line(displayPath(path, cwd))}\n` : '')).join('')
}
