import { stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { FORMATS, type Format } from '../core/export-options'
import type { Exported } from '../engine/export/export-deck'
import { displayPath } from '../engine/files/problem'
import type { OutputFile } from '../engine/files/writing/write-files'
import { commandWrong } from './failure'
import * as messages from './messages'

/** A file that is to be built. */
export interface Target {
  readonly format: Format
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
      throw commandWrong(messages.formatsDoNotFit(basename(out), formats))
    }
    return [{ format, path: resolve(cwd, out) }]
  }
  const folder = resolve(cwd, out ?? DEFAULT_FOLDER)
  return (formats ?? FORMATS).map((each) => ({ format: each, path: join(folder, `${name}.${each}`) }))
}

/** The format whose file `--out` names; null where it names a folder. */
async function formatNamed(out: string, cwd: string): Promise<Format | null> {
  const ending = extname(out)
  if (/[/\\]$/.test(out) || !ENDING.test(ending)) return null
  const format = FORMATS.find((each) => ending.toLowerCase() === `.${each}`)
  if (format) return format
  const isFolder = await stat(resolve(cwd, out)).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder) return null
  throw commandWrong(messages.unknownEnding(out, FORMATS))
}

/** A file that is written, and how the summary speaks of it. */
interface Output extends OutputFile {
  readonly told: (path: string) => string
}

type File = Pick<OutputFile, 'path' | 'bytes'>

interface Built {
  readonly files: readonly (Exported & File)[]
  readonly slides: number
  readonly report: File | null
  readonly save: File | null
}

/** Everything that one `build` writes. */
export function outputsOf({ files, slides, report, save }: Built): readonly Output[] {
  return [
    ...files.map(({ path, bytes }) => ({
      path,
      bytes,
      option: '--out',
      told: (shown: string) => messages.written(shown, slides, bytes.length),
    })),
    ...(report ? [{ ...report, option: '--report', told: messages.reportWritten }] : []),
    ...(save ? [{ ...save, option: '--save', told: messages.deckSaved }] : []),
  ]
}

/** A line for each file, for a person standing in `cwd`. */
export function summary(outputs: readonly Output[], cwd: string): string {
  return outputs.map(({ path, told }) => `${told(displayPath(path, cwd))}\n`).join('')
}
