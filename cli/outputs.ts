import type { Exported } from '../engine/export/export-deck'
import { displayPath } from '../engine/files/problem'
import type { OutputFile } from '../engine/files/writing/write-files'
import * as messages from './messages'

/** A file that is written, and how the summary speaks of it. */
export interface Output extends OutputFile {
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
